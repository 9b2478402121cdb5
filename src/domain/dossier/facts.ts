import { dossierContent } from './dossier';

/** What is read of a schema of Zod. */
export interface Schema {
  _zod: {
    def: {
      type: string;
      format?: string;
      innerType?: Schema;
      element?: Schema;
      shape?: Record<string, Schema>;
      keyType?: Schema;
      valueType?: Schema;
      entries?: Record<string, string>;
    };
  };
}

export type SchemaDef = Schema['_zod']['def'];

/** Names or ids, each with the same value. */
const isSet = ({ valueType }: SchemaDef) => valueType?._zod.def.type === 'literal';

/** A text in the languages of a dossier. */
export const isText = ({ shape = {} }: SchemaDef): boolean => 'ar' in shape;

/**
 * Every fact that a dossier can hold, by its path with `*` for an item or a name, in the order of the
 * file format: what is added to the format one day is found here by itself. A text in several languages
 * is one fact, and so is a set of names; ids are none.
 */
export const facts: ReadonlyMap<string, SchemaDef> = new Map(factsIn(dossierContent, []));

function factsIn(schema: Schema, path: readonly string[]): [string, SchemaDef][] {
  const { def } = schema._zod;
  const inner = (next: Schema | undefined, step: readonly string[] = []) =>
    next === undefined ? [] : factsIn(next, [...path, ...step]);
  if (def.type === 'optional') return inner(def.innerType);
  if (def.type === 'array') return inner(def.element, ['*']);
  if (def.type === 'record' && !isSet(def)) return inner(def.valueType, ['*']);
  if (def.type === 'object' && !isText(def)) {
    const shape = Object.entries(def.shape ?? {}).filter(([key]) => key !== 'id');
    return shape.flatMap(([key, part]) => inner(part, [key]));
  }
  return [[path.join('/'), def]];
}
