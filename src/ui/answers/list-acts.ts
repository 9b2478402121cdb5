import type { Change } from '../../domain/dossier/history';
import { currentFields } from '../../domain/dossier/history';
import type { ListName } from '../../domain/dossier/lists';
import type { Session } from '../session.svelte';
import { undoable } from './undoable';

/** The place after every item the list ever had. */
export function nextOrder(session: Session, list: ListName): number {
  const orders = [...currentFields(session.revisions)].flatMap(([field, value]) =>
    field.startsWith(`${list}/`) && field.endsWith('/order') ? Number(value ?? 0) : [],
  );
  return Math.max(-1, ...orders) + 1;
}

/** Adds an item at the end of a list, with what it begins with: fields below the item. */
export function addItem(
  session: Session,
  list: ListName,
  id: string,
  begins: readonly Change[] = [],
): void {
  const base = `${list}/${id}`;
  session.setAll([
    { field: `${base}/order`, value: nextOrder(session, list) },
    ...begins.map(({ field, value }) => ({ field: `${base}/${field}`, value })),
  ]);
}

/** Takes an item out of its list; returns what brings it back as it was. */
export const removeItem = (session: Session, list: ListName, id: string): (() => void) =>
  undoable(session, [{ field: `${list}/${id}/removed`, value: true }]);
