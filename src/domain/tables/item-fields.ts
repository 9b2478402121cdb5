import { facts, isText, type SchemaDef } from '../dossier/facts';
import type { ListName } from '../dossier/lists';

/** What an item of a list can say, and how. */
export interface ItemField {
  /** within the item: `signedOn`, `focalPoint/name` */
  path: string;
  /** `words` is a text in the dossier’s languages, `set` the members of a set */
  kind: 'words' | 'text' | 'set' | 'date' | 'number';
}

/** Every field that the file format gives an item of a list, in its order and without the id. */
export function itemFields(list: ListName): ItemField[] {
  const start = `${list}/*/`;
  return [...facts].flatMap(([fact, def]) =>
    fact.startsWith(start) ? [{ path: fact.slice(start.length), kind: kindOf(def) }] : [],
  );
}

function kindOf(def: SchemaDef): ItemField['kind'] {
  if (isText(def)) return 'words';
  if (def.type === 'record') return 'set';
  if (def.format === 'date') return 'date';
  return def.type === 'number' ? 'number' : 'text';
}
