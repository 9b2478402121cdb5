import type { Citation, CriterionId, Edition } from '../edition/edition';

/** The guide's own advice, in its numbered parts. */
export const guide = (clause: string): Citation[] => [
  { source: 'guide-2023', clause, certainty: 'guide' },
];

/** What we conclude from a source that does not say it. */
export const deducedFrom = (source: string, clause?: string): Citation[] => [
  { source, ...(clause === undefined ? {} : { clause }), certainty: 'inference' },
];

/** What the edition cites for a criterion: its rule, and what the guide adds. */
export const ruleOf = (edition: Edition, criterion: CriterionId): readonly Citation[] =>
  edition.criteria.find(({ id }) => id === criterion)?.cite ?? [];

/** Our own reading of a criterion, where its rule stands: never shown as the rule itself. */
export function deducedFromRule(edition: Edition, criterion: CriterionId): Citation[] {
  const [first] = ruleOf(edition, criterion);
  return first === undefined ? [] : deducedFrom(first.source, first.clause);
}
