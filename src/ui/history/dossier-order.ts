import type { Dossier } from '../../domain/dossier/dossier';
import type { Entry } from '../../domain/dossier/entries';
import { itemOf } from '../../domain/dossier/fields';
import { lists } from '../../domain/dossier/lists';
import { fieldPlace } from '../fields/field-words';

/**
 * Entries in the order in which the dossier is asked and read, the parts of an item too: what is
 * written at once, as by a copy, has no order of its own.
 *
 * @param names - every item there ever was, each list in its order
 */
export function inDossierOrder(entries: readonly Entry[], names: Dossier): Entry[] {
  const items = lists.flatMap((list) => (names[list] ?? []).map(({ id }) => `${list}/${id}`));
  const places = new Map(items.map((item, place) => [item, place]));
  const keys = new Map<string, readonly [part: number, item: number, place: number]>();
  const keyOf = (field: string) => {
    const known = keys.get(field);
    if (known) return known;
    const [part, place] = fieldPlace(field);
    const key = [part, places.get(itemOf(field) ?? '') ?? -1, place] as const;
    keys.set(field, key);
    return key;
  };
  const byField = (one: string, other: string) => {
    const [part, item, place] = keyOf(one);
    const [otherPart, otherItem, otherPlace] = keyOf(other);
    return part - otherPart || item - otherItem || place - otherPlace || (one < other ? -1 : 1);
  };
  return entries
    .map((entry) =>
      'parts' in entry
        ? { ...entry, parts: entry.parts.toSorted((one, two) => byField(one.field, two.field)) }
        : entry,
    )
    .sort((one, two) => byField(fieldOf(one), fieldOf(two)));
}

const fieldOf = (entry: Entry) => (entry.kind === 'changed' ? entry.change.field : entry.item);
