import { dossierContent } from '../dossier/dossier';
import type { ListName } from '../dossier/lists';

/** What an item of a list can say, and how. */
export interface ItemField {
  /** within the item: `signedOn`, `focalPoint/name` */
  path: string;
  /** `words` is a text in the dossier’s languages, `set` the members of a set */
  kind: 'words' | 'text' | 'set' | 'date' | 'number';
}

interface Schema {
  _zod: {
    def: {
      type: string;
      format?: string;
      innerType?: Schema;
      element?: Schema;
      shape?: Record<string, Schema>;
    };
  };
}

/**
 * Every field that the file format gives an item of a list, in its order and without the id: what is
 * added to the format one day is found here by itself.
 */
export function itemFields(list: ListName): ItemField[] {
  const item = unwrapped(dossierContent.shape[list]);
  return fieldsOf(item._zod.def.element ?? item).filter(({ path }) => path !== 'id');
}

function fieldsOf(schema: Schema, path = ''): ItemField[] {
  const { type, format, shape } = unwrapped(schema)._zod.def;
  if (type === 'record') return [{ path, kind: 'set' }];
  if (shape === undefined) {
    const isDate = type === 'string' && format === 'date';
    return [{ path, kind: isDate ? 'date' : type === 'number' ? 'number' : 'text' }];
  }
  if (Object.keys(shape).join(' ') === 'ar fr en') return [{ path, kind: 'words' }];
  return Object.entries(shape).flatMap(([key, part]) =>
    fieldsOf(part, path === '' ? key : `${path}/${key}`),
  );
}

function unwrapped(schema: Schema): Schema {
  const { type, innerType } = schema._zod.def;
  return type === 'optional' && innerType !== undefined ? unwrapped(innerType) : schema;
}
