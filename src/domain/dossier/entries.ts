import { itemOf } from './fields';
import { distinct, lastWrittenFirst, type Leaf, type Revision } from './revision';

/** What became of one field; several values are several answers of which none has been chosen. */
export interface FieldChange {
  field: string;
  before: readonly Leaf[];
  after: readonly Leaf[];
}

/** One thing that happened, as a person would tell it. `item` names an item of a list by its path. */
export type Entry =
  | { kind: 'added' | 'returned'; item: string; parts: FieldChange[] }
  | { kind: 'removed' | 'moved'; item: string }
  | { kind: 'changed'; change: FieldChange };

/**
 * What a part of a history has changed, field by field: from what stood before its authors' eyes to
 * what they left. What was written and taken back leaves nothing.
 *
 * @param known - the whole history by id
 */
export function changesBy(
  revisions: readonly Revision[],
  known: ReadonlyMap<string, Revision>,
): FieldChange[] {
  return [...groupedBy(revisions, ({ field }) => field)]
    .map(([field, own]) => ({ field, before: seenBy(own, known), after: leftBy(own) }))
    .filter(({ before, after }) => !isSame(before, after));
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const others = groups.get(keyOf(one));
    if (others) others.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

function seenBy(own: readonly Revision[], known: ReadonlyMap<string, Revision>): Leaf[] {
  const ids = new Set(own.map(({ id }) => id));
  const seen = new Set(own.flatMap(({ parents }) => parents).filter((id) => !ids.has(id)));
  return valuesOf([...seen].flatMap((id) => known.get(id) ?? []));
}

function leftBy(own: readonly Revision[]): Leaf[] {
  const superseded = new Set(own.flatMap(({ parents }) => parents));
  return valuesOf(own.filter(({ id }) => !superseded.has(id)));
}

function valuesOf(revisions: readonly Revision[]): Leaf[] {
  if (revisions.length === 0) return [null];
  return distinct(revisions.toSorted(lastWrittenFirst));
}

const isSame = (one: readonly Leaf[], other: readonly Leaf[]) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Changes told by what they happened to: an item that came or went is one entry, not one a field.
 *
 * @param isBegun - whether an item did not exist before these changes
 */
export function entriesOf(
  changes: readonly FieldChange[],
  isBegun: (item: string) => boolean,
): Entry[] {
  const byItem = groupedBy(changes, ({ field }) => itemOf(field) ?? field);
  return [...byItem].flatMap(([key, ofItem]) =>
    ofItem.some(({ field }) => itemOf(field) === undefined)
      ? ofItem.map((change) => ({ kind: 'changed' as const, change }))
      : entriesOfItem(key, ofItem, isBegun(key)),
  );
}

function entriesOfItem(item: string, changes: readonly FieldChange[], isBegun: boolean): Entry[] {
  const order = changes.find(({ field }) => field === `${item}/order`);
  const removed = changes.find(({ field }) => field === `${item}/removed`);
  const parts = changes.filter((one) => one !== order && one !== removed);
  const isGone = removed?.after[0] === true || order?.after[0] === null;
  if (isGone) return isBegun ? [] : [{ kind: 'removed', item }];
  if (isBegun) return [{ kind: 'added', item, parts: parts.filter(isSaid) }];
  const wasGone = removed?.before[0] === true || order?.before[0] === null;
  if (wasGone) return [{ kind: 'returned', item, parts }];
  const moved: Entry[] = order === undefined ? [] : [{ kind: 'moved', item }];
  return [...moved, ...parts.map((change) => ({ kind: 'changed' as const, change }))];
}

const isSaid = ({ after }: FieldChange) => after.some((value) => value !== null && value !== '');
