import type { Dossier, Jurisdiction, Mandate } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import { assess } from './assess';
import type { Assessment } from './assessment';

/** Years a Moroccan council is elected for. @see organic law 59-11 (article to be checked by a jurist) */
const termYears = 6;

/** A first estimate of the next council's term: from the end of the longest current one, six years. */
export function estimateNextMandate(dossier: Dossier): Mandate | undefined {
  const ends = dossier.jurisdictions.flatMap(({ mandate }) => mandate?.endsOn ?? []).toSorted();
  const last = ends.at(-1);
  if (last === undefined) return undefined;
  const endsOn = Temporal.PlainDate.from(last).add({ years: termYears }).toString();
  return { startedOn: last, endsOn, endIs: 'estimate' };
}

/**
 * The assessment under the planned council, beside today's, which stays what it is: from the planned
 * start on, with the support letters to be signed again by the presidents then elected.
 *
 * @param asOf - moved to the planned start when it lies before it
 * @returns undefined while no next council is planned
 */
export function assessNextCouncil(
  dossier: Dossier,
  edition: Edition,
  asOf: Temporal.PlainDate,
): Assessment | undefined {
  const planned = dossier.plannedMandate;
  if (planned?.startedOn === undefined || planned.endsOn === undefined) return undefined;
  const start = Temporal.PlainDate.from(planned.startedOn);
  const on = Temporal.PlainDate.compare(asOf, start) < 0 ? start : asOf;
  const jurisdictions = dossier.jurisdictions.map((one) =>
    underCouncil(one, planned, planned.startedOn ?? ''),
  );
  return assess({ ...dossier, jurisdictions }, edition, on);
}

function underCouncil(one: Jurisdiction, planned: Mandate, startedOn: string): Jurisdiction {
  const letter = one.supportLetter;
  const isSignedByThem = letter?.signedOn !== undefined && letter.signedOn >= startedOn;
  return {
    ...one,
    mandate: planned,
    ...(letter === undefined || isSignedByThem
      ? {}
      : { supportLetter: { status: 'missing' as const } }),
  };
}
