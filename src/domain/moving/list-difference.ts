/** A part of something, as it was and as it becomes. */
export type PartChange<Item> = {
  [Part in keyof Item]-?: { part: Part; before: Item[Part]; after: Item[Part] };
}[keyof Item];

/** Something that both sides have and that is not the same in both. */
export interface ItemChange<Item> {
  before: Item;
  after: Item;
  parts: PartChange<Item>[];
}

/** What becomes of a list: new ones in their new order, the others in their old one. */
export interface ListDifference<Item> {
  added: Item[];
  changed: ItemChange<Item>[];
  removed: Item[];
}

/** Compares two lists by the ids of their items, and the items part by part. */
export function listDifference<Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  parts: readonly (keyof Item)[],
): ListDifference<Item> {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: before.flatMap((one) => {
      const other = now.get(one.id);
      const changes = other === undefined ? [] : partChanges(one, other, parts);
      return other === undefined || changes.length === 0
        ? []
        : [{ before: one, after: other, parts: changes }];
    }),
  };
}

/** The parts in which two things differ; the order of what they list makes no difference. */
export const partChanges = <Item>(
  before: Item,
  after: Item,
  parts: readonly (keyof Item)[],
): PartChange<Item>[] =>
  parts
    .filter((part) => settled(before[part]) !== settled(after[part]))
    .map((part) => ({ part, before: before[part], after: after[part] }));

/** One text of a value: neither the order of keys nor that of a list says anything in an edition. */
function settled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(settled).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .map(([key, part]) => `${JSON.stringify(key)}:${settled(part)}`)
    .sort()
    .join()}}`;
}
