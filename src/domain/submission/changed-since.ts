import type { Dossier } from '../dossier/dossier';
import type { FieldChange } from '../dossier/entries';
import { takeApart, type Fields } from '../dossier/fields';
import { lists } from '../dossier/lists';
import type { Leaf } from '../dossier/revision';
import { frozenForm } from './frozen-form';
import type { Frozen } from './frozen';

/** Parts of a dossier that are in no form: what follows its submission, and how it and its letters came about. */
const following = [
  'exchanges',
  'outcome',
  'debrief',
  'obligations',
  'tasks',
  'invitations',
  'endorsedTexts',
  'actions',
  'schedule',
  'pasted',
];

/** Whether a field tells what followed a submission, not what was sent. */
export function isOfFollowing(field: string): boolean {
  const [first = '', name = ''] = field.split('/');
  return following.includes(first === 'unfinished' ? (name.split('|')[0] ?? '') : first);
}

/**
 * The fields in which the dossier now differs from a frozen copy, by their paths: what stood then and
 * what stands now, null for nothing. The copies themselves are left out, and so is the place of an item
 * that moved only because another one came or went.
 */
export function changedSince({ copy }: Frozen, dossier: Dossier): FieldChange[] {
  const then = fieldsThen(copy.dossier);
  const now = takeApart(frozenForm(dossier));
  const moved = movedItems(copy.dossier, dossier);
  return [...new Set([...then.keys(), ...now.keys()])]
    .filter((field) => !field.startsWith('submissions'))
    .flatMap((field) => {
      const [before, after] = [then.get(field) ?? null, now.get(field) ?? null];
      if (isSame(before, after)) return [];
      const isOrder = before !== null && after !== null && isPlace(field);
      return isOrder && !moved.has(field) ? [] : [{ field, before: [before], after: [after] }];
    });
}

/** A copy never changes, and is taken apart once. */
const known = new WeakMap<Dossier, Fields>();

function fieldsThen(dossier: Dossier): Fields {
  const fields = known.get(dossier) ?? takeApart(dossier);
  known.set(dossier, fields);
  return fields;
}

const isPlace = (field: string) =>
  field.endsWith('/order') && lists.some((list) => field.startsWith(`${list}/`));

/** The places of the items that stand elsewhere among those that both have. */
function movedItems(then: Dossier, now: Dossier): ReadonlySet<string> {
  return new Set(
    lists.flatMap((list) => {
      const [before, after] = [idsOf(then[list]), idsOf(now[list])];
      const [known, present] = [new Set(before), new Set(after)];
      const places = new Map(before.filter((id) => present.has(id)).map((id, at) => [id, at]));
      return after
        .filter((id) => known.has(id))
        .flatMap((id, at) => (places.get(id) === at ? [] : `${list}/${id}/order`));
    }),
  );
}

const idsOf = (items: readonly { id: string }[] | undefined) => (items ?? []).map(({ id }) => id);

const isSame = (one: Leaf, other: Leaf): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && textOf(one) === textOf(other));

/** An object kept whole says the same in whatever order its keys were written. */
const textOf = (leaf: Leaf & (object | null)) =>
  JSON.stringify(leaf === null ? null : Object.entries(leaf).toSorted());
