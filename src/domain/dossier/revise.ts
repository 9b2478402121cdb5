import type { Change } from './history';
import { headsByField, type Author, type Revision } from './revision';

/** Who writes, when, and what makes the ids of what is written. */
export interface Pen {
  newId: () => string;
  /** the present instant, ISO with `Z` */
  now: () => string;
  author: Author;
}

/** Changes as revisions built on what a history says now; each later than all it builds on. */
export function revise(
  revisions: Iterable<Revision>,
  changes: readonly Change[],
  pen: Pen,
): Revision[] {
  const heads = headsByField(revisions);
  return reviseOn((field) => heads.get(field) ?? [], changes, pen);
}

/**
 * Changes as revisions built on what their author sees.
 *
 * @param headsOf - the heads of a field, the last written first
 */
export function reviseOn(
  headsOf: (field: string) => readonly Revision[],
  changes: readonly Change[],
  { newId, now, author }: Pen,
): Revision[] {
  return changes.map(({ field, value }) => {
    const seen = headsOf(field);
    const at = laterThan(seen[0]?.at, now());
    return { id: newId(), field, value, parents: seen.map(({ id }) => id), at, author };
  });
}

/** The clock, unless it lags behind what was written on another device. */
export function laterThan(latest: string | undefined, clock: string): string {
  if (latest === undefined || clock > latest) return clock;
  const next = new Date(Date.parse(latest) + 1).toISOString();
  // the last instant of the year 9999 has no successor that a revision can hold
  return next.startsWith('+') ? latest : next;
}
