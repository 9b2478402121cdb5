import { policyAreas } from '../../content/policy-areas';
import { facts, type SchemaDef } from '../../domain/dossier/facts';
import { ogpValues, supportingValues } from '../../domain/dossier/strategy';
import { criterionIds } from '../../domain/edition/edition';

/** How a fact of a dossier is answered: what paper needs to know of it. */
type FactKind =
  { is: 'text' | 'date' | 'number' | 'set' } | { is: 'choice'; values: readonly string[] };

/** Every fact that a dossier can hold: a new field, or a new choice of an old one, is among them. */
export const factKinds: ReadonlyMap<string, FactKind> = new Map(
  [...facts].map(([fact, def]) => [fact, kindOf(def)]),
);

function kindOf(def: SchemaDef): FactKind {
  if (def.type === 'enum') return { is: 'choice', values: Object.values(def.entries ?? {}) };
  if (def.type === 'record') return { is: 'set' };
  if (def.format === 'date') return { is: 'date' };
  return { is: def.type === 'number' ? 'number' : 'text' };
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
