import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { bareName, partName } from '../fields/field-words';
import { records } from './item-of-field';

/** Named above their rows by what no list says: the name of a file, the words of a question. */
const namedAbove = [...records, 'attachments', 'questions'];

/** What a row is called beside the name of what it is about, which stands above it. */
export function rowLabel(words: Words, dossier: Dossier, field: string): string {
  const isNamedAbove = namedAbove.some((list) => field.startsWith(`${list}/`));
  return isNamedAbove ? bareName(words, field) : partName(words, dossier, field);
}
