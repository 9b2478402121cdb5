import type { Change } from '../../domain/dossier/history';
import type { Dossier, Invitation } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';
import { nextOrder } from '../answers/list-acts';
import type { Session } from '../session.svelte';

/** The invitation that is being prepared for a letter: what is typed in it is kept like any answer. */
export const preparedFor = (
  { invitations = [] }: Pick<Dossier, 'invitations'>,
  letterId: string,
): Invitation | undefined =>
  invitations.findLast(({ letter, madeOn }) => letter === letterId && madeOn === undefined);

/** What makes the item of an invitation whose first answer is being given. */
export const beginnings = (session: Session, id: string, letterId: string): Change[] => [
  { field: `invitations/${id}/order`, value: nextOrder(session, 'invitations') },
  { field: `invitations/${id}/letter`, value: letterId },
];

/** The language in which the organisation is addressed while nobody has chosen one. */
export const usualLanguage = ({ language }: Pick<Dossier, 'language'>): LetterLanguage =>
  language ?? 'ar';
