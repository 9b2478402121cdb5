import { decidesVerdict } from './assess';
import type { Assessment, Change } from './assessment';

/** One name for one change, however many criteria ask for it. */
export const nameOf = (change: Change): string => JSON.stringify(change);

/**
 * All smallest sets of changes that lead to *eligible*: every need is served by one of its changes,
 * and no change can be left out. Needs that share no change are solved apart and then combined, so
 * that a consortium of twelve does not multiply what is independent.
 *
 * @param atMost - how many sets to list; the number of combinations can be very large
 * @returns no set when something cannot be cured, one empty set when already eligible
 */
export function smallestSets(assessment: Assessment, atMost = 200): Change[][] {
  const needs = assessment.criteria.filter(decidesVerdict).flatMap(({ changes }) => changes);
  if (needs.some((alternatives) => alternatives.length === 0)) return [];
  return groupsOf(needs)
    .map(hittingSets)
    .reduce<Change[][]>(
      (sets, more) =>
        sets.flatMap((set) => more.map((other) => [...set, ...other])).slice(0, atMost),
      [[]],
    );
}

/** Needs joined by a shared change, transitively. */
function groupsOf(needs: readonly Change[][]): Change[][][] {
  const groups: { names: Set<string>; needs: Change[][] }[] = [];
  for (const need of needs) {
    const names = new Set(need.map(nameOf));
    const joined = groups.filter((group) => [...names].some((name) => group.names.has(name)));
    joined.forEach((group) => groups.splice(groups.indexOf(group), 1));
    groups.push({
      names: new Set([...names, ...joined.flatMap((group) => [...group.names])]),
      needs: [...joined.flatMap((group) => group.needs), need],
    });
  }
  return groups.map((group) => group.needs);
}

/** Minimal sets that hit every need (Berge's algorithm). */
function hittingSets(needs: readonly Change[][]): Change[][] {
  let sets = [new Map<string, Change>()];
  for (const need of needs) {
    const extended = sets.flatMap((set) =>
      need.some((change) => set.has(nameOf(change)))
        ? [set]
        : need.map((change) => new Map([...set, [nameOf(change), change]])),
    );
    sets = extended.filter(
      (set, index) =>
        !extended.some((other, at) => at !== index && makesNeedless(other, set, at < index)),
    );
  }
  return sets.map((set) => [...set.values()]);
}

/** Whether another set is contained in this one; of two equal sets the earlier stays. */
function makesNeedless(
  other: Map<string, Change>,
  set: Map<string, Change>,
  isEarlier: boolean,
): boolean {
  if (other.size > set.size || (other.size === set.size && !isEarlier)) return false;
  return [...other.keys()].every((name) => set.has(name));
}
