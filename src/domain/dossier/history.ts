import type { Dossier } from './dossier';
import { assemble, itemOf, takeApart, type Fields } from './fields';
import { headsByField, type Leaf, type Revision } from './revision';

/** The dossier as its revisions leave it; of two competing values the last written is shown. */
export function derive(revisions: Iterable<Revision>): Dossier {
  return assemble(currentFields(revisions));
}

/** A value to write into a field, before it becomes a revision. */
export interface Change {
  field: string;
  value: Leaf;
}

/** The value each field has now, removed items included. */
export function currentFields(revisions: Iterable<Revision>): Map<string, Leaf> {
  const fields = new Map<string, Leaf>();
  for (const [field, [head]] of headsByField(revisions)) if (head) fields.set(field, head.value);
  return fields;
}

/**
 * Changes that turn the fields of a history into another dossier: what was edited by hand in a file.
 * An item that is gone is marked removed, so that it can come back.
 */
export function changesBetween(fields: Fields, after: Dossier): Change[] {
  const old = takeApart(assemble(fields));
  const now = takeApart(after);
  const changes: Change[] = [];
  const reordered = new Set<string>();
  for (const [field, value] of now) {
    if (JSON.stringify(old.get(field)) === JSON.stringify(value)) continue;
    if (field.endsWith('/order')) reordered.add(listOf(field));
    else changes.push({ field, value });
  }
  for (const [field, value] of now) {
    if (!field.endsWith('/order')) continue;
    if (reordered.has(listOf(field))) changes.push({ field, value });
    const removed = field.replace(/order$/, 'removed');
    if (fields.get(removed) === true) changes.push({ field: removed, value: null });
  }
  const gone = new Set<string>();
  for (const field of old.keys()) {
    if (now.has(field)) continue;
    const item = itemOf(field);
    if (item === undefined || now.has(`${item}/order`)) changes.push({ field, value: null });
    else gone.add(item);
  }
  return [
    ...changes,
    ...leftovers(fields, old, now),
    ...[...gone].map((item) => ({ field: `${item}/removed`, value: true })),
  ];
}

/** What a removed item said and, now that it is back, says no more. */
function leftovers(fields: Fields, old: Fields, now: Fields): Change[] {
  return [...fields].flatMap(([field, value]) => {
    const item = itemOf(field);
    const isBack = now.has(`${item}/order`) && !old.has(`${item}/order`);
    if (!isBack || value === null || now.has(field) || field === `${item}/removed`) return [];
    return [{ field, value: null }];
  });
}

const listOf = (field: string) => field.slice(0, field.indexOf('/'));
