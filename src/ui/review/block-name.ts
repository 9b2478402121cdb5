import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { subjectOf } from '../fields/field-words';
import { itemName } from '../fields/item-name';

/** What the answers of one block are about: an item of a list, a commitment, a question. */
export function blockName(words: Words, dossier: Dossier, of: string): string {
  const keys = of.split('/');
  return itemName(words, dossier, keys) ?? subjectOf(words, dossier, keys) ?? keys[1] ?? '';
}
