import { callWindow } from '../../domain/edition/call-window';
import type { Edition } from '../../domain/edition/edition';
import { lettersOf, type Letter } from '../../domain/letters/letters';
import type { Session } from '../session.svelte';
import { circumstancesFor } from '../tasks/course-of';

/** The letters of a dossier as they stand on a day, against the call and the mandates. */
export function lettersNow(
  { dossier }: Pick<Session, 'dossier'>,
  edition: Edition,
  today: Temporal.PlainDate,
): Letter[] {
  const { closingDay } = callWindow(edition, dossier.call ?? {}, today);
  return lettersOf(dossier, {
    today: today.toString(),
    closingDay: closingDay?.toString(),
    referenceDay: circumstancesFor(dossier, edition, today).assessment().referenceDay,
  });
}
