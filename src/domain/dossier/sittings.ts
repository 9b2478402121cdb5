import type { Author, Revision } from './revision';

/** A part of a history, in its order. */
export interface Stretch {
  first: Revision;
  last: Revision;
  revisions: readonly Revision[];
}

/** What one person wrote without a long pause. */
export interface Sitting extends Stretch {
  author: Author;
}

/** A pause after which a person has sat down anew, in ms. */
const longPause = 15 * 60_000;

/** Between two fields that are written at once there is less than this, and more between two acts, in ms. */
const shortPause = 250;

/**
 * The sittings of a history, the last ended first. Two people who wrote at the same time have a
 * sitting each.
 *
 * @param ordered - as {@link inOrder} gives it
 */
export function sittingsOf(ordered: readonly Revision[]): Sitting[] {
  const stretches: Growing[] = [];
  const openOf = new Map<string, Growing>();
  for (const [place, one] of ordered.entries()) {
    const who = JSON.stringify([one.author.name, one.author.function]);
    const open = openOf.get(who);
    if (open && !isPause(open.last, one, longPause)) grow(open, one, place);
    else {
      const begun = begin(one, place);
      stretches.push(begun);
      openOf.set(who, begun);
    }
  }
  return stretches
    .sort((one, other) => other.place - one.place)
    .map(({ first, last, revisions }) => ({ author: first.author, first, last, revisions }));
}

/** The acts of a sitting, the last first: what was written field by field, or several at once. */
export function stepsOf({ revisions }: Stretch): Stretch[] {
  const steps: Growing[] = [];
  for (const [place, one] of revisions.entries()) {
    const open = steps.at(-1);
    if (open && !isPause(open.last, one, shortPause)) grow(open, one, place);
    else steps.push(begin(one, place));
  }
  return steps.reverse();
}

/** A stretch that may go on; `place` is where in the order its last revision stands. */
interface Growing extends Stretch {
  revisions: Revision[];
  place: number;
}

const begin = (one: Revision, place: number): Growing => ({
  first: one,
  last: one,
  revisions: [one],
  place,
});

function grow(open: Growing, one: Revision, place: number): void {
  open.revisions.push(one);
  open.last = one;
  open.place = place;
}

const isPause = (before: Revision, after: Revision, longest: number) =>
  Math.abs(Date.parse(after.at) - Date.parse(before.at)) > longest;
