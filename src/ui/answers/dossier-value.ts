import type { Dossier } from '../../domain/dossier/dossier';
import type { TypedDate } from '../../domain/calendar/typed-date';
import type { Session } from '../session.svelte';

/** What a dossier says in a field, undefined where it says nothing. */
function valueAt(dossier: Dossier, field: string): unknown {
  return field.split('/').reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return (at as { id: string }[]).find(({ id }) => id === key);
    return (at as Record<string, unknown> | undefined)?.[key];
  }, dossier);
}

export function textAt(dossier: Dossier, field: string): string {
  const value = valueAt(dossier, field);
  return typeof value === 'string' ? value : '';
}

/** The number a dossier has in a field. */
export function countAt(dossier: Dossier, field: string): number | undefined {
  const value = valueAt(dossier, field);
  return typeof value === 'number' ? value : undefined;
}

/** Whether a name of a set is in it. */
export const isInSet = (dossier: Dossier, field: string): boolean =>
  valueAt(dossier, field) === true;

/** The field that keeps what was typed for a date or a number and is none yet. */
export const unfinishedField = (field: string) => `unfinished/${field.replaceAll('/', '|')}`;

const unfinishedIn = (dossier: Dossier, field: string) =>
  dossier.unfinished?.[field.replaceAll('/', '|')];

/** What was typed for a date and is no date yet. */
export function unfinishedAt(dossier: Dossier, field: string): TypedDate | undefined {
  const typed = unfinishedIn(dossier, field);
  return typeof typed === 'object' ? typed : undefined;
}

/** What was typed for a number and is no number yet. */
export function unfinishedCountAt(dossier: Dossier, field: string): string | undefined {
  const typed = unfinishedIn(dossier, field);
  return typeof typed === 'string' ? typed : undefined;
}

/** Whether the person has said “I do not know yet” of a value: it was taken away, not left alone. */
export const isSaidUnknown = (session: Session, field: string): boolean =>
  session.said(field) === null;

/** The id of a field's control in the page. */
export const idOf = (field: string) => field.replace(/[^A-Za-z0-9]+/g, '-');
