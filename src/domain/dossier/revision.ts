import * as z from 'zod/mini';

/** Who wrote: asked once per device, never more than a name and a function. */
export const author = z.strictObject({
  name: z.string().check(z.maxLength(10_000)),
  function: z.string().check(z.maxLength(10_000)),
});
export type Author = z.infer<typeof author>;

/** A value of one field; `null` takes the field's value away. */
export type Leaf =
  string | number | boolean | null | readonly [] | Readonly<Record<string, string>>;

const leaf: z.ZodMiniType<Leaf> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.tuple([]),
  z.record(z.string(), z.string()),
]);

/**
 * One change of one field, never changed itself. `parents` are the revisions of the same field its
 * author had before the eyes: they tell “saw it and changed it” from “never saw it”, which no clock can.
 */
export const revision = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  field: z.string().check(z.minLength(1), z.maxLength(400)),
  value: leaf,
  parents: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
  at: z.iso.datetime(),
  author,
});
export type Revision = z.infer<typeof revision>;

/** Revisions of each field that no other revision supersedes, the last written first. */
export function headsByField(revisions: Iterable<Revision>): Map<string, Revision[]> {
  const all = [...revisions];
  const superseded = new Set(all.flatMap(({ parents }) => parents));
  const heads = new Map<string, Revision[]>();
  for (const one of all) {
    if (superseded.has(one.id)) continue;
    const others = heads.get(one.field);
    if (others) others.push(one);
    else heads.set(one.field, [one]);
  }
  for (const list of heads.values()) list.sort(lastWrittenFirst);
  return heads;
}

/** Later first; the id decides between equal times, so that every device shows the same value. */
export function lastWrittenFirst(one: Revision, other: Revision): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

/** The values of revisions, each once, in their order. */
export function distinct(revisions: readonly Revision[]): Leaf[] {
  const values = new Map(revisions.map(({ value }) => [JSON.stringify(value), value]));
  return [...values.values()];
}

/** Two or more values of one field of which none was written in knowledge of the others. */
export interface Conflict {
  field: string;
  heads: Revision[];
}

/**
 * Whether a person must decide between the heads of a field. Equal values are no conflict, and of two
 * places of an item in its list nobody can tell the better: the last one given holds.
 */
export function isContested(field: string, heads: readonly Revision[]): boolean {
  if (heads.length < 2 || field.endsWith('/order')) return false;
  return new Set(heads.map(({ value }) => JSON.stringify(value))).size > 1;
}

/** Fields on which a person must decide. */
export function conflictsIn(revisions: Iterable<Revision>): Conflict[] {
  return [...headsByField(revisions)]
    .filter(([field, heads]) => isContested(field, heads))
    .map(([field, heads]) => ({ field, heads }));
}
