import type { Dossier } from './dossier';
import { assemble, itemOf } from './fields';
import type { Leaf, Revision } from './revision';

/**
 * A history in the order in which it came about: by time, and whatever the clocks say each revision
 * after those it builds on. The part up to any revision is a history of its own: the dossier as it
 * was at that moment.
 */
export function inOrder(revisions: Iterable<Revision>): Revision[] {
  const byTime = [...revisions].sort(firstWrittenFirst);
  const known = new Set(byTime.map(({ id }) => id));
  const placed = new Set<string>();
  const waiting = new Map<string, Revision[]>();
  const ordered: Revision[] = [];
  for (const next of byTime) {
    const ready = [next];
    for (const one of ready) {
      const missing = one.parents.find((id) => known.has(id) && !placed.has(id));
      if (missing !== undefined) {
        const others = waiting.get(missing);
        if (others) others.push(one);
        else waiting.set(missing, [one]);
        continue;
      }
      placed.add(one.id);
      ordered.push(one);
      ready.push(...(waiting.get(one.id) ?? []));
      waiting.delete(one.id);
    }
  }
  return ordered;
}

function firstWrittenFirst(one: Revision, other: Revision): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The history up to a revision, itself included; undefined where there is no such revision. */
export function historyUntil(ordered: readonly Revision[], id: string): Revision[] | undefined {
  const last = ordered.findIndex((one) => one.id === id);
  return last < 0 ? undefined : ordered.slice(0, last + 1);
}

/**
 * A dossier with every item it ever had, also those taken out, each field with the last value given:
 * for naming what a history speaks of.
 */
export function everNamed(ordered: readonly Revision[]): Dossier {
  const said = new Map<string, Leaf>();
  for (const { field, value } of ordered) {
    const isSaid = value !== null && value !== '' && !Array.isArray(value);
    if (isSaid && !field.endsWith('/removed')) said.set(field, value);
  }
  return assemble(said);
}

/** By item of a list, the revision with which it began. */
export function beginnings(ordered: readonly Revision[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { field, id } of ordered) {
    const item = itemOf(field);
    if (item !== undefined && !first.has(item)) first.set(item, id);
  }
  return first;
}
