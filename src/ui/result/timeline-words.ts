import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { referenceWords } from './reference-words';
import { isTooLate, type MandateCount, type TimelineScale } from './timeline-scale';

/** What the sentences about the drawing name. */
export const timelineValues = (count: MandateCount, t: Translate, f: Formatters) => ({
  required: count.monthsRequired,
  months: count.monthsLeft,
  lacking: Math.max(0, count.monthsRequired - count.monthsLeft),
  from: f.date(count.startedOn ?? count.lastEligibleDay),
  last: f.date(count.lastEligibleDay),
  end: f.date(count.endsOn),
  day: referenceWords({ t, f }, count),
});

/** A filling of the drawing. */
export type Filling = 'have' | 'part' | 'miss' | 'before';

/** What the fillings that the drawing has mean, in the order they are told. */
export function timelineLegend(
  count: MandateCount,
  scale: TimelineScale,
  t: Translate,
  f: Formatters,
): { filling: Filling; text: string }[] {
  const values = timelineValues(count, t, f);
  const before = isTooLate(scale) ? 'legend-before' : 'legend-passed';
  const rows: [isShown: boolean, filling: Filling, text: string][] = [
    [values.months > 0, 'have', t('result.drawing.legend-left', values)],
    [scale.begun !== undefined, 'part', t('result.drawing.legend-begun')],
    [values.lacking > 0, 'miss', t('result.drawing.legend-lacking', values)],
    [scale.before !== undefined, 'before', t(`result.drawing.${before}`, values)],
  ];
  return rows.filter(([isShown]) => isShown).map(([, filling, text]) => ({ filling, text }));
}
