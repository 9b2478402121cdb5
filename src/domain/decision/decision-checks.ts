import type { Dossier } from '../dossier/dossier';
import { saidIn } from './facts-of';

/** What cannot be true, and is to be mended before the page is left or the decision recorded. */
export type DecisionFault =
  | { code: 'day-in-future'; on: string; today: string }
  /** `startedOn` is the first day of the mandate that began last */
  | { code: 'before-mandate'; on: string; startedOn: string; jurisdiction: string }
  | { code: 'votes-without-vote' }
  | { code: 'nobody-voted' };

/** What a record cannot be without. */
export type RecordFault = 'day-missing' | 'kind-missing' | 'votes-missing' | 'correction-missing';

/** What is possible, and worth a second look. */
export type DecisionNotice =
  | { code: 'more-against'; for: number; against: number }
  | { code: 'after-mandate'; on: string; endsOn: string; jurisdiction: string };

/**
 * Statements about the decision that cannot be true.
 *
 * @param today - whole day in Casablanca; a decision of today is no decision of the future
 */
export function decisionFaults(dossier: Dossier, today: Temporal.PlainDate): DecisionFault[] {
  const { on, isVoted } = dossier.decision ?? {};
  const { total, isGiven } = votesOf(dossier);
  const faults: DecisionFault[] = [];
  if (on !== undefined && on > today.toString()) {
    faults.push({ code: 'day-in-future', on, today: today.toString() });
  }
  const began = lastBeginning(dossier);
  if (on !== undefined && began !== undefined && on < began.startedOn) {
    faults.push({ code: 'before-mandate', on, ...began });
  }
  if (isGiven && isVoted !== 'yes') faults.push({ code: 'votes-without-vote' });
  if (isGiven && isVoted === 'yes' && total === 0) faults.push({ code: 'nobody-voted' });
  return faults;
}

/** What is lacking for a record; one that follows another says why. */
export function recordFaults(dossier: Dossier): RecordFault[] {
  const { on, kind, isVoted, correction } = dossier.decision ?? {};
  const isCorrection = (dossier.decisions ?? []).length > 0;
  return [
    ...(on === undefined ? ['day-missing' as const] : []),
    ...(kind === undefined ? ['kind-missing' as const] : []),
    ...(isVoted === 'yes' && !votesOf(dossier).isGiven ? ['votes-missing' as const] : []),
    ...(isCorrection && saidIn(correction) === undefined ? ['correction-missing' as const] : []),
  ];
}

/** What the decision says that is possible and unusual. */
export function decisionNotices(dossier: Dossier): DecisionNotice[] {
  const { on, kind, isVoted, votes } = dossier.decision ?? {};
  const { for: inFavour = 0, against = 0 } = votes ?? {};
  const isToApply = kind === 'apply' || kind === 'next-council';
  const ended = firstEnd(dossier);
  return [
    ...(isToApply && isVoted === 'yes' && against > inFavour
      ? [{ code: 'more-against' as const, for: inFavour, against }]
      : []),
    ...(on !== undefined && ended !== undefined && on > ended.endsOn
      ? [{ code: 'after-mandate' as const, on, ...ended }]
      : []),
  ];
}

function votesOf({ decision }: Dossier) {
  const { for: inFavour, against, abstained } = decision?.votes ?? {};
  const counts = [inFavour, against, abstained];
  return {
    isGiven: counts.some((count) => count !== undefined),
    total: counts.reduce<number>((sum, count = 0) => sum + count, 0),
  };
}

/** Of several collectivities, the one whose mandate began last: no earlier day is one of all. */
function lastBeginning({ jurisdictions }: Dossier) {
  const begun = jurisdictions.flatMap(({ id, mandate }) =>
    mandate?.startedOn === undefined ? [] : { jurisdiction: id, startedOn: mandate.startedOn },
  );
  return begun.toSorted((one, other) => (one.startedOn < other.startedOn ? 1 : -1))[0];
}

function firstEnd({ jurisdictions }: Dossier) {
  const ends = jurisdictions.flatMap(({ id, mandate }) =>
    mandate?.endsOn === undefined ? [] : { jurisdiction: id, endsOn: mandate.endsOn },
  );
  return ends.toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1))[0];
}
