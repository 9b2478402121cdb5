import type { Assessment, CriterionResult, Needs } from '../../domain/assessment/assessment';
import { decidesVerdict } from '../../domain/assessment/assess';
import { nameOf, smallestSets } from '../../domain/assessment/smallest-sets';

/** The deciding criteria that nothing changes on this day: a call that has closed. */
export const settledCriteria = (assessment: Assessment): CriterionResult[] =>
  assessment.criteria
    .filter(decidesVerdict)
    .filter(({ changes }) => changes.some((need) => need.length === 0));

/**
 * The needs of all deciding criteria, each once. A need that another one already serves is left
 * out: a new endorsement letter shows support as well.
 */
export function neededChanges(assessment: Assessment): Needs {
  const needs = assessment.criteria
    .filter(decidesVerdict)
    .flatMap(({ changes }) => changes)
    .filter((need) => need.length > 0);
  const names = needs.map((need) => new Set(need.map(nameOf)));
  return needs.filter(
    (_, index) =>
      !names.some((other, at) => at !== index && serves(other, names[index], at < index)),
  );
}

/** Whether serving `other` always serves this need too; of two equal ones the earlier stays. */
function serves(other: Set<string>, need: Set<string> | undefined, isEarlier: boolean): boolean {
  if (need === undefined || other.size === 0 || other.size > need.size) return false;
  if (other.size === need.size && !isEarlier) return false;
  return [...other].every((name) => need.has(name));
}

/** beyond this many ways, their number helps nobody */
const mostWays = 20;

/** How many smallest sets of changes there are; undefined where their number helps nobody. */
export function waysToGetThere(assessment: Assessment): number | undefined {
  const ways = smallestSets(assessment, mostWays + 1).length;
  return ways > 1 && ways <= mostWays ? ways : undefined;
}
