import type { Shape } from '../../adapters/pdf/document';
import type { MandateCount, TimelineScale } from '../result/timeline-scale';
import type { ReportWords } from './report-words';
import { fastenedAt, pens, pointOf, type Place } from './timeline-shapes';
import { timelineValues } from './timeline-values';

type Swatch = Pick<Extract<Shape, { kind: 'rect' }>, 'fill' | 'stroke'>;

const side = 9;

/** What the fillings mean, one row each, to be drawn from a height downward. */
export function timelineLegend(
  count: MandateCount,
  scale: TimelineScale,
  words: ReportWords,
  place: Place,
): ((top: number) => Shape[])[] {
  const { t } = words;
  const values = timelineValues(count, words);
  const isShort = scale.situation === 'short' || scale.situation === 'ended';
  const rows: [isShown: boolean, swatch: Swatch, text: string][] = [
    [count.monthsLeft > 0, { fill: 'accent' }, t('result.drawing.legend-left', values)],
    [
      scale.begun !== undefined,
      { fill: 'tint', stroke: pens.part },
      t('result.drawing.legend-begun'),
    ],
    [values.lacking > 0, { stroke: pens.miss }, t('result.drawing.legend-lacking', values)],
    [
      scale.before !== undefined,
      { stroke: pens.open },
      t(isShort ? 'result.drawing.legend-before' : 'result.drawing.legend-passed', values),
    ],
  ];
  return rows
    .filter(([isShown]) => isShown)
    .map(
      ([, swatch, text]) =>
        (top) =>
          row(top, swatch, text, place),
    );
}

function row(top: number, swatch: Swatch, text: string, place: Place): Shape[] {
  const start = pointOf(0, place);
  const away = (points: number) => (place.isMirrored ? start - points : start + points);
  return [
    {
      kind: 'rect',
      x: place.isMirrored ? start - side - 0.5 : start + 0.5,
      y: top,
      width: side,
      height: side,
      ...swatch,
    },
    {
      kind: 'text',
      text,
      x: away(side + 6),
      y: top + 8,
      size: 8.5,
      fastened: fastenedAt('start', place.isMirrored),
    },
  ];
}
