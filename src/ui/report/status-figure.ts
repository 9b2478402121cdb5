import {
  directionOf,
  type Figure,
  type PathStep,
  type Point,
  type Shape,
} from '../../adapters/pdf/document';
import type { Status } from '../../domain/assessment/assessment';
import { moved } from './moved';
import type { ReportWords } from './report-words';

const side = 9;
const middle = side / 2;

/** A circle of four curves around the middle of the mark. */
function circle(radius: number): PathStep[] {
  const near = radius * 0.5523;
  const at = (x: number, y: number): Point => [middle + x, middle + y];
  return [
    ['move', at(0, -radius)],
    ['curve', at(near, -radius), at(radius, -near), at(radius, 0)],
    ['curve', at(radius, near), at(near, radius), at(0, radius)],
    ['curve', at(-near, radius), at(-radius, near), at(-radius, 0)],
    ['curve', at(-radius, -near), at(-near, -radius), at(0, -radius)],
    ['close'],
  ];
}

const line = (from: Point, to: Point, paint: 'alert' | 'white' | 'ink'): Shape => ({
  kind: 'line',
  from,
  to,
  stroke: { paint, width: 1.2 },
});

/** The shape says as much as the word: filled disc, crossed square, dashed circle, half lozenge. */
const marks: Record<Status, Shape[]> = {
  met: [
    { kind: 'path', steps: circle(4.3), fill: 'accent' },
    line([2.6, 4.7], [4, 6.1], 'white'),
    line([4, 6.1], [6.5, 3.2], 'white'),
  ],
  'not-met': [
    {
      kind: 'rect',
      x: 0.6,
      y: 0.6,
      width: side - 1.2,
      height: side - 1.2,
      stroke: { paint: 'alert', width: 1 },
    },
    line([2.8, 2.8], [6.2, 6.2], 'alert'),
    line([6.2, 2.8], [2.8, 6.2], 'alert'),
  ],
  unknown: [
    {
      kind: 'path',
      steps: circle(3.9),
      stroke: { paint: 'ink', width: 0.9, dash: [1.6, 1.2] },
    },
  ],
  judgement: [
    {
      kind: 'path',
      steps: [
        ['move', [middle, 0.3]],
        ['line', [side - 0.3, middle]],
        ['line', [middle, side - 0.3]],
        ['line', [0.3, middle]],
        ['close'],
      ],
      stroke: { paint: 'ink', width: 0.8 },
    },
    {
      kind: 'path',
      steps: [
        ['move', [0.3, middle]],
        ['line', [side - 0.3, middle]],
        ['line', [middle, side - 0.3]],
        ['close'],
      ],
      fill: 'ink',
    },
  ],
};

const width = 112;
const height = 10;

/** The shape of a status with its word, as one mark. */
export function statusFigure(
  status: Status,
  { t, language }: Pick<ReportWords, 't' | 'language'>,
): Figure {
  const word = t(`parts.status.${status}`);
  const isMirrored = directionOf(language) === 'rtl';
  const edge = isMirrored ? width - side : 0;
  return {
    kind: 'figure',
    width,
    height,
    shapes: [
      ...marks[status].map((shape) => moved(shape, edge, 0.5)),
      {
        kind: 'text',
        text: word,
        x: isMirrored ? width - side - 4 : side + 4,
        y: 8.3,
        size: 9,
        fastened: isMirrored ? 'right' : 'left',
        bold: true,
        ink: status === 'not-met' ? 'alert' : status === 'met' ? 'accent' : 'ink',
      },
    ],
    alternative: word,
  };
}
