import type { Stage } from '../../domain/course/stages';
import type { Dossier } from '../../domain/dossier/dossier';
import { placeOfField, type FieldPlace } from '../fields/place-of-field';
import { addressOf } from '../routes';
import type { Session } from '../session.svelte';
import { returnQuery } from '../stages/return-address';

/** What the application found out of a file, made with a copy, or what was said once: nobody changes it. */
const isFound = (field: string): boolean =>
  /^(invitations|endorsedTexts|pasted)\//.test(field) ||
  /^attachments\/[^/]+\/(type|size|addedOn)$/.test(field) ||
  /^(decisions|submissions)\/[^/]+\/(sha256|recordedAt)$/.test(field);

/** Whether a row is a text that is never written again: it is read, not changed. */
export const isSealed = (field: string): boolean => /^(decisions|submissions)\//.test(field);

/** The page on which a row is answered; a focus group has a page of its own among the groups. */
export function changePlace(dossier: Dossier, field: string): FieldPlace | undefined {
  if (isFound(field)) return undefined;
  const [list, id] = field.split('/');
  if (list === 'meetings' && id !== undefined) {
    const kind = dossier.meetings?.find((one) => one.id === id)?.kind;
    if (kind !== undefined && kind !== 'partners') return { page: 'groups', item: id };
  }
  return placeOfField(field);
}

/** Where a row is changed, and back to it from there; undefined where nothing can be changed. */
export function changeAddress(
  session: Session,
  field: string,
  stage: Stage | undefined,
): string | undefined {
  const place = session.readOnly === false ? changePlace(session.dossier, field) : undefined;
  if (place === undefined) return undefined;
  const item = place.item === '' ? undefined : place.item;
  return addressOf(
    session,
    place.page,
    item,
    returnQuery({ page: 'review', item: stage, row: field }),
  );
}
