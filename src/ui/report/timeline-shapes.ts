import type { Shape, Stroke } from '../../adapters/pdf/document';
import {
  anchorAt,
  breakIn,
  isTooLate,
  type MandateCount,
  type Stretch,
  type TimelineScale,
} from '../result/timeline-scale';
import { timelineValues } from '../result/timeline-words';
import type { ReportWords } from './report-words';

/** The surface: positions are shares of its width, from the side where one begins to read. */
export interface Place {
  /** points */
  width: number;
  isMirrored: boolean;
}

const barTop = 40;
const barHeight = 26;
export const pens = {
  open: { paint: 'soft', width: 1 },
  miss: { paint: 'alert', width: 1, dash: [2.2, 2] },
  part: { paint: 'accent', width: 0.8 },
} satisfies Record<string, Stroke>;

/** The line of the months, its ticks, and the days they stand for. */
export function timelineShapes(
  count: MandateCount & { endIs: string },
  scale: TimelineScale,
  words: ReportWords,
  place: Place,
): Shape[] {
  const bar = (stretch: Stretch, look: Pick<Bar, 'fill' | 'stroke'>) => barAt(stretch, place, look);
  const { before, ahead, begun, boxes } = scale;
  return [
    ...(before ? [bar(before, { stroke: pens.open })] : []),
    ...(ahead ? [bar(ahead, { fill: 'accent' })] : []),
    ...(before ? cut(breakIn(before), place) : []),
    ...boxes.map((box) => bar(box, box.isLeft ? { fill: 'accent' } : { stroke: pens.miss })),
    ...(begun ? [bar(begun, { fill: 'tint', stroke: pens.part })] : []),
    ...ticks(scale, place),
    ...labels(count, scale, words, place),
  ];
}

export const pointOf = (at: number, { width, isMirrored }: Place): number =>
  ((isMirrored ? 100 - at : at) / 100) * width;

type Bar = Extract<Shape, { kind: 'rect' }>;

function barAt(
  { at, length }: Stretch,
  { width, isMirrored }: Place,
  look: Pick<Bar, 'fill' | 'stroke'>,
): Bar {
  const pen = look.stroke?.width ?? 0;
  const whole = (Math.max(0, length) / 100) * width;
  const left = ((isMirrored ? 100 - at - length : at) / 100) * width;
  return {
    kind: 'rect',
    x: left + pen / 2,
    y: barTop + pen / 2,
    width: Math.max(0, whole - pen),
    height: barHeight - pen,
    ...look,
  };
}

/** Two strokes through the shortened part. */
function cut(at: number, place: Place): Shape[] {
  const stroke = (from: number, pen: Stroke): Shape => ({
    kind: 'line',
    from: [pointOf(from, place), barTop + barHeight + 3],
    to: [pointOf(from + 2, place), barTop - 3],
    stroke: pen,
  });
  return [
    stroke(at, { paint: 'white', width: 5 }),
    stroke(at - 0.6, pens.open),
    stroke(at + 0.6, pens.open),
  ];
}

function ticks(scale: TimelineScale, place: Place): Shape[] {
  const tick = (at: number, top: number, bottom: number, stroke: Stroke): Shape => {
    const x = pointOf(at, place);
    return { kind: 'line', from: [x, top], to: [x, bottom], stroke };
  };
  const thin: Stroke = { paint: 'ink', width: 1.2 };
  return [
    tick(scale.last, barTop - 10, barTop + barHeight + 4, thin),
    tick(scale.end, barTop - 10, barTop + barHeight + 4, thin),
    tick(
      scale.reference,
      barTop - 5,
      barTop + barHeight + 8,
      isTooLate(scale) ? { paint: 'alert', width: 2.4 } : thin,
    ),
  ];
}

type Anchor = ReturnType<typeof anchorAt>;

/** Where a text is fastened on the paper: it starts at the right where one reads from the right. */
export function fastenedAt(anchor: Anchor, isMirrored: boolean): 'left' | 'middle' | 'right' {
  if (anchor === 'middle') return 'middle';
  return (anchor === 'start') === isMirrored ? 'right' : 'left';
}

function labels(
  count: MandateCount & { endIs: string },
  scale: TimelineScale,
  words: ReportWords,
  place: Place,
): Shape[] {
  const { t, f } = words;
  const { last, end, day } = timelineValues(count, t, f);
  const label = (
    at: number,
    anchor: Anchor,
    [top, bottom]: [string, string],
    y: number,
    ink: 'ink' | 'alert' = 'ink',
  ): Shape[] => {
    const x = pointOf(at, place);
    const fastened = fastenedAt(anchor, place.isMirrored);
    return [
      { kind: 'text', text: top, x, y, size: 9.5, fastened, bold: true, ink },
      { kind: 'text', text: bottom, x, y: y + 13, size: 8.5, fastened, ink: 'soft' },
    ];
  };
  const below = barTop + barHeight + 19;
  return [
    ...label(scale.last, anchorAt(scale.last), [last, t('result.drawing.last-day')], 11),
    ...label(scale.end, 'end', [end, t('result.drawing.end', { certainty: count.endIs })], 11),
    ...label(
      scale.reference,
      anchorAt(scale.reference),
      [day, t('result.drawing.reference-day')],
      below,
      isTooLate(scale) ? 'alert' : 'ink',
    ),
  ];
}
