import { isField, itemOf } from './fields';
import { laterThan, type Pen } from './revise';
import { distinct, headsByField, type Leaf, type Revision } from './revision';
import type { FieldChange } from './entries';

/** By field, the values that stand in it, the one shown first; two or more are a conflict. */
export type Standing = ReadonlyMap<string, readonly Leaf[]>;

const nothing: readonly Leaf[] = [null];

/** What stands in the fields of a history. */
export function standingIn(revisions: Iterable<Revision>): Map<string, readonly Leaf[]> {
  const standing = new Map<string, readonly Leaf[]>();
  for (const [field, heads] of headsByField(revisions)) {
    const values = distinct(heads);
    // of two places of an item in its list the last given holds; it is no conflict
    standing.set(field, field.endsWith('/order') ? values.slice(0, 1) : values);
  }
  return standing;
}

/**
 * What must be written to bring back an earlier moment: of each field what stood in it then. An item
 * begun since is marked removed, so that it can come back whole.
 */
export function valuesToRestore(now: Standing, then: Standing): Map<string, readonly Leaf[]> {
  const items = new Set([...then.keys()].map(itemOf));
  const wanted = new Map<string, readonly Leaf[]>();
  for (const field of now.keys()) {
    const item = itemOf(field);
    if (item === undefined || items.has(item)) wanted.set(field, then.get(field) ?? nothing);
    else wanted.set(`${item}/removed`, [true]);
  }
  return new Map([...wanted].filter(([field, values]) => !isSame(now.get(field), values)));
}

/** What stands now in fields that are about to be written: writing it again takes the act back. */
export function valuesBefore(now: Standing, wanted: Standing): Map<string, readonly Leaf[]> {
  return new Map([...wanted.keys()].map((field) => [field, now.get(field) ?? nothing]));
}

/** Of what an act has written, that which nobody has changed since: taking the act back goes no further. */
export function stillStanding(now: Standing, written: Standing): Map<string, readonly Leaf[]> {
  return new Map([...written].filter(([field, values]) => isSame(now.get(field), values)));
}

/**
 * New revisions after which the wanted values stand. Nothing that exists is changed; two values of
 * one field stand beside each other again, neither above the other. Fields that no dossier of this
 * version has are left as they are.
 */
export function revisionsToWrite(
  history: Iterable<Revision>,
  wanted: Standing,
  { newId, now, author }: Pen,
): Revision[] {
  const heads = headsByField(history);
  return [...wanted].flatMap(([field, values]) => {
    const seen = heads.get(field) ?? [];
    if (isSame(distinct(seen), values) || !values.every((value) => isField(field, value)))
      return [];
    const parents = seen.map(({ id }) => id);
    let latest = seen[0]?.at;
    // the last written is the one shown
    return values.toReversed().map((value): Revision => {
      latest = laterThan(latest, now());
      return { id: newId(), field, value, parents, at: latest, author };
    });
  });
}

/** What has become of each field between two moments. */
export function changesSince(then: Standing, now: Standing): FieldChange[] {
  return [...now].flatMap(([field, after]) => {
    const before = then.get(field) ?? nothing;
    return isSame(before, after) ? [] : [{ field, before, after }];
  });
}

const isSame = (one: readonly Leaf[] | undefined, other: readonly Leaf[]) =>
  JSON.stringify(one === undefined || one.length === 0 ? nothing : one) === JSON.stringify(other);
