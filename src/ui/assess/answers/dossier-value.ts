import type { Dossier } from '../../../domain/dossier/dossier';
import { headsByField, type Revision } from '../../../domain/dossier/revision';
import type { TypedDate } from '../../../domain/calendar/typed-date';

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

/** The field that keeps what was typed for a date and is no date yet. */
export const unfinishedField = (field: string) => `unfinished/${field.replaceAll('/', '|')}`;

export const unfinishedAt = (dossier: Dossier, field: string): TypedDate | undefined =>
  dossier.unfinished?.[field.replaceAll('/', '|')];

/** Whether the person has said “I do not know yet” of a value: it was taken away, not left alone. */
export function isSaidUnknown(revisions: readonly Revision[], field: string): boolean {
  const [head] = headsByField(revisions).get(field) ?? [];
  return head?.value === null;
}

/** The id of a field's control in the page. */
export const idOf = (field: string) => field.replace(/[^A-Za-z0-9]+/g, '-');
