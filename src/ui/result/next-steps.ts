import type { Assessment } from '../../domain/assessment/assessment';
import { mandateOf, type Outcome } from './verdict-words';

/** Which of the lists of next steps applies. */
export function courseOf(assessment: Assessment, outcome: Outcome) {
  if (isMandateShort(assessment)) return 'next-council';
  return outcome === 'time' ? 'next-call' : outcome;
}

export const isMandateShort = (assessment: Assessment): boolean =>
  mandateOf(assessment)?.status === 'not-met';
