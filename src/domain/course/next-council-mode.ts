import { lastRecord } from '../decision/up-to-date';
import type { Jurisdiction } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Circumstances } from './circumstances';
import { hasCome } from './rule';

/**
 * Whether the work is for the council to come: the decision says so, the recorded one before its
 * draft; while none says anything, because too little is left of the mandate.
 *
 * @see OGP Local eligibility, item 3
 */
export const preparesForNextCouncil = (given: Circumstances): boolean => {
  const kind = decisionOf(given)?.kind;
  return kind === undefined ? shortOfMonths(given).size > 0 : kind === 'next-council';
};

/**
 * The collectivities of which nobody can sign the letter today, since the work is for their council to
 * come and it is not in office: neither has its planned start come, nor has the term that is written
 * down ended, or begun after the decision. Where no decision says so, those that have too few months
 * left, until the file is sent or its call is closed.
 */
export function awaitingCouncil(given: Circumstances): ReadonlySet<string> {
  const { jurisdictions, plannedMandate } = given.dossier;
  if (!preparesForNextCouncil(given) || hasCome(plannedMandate?.startedOn, given)) return new Set();
  const waiting = jurisdictions.filter((one) => !isInOffice(one, given) && isConcerned(one, given));
  return new Set(waiting.map(({ id }) => id));
}

function isInOffice({ mandate }: Jurisdiction, given: Circumstances): boolean {
  const { startedOn = '', endsOn = never } = mandate ?? {};
  return startedOn > (decisionOf(given)?.on ?? never) || endsOn < given.today.toString();
}

function isConcerned({ id }: Jurisdiction, given: Circumstances): boolean {
  if (decisionOf(given)?.kind !== undefined) return true;
  const { dossier, edition, today } = given;
  const isPast =
    hasCome(dossier.submission?.submittedOn, given) ||
    callWindow(edition, dossier.call ?? {}, today).state === 'closed';
  return !isPast && shortOfMonths(given).has(id);
}

/** After every day that can be typed. */
const never = '9999-12-31';

const decisionOf = ({ dossier }: Circumstances) =>
  lastRecord(dossier)?.record.decision ?? dossier.decision;

/** The collectivities that have too few months left of their mandate. */
function shortOfMonths(given: Circumstances): ReadonlySet<string> {
  const { criteria } = given.assessment();
  const mandate = criteria.find(({ id }) => id === 'mandate-16-months');
  return new Set(
    (mandate?.changes ?? [])
      .flat()
      .flatMap((one) => (one.kind === 'new-council' ? one.jurisdiction : [])),
  );
}
