import type { Shape } from '../../adapters/pdf/document';
import type { MandateCount, TimelineScale } from '../result/timeline-scale';
import { timelineLegend, type Filling } from '../result/timeline-words';
import type { ReportWords } from './report-words';
import { fastenedAt, pens, pointOf, type Place } from './timeline-shapes';

type Swatch = Pick<Extract<Shape, { kind: 'rect' }>, 'fill' | 'stroke'>;

const side = 9;
const swatches: Record<Filling, Swatch> = {
  have: { fill: 'accent' },
  part: { fill: 'tint', stroke: pens.part },
  miss: { stroke: pens.miss },
  before: { stroke: pens.open },
};

/** What the fillings mean, one row each, to be drawn from a height downward. */
export function legendShapes(
  count: MandateCount,
  scale: TimelineScale,
  { t, f }: ReportWords,
  place: Place,
): ((top: number) => Shape[])[] {
  return timelineLegend(count, scale, t, f).map(
    ({ filling, text }) =>
      (top) =>
        row(top, swatches[filling], text, place),
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
