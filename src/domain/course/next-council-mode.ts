import { lastRecord } from '../decision/up-to-date';
import type { Circumstances } from './circumstances';

/**
 * Whether the work is for the council to come: the decision says so, the recorded one before its
 * draft; while none says anything, because too little is left of the mandate.
 *
 * @see OGP Local eligibility, item 3
 */
export function preparesForNextCouncil(given: Circumstances): boolean {
  const { dossier } = given;
  const kind = lastRecord(dossier)?.record.decision.kind ?? dossier.decision?.kind;
  if (kind !== undefined) return kind === 'next-council';
  const { criteria } = given.assessment();
  return criteria.some(
    ({ id, status, blockedBy }) =>
      id === 'mandate-16-months' && status === 'not-met' && blockedBy === 'time',
  );
}
