import type { Dossier } from '../dossier/dossier';
import { ogpValues, supportingValues } from '../dossier/strategy';

export type OgpValue = (typeof ogpValues)[number];
export type SupportingValue = (typeof supportingValues)[number];

type Goal = NonNullable<Dossier['goals']>[number];

/** What the goals of the openness policy leave out; goals and lines by their ids, in the order of the dossier. */
export interface Coverage {
  /** goals linked to no line of the programme */
  unlinkedGoals: string[];
  /** goals that name no value at all */
  goalsWithoutValue: string[];
  /** goals whose values are all supporting ones, which count only beside one of OGP's three */
  onlySupporting: string[];
  /** OGP's values that no goal names, and those that one does */
  uncoveredValues: OgpValue[];
  valuesCovered: OgpValue[];
  /** supporting values that stand in some goal beside one of OGP's three */
  supportingCovered: SupportingValue[];
  /** lines of the programme that no goal is linked to */
  linesWithoutGoal: string[];
}

/**
 * Compares the goals of a dossier with the lines of its programme and with OGP's values. A link to a
 * line that is no longer there, or a value the application does not know, counts for nothing.
 * Linear in the number of links.
 *
 * @see OGP glossary, “relevance”: three values, two more that count in addition only
 */
export function coverage({
  goals = [],
  programmeLines = [],
}: Pick<Dossier, 'goals' | 'programmeLines'>): Coverage {
  const lines = new Set(programmeLines.map(({ id }) => id));
  const read = goals.map((goal) => readGoal(goal, lines));
  const linked = new Set(read.flatMap((goal) => goal.lines));
  const named = new Set(read.flatMap((goal) => goal.values));
  const beside = new Set(read.flatMap(({ values, supporting }) => (values[0] ? supporting : [])));
  const idsWhere = (isSo: (goal: GoalLinks) => boolean) => read.filter(isSo).map(({ id }) => id);
  return {
    unlinkedGoals: idsWhere((goal) => goal.lines.length === 0),
    goalsWithoutValue: idsWhere((goal) => goal.values.length + goal.supporting.length === 0),
    onlySupporting: idsWhere(hasOnlySupporting),
    uncoveredValues: ogpValues.filter((value) => !named.has(value)),
    valuesCovered: ogpValues.filter((value) => named.has(value)),
    supportingCovered: supportingValues.filter((value) => beside.has(value)),
    linesWithoutGoal: programmeLines.map(({ id }) => id).filter((id) => !linked.has(id)),
  };
}

/** What a goal is linked to, without what does not exist. */
export interface GoalLinks {
  id: string;
  lines: string[];
  values: OgpValue[];
  supporting: SupportingValue[];
}

/** Reads the links of one goal; `lines` are the ids of the lines the programme has. */
export const readGoal = (goal: Goal, lines: ReadonlySet<string>): GoalLinks => ({
  id: goal.id,
  lines: Object.keys(goal.lines ?? {}).filter((id) => lines.has(id)),
  values: ogpValues.filter((value) => goal.values?.[value]),
  supporting: supportingValues.filter((value) => goal.values?.[value]),
});

/** Whether a goal names supporting values alone, so that none of them counts. */
export const hasOnlySupporting = ({ values, supporting }: GoalLinks): boolean =>
  values.length === 0 && supporting.length > 0;
