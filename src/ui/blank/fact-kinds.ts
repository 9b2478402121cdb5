import { policyAreas } from '../../content/policy-areas';
import { dossierContent } from '../../domain/dossier/dossier';
import { ogpValues, supportingValues } from '../../domain/dossier/strategy';
import { criterionIds } from '../../domain/edition/edition';

/** How a fact of a dossier is answered: what paper needs to know of it. */
type FactKind =
  { is: 'text' | 'date' | 'number' | 'set' } | { is: 'choice'; values: readonly string[] };

/** What is read of a schema of Zod. */
interface Schema {
  _zod: {
    def: {
      type: string;
      format?: string;
      innerType?: Schema;
      element?: Schema;
      shape?: Record<string, Schema>;
      valueType?: Schema;
      entries?: Record<string, string>;
    };
  };
}

type Def = Schema['_zod']['def'];

/** Names or ids, each with the same value. */
const isSet = ({ valueType }: Def) => valueType?._zod.def.type === 'literal';
const isText = ({ shape = {} }: Def) => 'ar' in shape;

/**
 * Every fact that a dossier can hold, by its path with `*` for an item or a name, as its schema says
 * it: a new field, or a new choice of an old one, is known here without being written twice.
 */
export const factKinds: ReadonlyMap<string, FactKind> = new Map(factsIn(dossierContent, []));

function factsIn(schema: Schema, path: readonly string[]): [string, FactKind][] {
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
  return [[path.join('/'), kindOf(def)]];
}

function kindOf(def: Def): FactKind {
  if (def.type === 'enum') return { is: 'choice', values: Object.values(def.entries ?? {}) };
  if (def.type === 'record') return { is: 'set' };
  if (def.format === 'date') return { is: 'date' };
  return { is: ['int', 'number'].includes(def.type) ? 'number' : 'text' };
}

/** Of sets, those whose members are named by the application's own lists. */
const members: Readonly<Record<string, readonly string[]>> = {
  'goals/*/values': [...ogpValues, ...supportingValues],
  'goals/*/areas': policyAreas,
  'evidence/*/criteria': criterionIds,
};

/** What can be chosen; none where words or numbers are written. */
export function choicesOf(fact: string): readonly string[] {
  const kind = factKinds.get(fact);
  return kind?.is === 'choice' ? kind.values : (members[fact] ?? []);
}
