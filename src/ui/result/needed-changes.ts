import type { Assessment, Needs } from '../../domain/assessment/assessment';
import { decidesVerdict } from '../../domain/assessment/assess';
import { nameOf } from '../../domain/assessment/smallest-sets';

/**
 * The needs of all deciding criteria, each once. A need that another one already serves is left
 * out: a new endorsement letter shows support as well.
 */
export function neededChanges(assessment: Assessment): Needs {
  const needs = assessment.criteria.filter(decidesVerdict).flatMap(({ changes }) => changes);
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
