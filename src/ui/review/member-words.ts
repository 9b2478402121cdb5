import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { subjectOf } from '../fields/field-words';
import { partnerName } from '../fields/partner-name';

/** What a member of a set is called: a partner, a value, a file. One that is there no more keeps its id. */
export function memberWords(words: Words, dossier: Dossier, field: string, member: string): string {
  const partner = field.endsWith('/with')
    ? partnerName(words.t, words.language, dossier, member)
    : undefined;
  return partner ?? subjectOf(words, dossier, [...field.split('/'), member]) ?? member;
}
