import { lettersOf, type Letter } from '../letters/letters';
import { deadlineOf, lastDayOf, lastKnownOf } from '../submission/deadline';
import type { Circumstances } from './circumstances';
import { awaitingCouncil } from './next-council-mode';

/**
 * The letters of a dossier as they stand on a day: against the call, whose last day is that of
 * Casablanca, the kinds of organisations that it admits, the mandates, and the council that the file
 * is made for.
 */
export function lettersOfFile(given: Circumstances): Letter[] {
  const deadline = deadlineOf(given.edition, given.dossier);
  return lettersOf(given.dossier, {
    today: given.today.toString(),
    closingDay: lastDayOf(deadline),
    closing: lastKnownOf(deadline),
    referenceDay: given.assessment().referenceDay,
    admitted: admittedKinds(given),
    awaiting: awaitingCouncil(given),
  });
}

const admittedKinds = ({ edition }: Circumstances) =>
  new Set(
    edition.criteria.flatMap(({ test }) => ('endorsementsAtLeast' in test ? test.kinds : [])),
  );
