import { isField, itemOf } from '../dossier/fields';
import { revisionsToWrite, standingIn, type Standing } from '../dossier/restore';
import type { Pen } from '../dossier/revise';
import type { Leaf, Revision } from '../dossier/revision';

/** What takes an act back, and what of the act stays. */
export interface TakingBack {
  /** new revisions, built on everything that is there */
  revisions: Revision[];
  /** fields of the act in which somebody has written since: they stay as they are now */
  left: string[];
}

const nothing: readonly Leaf[] = [null];

/**
 * Takes back what an act has written, field by field: what would stand had the act never been. What
 * somebody has built on the act stays, and so does an item that the act has begun and in which others
 * have written. Nothing that exists is changed; taking back what takes it back does it again.
 *
 * @param history - the whole history, the act in it
 * @param act - ids of the revisions that the act has written
 */
export function takeBack(
  history: readonly Revision[],
  act: ReadonlySet<string>,
  pen: Pen,
): TakingBack {
  const own = history.filter(({ id }) => act.has(id));
  const rest = history.filter(({ id }) => !act.has(id));
  const followed = new Set(
    rest.filter(({ parents }) => parents.some((id) => act.has(id))).map(({ field }) => field),
  );
  const others = new Set(rest.flatMap(({ field }) => itemOf(field) ?? []));
  const isBegun = (field: string) =>
    !others.has(itemOf(field) ?? '') && itemOf(field) !== undefined;
  const before = standingIn(rest);
  const left = new Set<string>();
  const wanted = new Map<string, readonly Leaf[]>();
  for (const { field } of own) {
    if (followed.has(field)) left.add(field);
    else if (isBegun(field)) wanted.set(`${itemOf(field) ?? ''}/removed`, [true]);
    else if (!isWrittenOn(field, before, others)) wanted.set(field, before.get(field) ?? nothing);
    else left.add(field);
  }
  const known = new Map([...wanted].filter(([field, values]) => isWritable(field, values)));
  return { revisions: revisionsToWrite(history, known, pen), left: [...left] };
}

const isWritable = (field: string, values: readonly Leaf[]) =>
  values.every((value) => isField(field, value));

/** An item that exists only through the act, and in which somebody else has written since, stays whole. */
function isWrittenOn(field: string, before: Standing, others: ReadonlySet<string>): boolean {
  const item = itemOf(field);
  return item !== undefined && others.has(item) && !before.has(`${item}/order`);
}
