import { assess } from '../assessment/assess';
import { textsIn } from '../assessment/facts';
import { lastFirst, readRecorded } from '../decision/recorded';
import type { Dossier } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Edition } from '../edition/edition';
import { deadlineOf, lastKnownOf, timingOf } from '../submission/deadline';

/** What is possible of the days of submission and result, and worth a second look. */
export type SubmissionRemark =
  | { code: 'before-decision'; on: string }
  | { code: 'no-decision' }
  | { code: 'before-opening' }
  /** `on` is the last day in Casablanca, or the month where nobody knows the day */
  | { code: 'after-closing'; on: string }
  /** required answers that have no words; `letters` where one is not signed as it must be */
  | { code: 'incomplete'; answers: number; letters: boolean }
  | { code: 'result-before-submission'; on: string };

/** The day of submission against the first recorded decision, the call and the state of the file. */
export function submissionRemarks(dossier: Dossier, edition: Edition): SubmissionRemark[] {
  const on = dossier.submission?.submittedOn;
  if (on === undefined) return [];
  const [decided] = decidedOn(dossier);
  return [
    ...(decided === undefined ? [{ code: 'no-decision' as const }] : []),
    ...(decided !== undefined && on < decided
      ? [{ code: 'before-decision' as const, on: decided }]
      : []),
    ...callRemarks(dossier, edition, on),
    ...fileRemarks(dossier, edition, on),
  ];
}

/** What was sent before the call opened, or after its deadline, at the clock of Casablanca. */
function callRemarks(dossier: Dossier, edition: Edition, on: string): SubmissionRemark[] {
  const { state } = callWindow(edition, dossier.call ?? {}, Temporal.PlainDate.from(on));
  const deadline = deadlineOf(edition, dossier);
  const last = lastKnownOf(deadline);
  const timing = timingOf(deadline, { on, at: dossier.submission?.submittedAt });
  return [
    ...(state === 'not-yet-open' ? [{ code: 'before-opening' as const }] : []),
    ...(last !== undefined && timing?.state === 'after'
      ? [{ code: 'after-closing' as const, on: last }]
      : []),
  ];
}

/** What was missing on the day itself: a letter that was signed later was not sent. */
function fileRemarks(dossier: Dossier, edition: Edition, on: string): SubmissionRemark[] {
  const { criteria } = assess(dossier, edition, Temporal.PlainDate.from(on));
  const facts = criteria.find(({ id }) => id === 'complete-and-on-time')?.facts ?? {};
  const answers = textsIn(facts['missing']).length;
  const letters = facts['lettersReady'] === false;
  return answers > 0 || letters ? [{ code: 'incomplete', answers, letters }] : [];
}

/** The day of the result against that of submission; a candidacy can be withdrawn before it. */
export function outcomeRemarks({ outcome, submission }: Dossier): SubmissionRemark[] {
  const submitted = submission?.submittedOn;
  if (outcome?.on === undefined || submitted === undefined) return [];
  return outcome.result !== 'withdrawn' && outcome.on < submitted
    ? [{ code: 'result-before-submission', on: submitted }]
    : [];
}

/** The days of the recorded decisions, the earliest first. */
const decidedOn = (dossier: Dossier): string[] =>
  lastFirst(dossier)
    .flatMap((item) => readRecorded(item)?.record.decision.on ?? [])
    .toSorted();
