import type { Dossier, Endorsement, Invitation } from '../../domain/dossier/dossier';
import { readLetterId } from '../../domain/letters/letter-id';

/** The one letter that a guest was invited to write. */
export interface GuestLetter {
  letterId: string;
  /** the last one received: a later one of the same letter takes the place of an earlier */
  invitation: Invitation;
  /** the organisation that is invited, as the register of the dossier knows it */
  endorsement: Endorsement | undefined;
}

/** What a guest's dossier is about; undefined where it holds no invitation. */
export function guestLetterOf({
  invitations = [],
  endorsements = [],
}: Pick<Dossier, 'invitations' | 'endorsements'>): GuestLetter | undefined {
  const known = invitations.filter(({ letter }) => letter !== undefined);
  const invitation = known
    .toSorted((one, other) => (one.madeOn ?? '').localeCompare(other.madeOn ?? ''))
    .at(-1);
  if (invitation?.letter === undefined) return undefined;
  const of = readLetterId(invitation.letter)?.id;
  const endorsement = endorsements.find(({ id }) => id === of);
  return { letterId: invitation.letter, invitation, endorsement };
}

/** Whole days from today to the day by which an answer is asked for; negative once it is past. */
export const daysToReply = (replyBy: string, today: Temporal.PlainDate): number =>
  today.until(replyBy, { largestUnit: 'day' }).days;
