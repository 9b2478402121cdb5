import type { Line } from './text/letter-text';
import { wordsInLine, type FactValue } from './text/plain';

/** One paragraph that two texts do not share; one that is there in both with other words has both. */
export interface LineChange {
  before: string | undefined;
  after: string | undefined;
}

/**
 * What changes from one text of a letter to another, paragraph by paragraph, in the order in which it
 * is read; empty where they say the same. Styles, directions and ticks are no change of words.
 *
 * @param facts - what the facts stand for, the same in both
 */
export function lineChanges(
  before: readonly Line[],
  after: readonly Line[],
  facts: FactValue,
): LineChange[] {
  const read = (lines: readonly Line[]) =>
    lines.map((line) => wordsInLine(line, facts).trim()).filter((words) => words !== '');
  const [then, now] = [read(before), read(after)];
  const shared = then.length * now.length > mostCompared ? [] : longestShared(then, now);
  const changes: LineChange[] = [];
  let [from, to] = [0, 0];
  // the end of both texts closes the last stretch
  for (const [one, other] of [...shared, [then.length, now.length] as const]) {
    changes.push(...paired(then.slice(from, one), now.slice(to, other)));
    [from, to] = [one + 1, other + 1];
  }
  return changes;
}

/** Pairs of paragraphs that are held against each other: no letter has as many, a hostile file may. */
const mostCompared = 4_000_000;

/** Paragraphs between two that both texts share: the first of one is held against the first of the other. */
const paired = (before: readonly string[], after: readonly string[]): LineChange[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, at) => ({
    before: before[at],
    after: after[at],
  }));

/** The places of the longest row of paragraphs that both texts have in the same order. */
function longestShared(then: readonly string[], now: readonly string[]) {
  const width = now.length + 1;
  const lengths = new Uint32Array((then.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = then.length - 1; one >= 0; one -= 1) {
    for (let other = now.length - 1; other >= 0; other -= 1) {
      lengths[one * width + other] =
        then[one] === now[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < then.length && other < now.length) {
    if (then[one] === now[other]) {
      places.push([one, other]);
      [one, other] = [one + 1, other + 1];
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return places;
}
