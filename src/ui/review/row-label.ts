import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { bareName, partName } from '../fields/field-words';
import { records } from './item-of-field';

/** What a row is called beside the name of what it is about, which stands above it. */
export function rowLabel(words: Words, dossier: Dossier, field: string): string {
  const isOfRecord = records.some((record) => field.startsWith(`${record}/`));
  return isOfRecord ? bareName(words, field) : partName(words, dossier, field);
}
