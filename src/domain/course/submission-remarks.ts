import { lastFirst, readRecorded } from '../decision/recorded';
import type { Dossier } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Edition } from '../edition/edition';

/** What is possible of the days of submission and result, and worth a second look. */
export type SubmissionRemark =
  | { code: 'before-decision'; on: string }
  | { code: 'no-decision' }
  | { code: 'after-closing'; on: string }
  | { code: 'result-before-submission'; on: string };

/** The day of submission against the first recorded decision and the closing day of the call. */
export function submissionRemarks(
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
): SubmissionRemark[] {
  const on = dossier.submission?.submittedOn;
  if (on === undefined) return [];
  const [decided] = decidedOn(dossier);
  const closes = callWindow(edition, dossier.call ?? {}, today).closingDay?.toString();
  return [
    ...(decided === undefined ? [{ code: 'no-decision' as const }] : []),
    ...(decided !== undefined && on < decided
      ? [{ code: 'before-decision' as const, on: decided }]
      : []),
    ...(closes !== undefined && on > closes
      ? [{ code: 'after-closing' as const, on: closes }]
      : []),
  ];
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
