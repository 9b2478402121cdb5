import type { MandateCount } from '../result/timeline-scale';
import type { ReportWords } from './report-words';

/** What the sentences about a drawing name. */
export const timelineValues = (count: MandateCount, { f }: Pick<ReportWords, 'f'>) => ({
  required: count.monthsRequired,
  months: count.monthsLeft,
  lacking: Math.max(0, count.monthsRequired - count.monthsLeft),
  from: f.date(count.startedOn ?? count.lastEligibleDay),
  last: f.date(count.lastEligibleDay),
  end: f.date(count.endsOn),
  day: f.date(count.referenceDay),
});
