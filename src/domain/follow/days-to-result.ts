import type { Dossier } from '../dossier/dossier';

/** Whole days from the submission to the result; undefined where one of them is not known, or is the earlier. */
export function daysToResult({
  submission,
  outcome,
}: Pick<Dossier, 'submission' | 'outcome'>): number | undefined {
  if (submission?.submittedOn === undefined || outcome?.on === undefined) return undefined;
  const { days } = Temporal.PlainDate.from(submission.submittedOn).until(outcome.on);
  return days < 0 ? undefined : days;
}
