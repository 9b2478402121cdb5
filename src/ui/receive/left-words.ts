import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { fieldName } from '../fields/field-words';

/** Names said in a sentence; the others are counted. */
const mostNamed = 3;

/** What stays although an act was taken back, in a sentence; empty for nothing. */
export function leftWords(words: Words, dossier: Dossier, fields: readonly string[]): string {
  // where a thing stands in its list is no answer that anybody has written
  const answers = fields.filter((field) => !field.endsWith('/order'));
  const names = [...new Set(answers.map((field) => fieldName(words, dossier, field)))];
  if (names.length === 0) return '';
  const said = words.f.list(names.slice(0, mostNamed));
  const more = names.length - mostNamed;
  return more > 0
    ? words.t('receive.left.more', { names: said, count: more })
    : words.t('receive.left.some', { names: said });
}
