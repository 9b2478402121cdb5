import { directionOf, type Figure, type Shape, type Stroke } from '../../adapters/pdf/document';
import type { PlannedSchedule } from '../../domain/schedule/schedule';
import type { ReportWords } from '../report/report-words';
import { fastenedAt, pens, pointOf, type Place } from '../report/timeline-shapes';
import { anchorAt } from '../result/timeline-scale';
import { meetsWords, schedulePicture, type Picture, type PictureRow } from './schedule-picture';

const width = 487;
const top = 36;
const rowHeight = 30;
const legendHeight = 15;
/** Where the words of a row begin and end, from its top. */
const overWords = 1;
const underWords = 14;
const underGoal = 28;
/** Up to here the words of the goal, fastened at the end, never reach; in %. */
const beforeGoal = 50;
/** Words begin a little beside the line of the first day, in %. */
const inset = 1.2;

type Bar = NonNullable<PictureRow['bar']>;
const looks: Record<Bar['kind'], { fill?: 'accent'; stroke?: Stroke }> = {
  'in-time': { fill: 'accent' },
  late: { stroke: pens.miss },
  buffer: { stroke: pens.open },
};

/** The schedule as a drawing on paper: the same picture as on the screen. */
export function scheduleFigure(words: ReportWords, schedule: PlannedSchedule): Figure {
  const picture = schedulePicture(words, schedule);
  const place: Place = { width, isMirrored: directionOf(words.language) === 'rtl' };
  const bottom = top + picture.rows.length * rowHeight;
  const legend = legendOf(picture);
  return {
    kind: 'figure',
    width,
    height: bottom + 20 + legend.length * legendHeight,
    shapes: [
      ...months(picture, bottom, place),
      ...ends(picture, place, schedule.state === 'too-late'),
      ...picture.rows.flatMap((row, at) => rowShapes(row, top + at * rowHeight, place)),
      ...legend.flatMap((kind, at) =>
        legendShapes(kind, bottom + 22 + at * legendHeight, words, place),
      ),
    ],
    alternative: `${words.t('schedule.picture.title')}. ${picture.alternative}`,
  };
}

const line = (x: number, from: number, to: number, stroke: Stroke): Shape => ({
  kind: 'line',
  from: [x, from],
  to: [x, to],
  stroke,
});

/** Down all rows; from the words of one to those of the next where it would run through them. */
function lineOfRows(at: number, { rows }: Picture, place: Place, stroke: Stroke): Shape[] {
  const x = pointOf(at, place);
  if (!meetsWords(at)) return [line(x, top + overWords, top + rows.length * rowHeight, stroke)];
  return rows.map((_, row) => {
    const words = top + row * rowHeight;
    return line(x, words + underWords, words + rowHeight + overWords, stroke);
  });
}

const months = (picture: Picture, bottom: number, place: Place): Shape[] =>
  picture.months.flatMap(({ at, label }): Shape[] => [
    ...lineOfRows(at, picture, place, { paint: 'line', width: 0.8 }),
    {
      kind: 'text',
      text: label,
      x: pointOf(at, place),
      y: bottom + 11,
      size: 8,
      fastened: fastenedAt(anchorAt(at), place.isMirrored),
      ink: 'soft',
    },
  ]);

function ends(picture: Picture, place: Place, isLate: boolean): Shape[] {
  const { today, goal } = picture;
  const pen = (ink: 'ink' | 'alert'): Stroke => ({ paint: ink, width: ink === 'ink' ? 1.2 : 2 });
  const end = (
    { at, label }: Picture['today'],
    [y, from]: [number, number],
    ink: 'ink' | 'alert',
  ): Shape[] => [
    line(pointOf(at, place), from, top + overWords, pen(ink)),
    ...lineOfRows(at, picture, place, pen(ink)),
    {
      kind: 'text',
      text: label,
      x: pointOf(at, place),
      y,
      size: 9,
      fastened: fastenedAt(anchorAt(at), place.isMirrored),
      bold: true,
      ink,
    },
  ];
  // beside the words of the goal, under its own where it would cross them
  const from = today.at < beforeGoal ? 13 : underGoal;
  return [
    ...end(today, [10, from], isLate ? 'alert' : 'ink'),
    ...end(goal, [25, underGoal], 'ink'),
  ];
}

function rowShapes({ name, note, bar, marks = [] }: PictureRow, y: number, place: Place): Shape[] {
  return [
    ...(bar === undefined ? [] : [barShape(bar, y + 15, place)]),
    ...marks.map((at): Shape => square(pointOf(at, place), y + 20)),
    {
      kind: 'text',
      text: note === '' ? name : `${name} · ${note}`,
      x: pointOf(inset, place),
      y: y + 11,
      size: 9,
      fastened: fastenedAt('start', place.isMirrored),
    },
  ];
}

const square = (x: number, y: number): Shape => ({
  kind: 'path',
  steps: [
    ['move', [x, y - 5]],
    ['line', [x + 5, y]],
    ['line', [x, y + 5]],
    ['line', [x - 5, y]],
    ['close'],
  ],
  fill: 'ink',
});

function barShape({ at, length, kind }: Bar, y: number, { isMirrored }: Place): Shape {
  const left = ((isMirrored ? 100 - at - length : at) / 100) * width;
  const pen = looks[kind].stroke?.width ?? 0;
  return {
    kind: 'rect',
    x: left + pen / 2,
    y: y + pen / 2,
    width: Math.max(0, (length / 100) * width - pen),
    height: 10 - pen,
    ...looks[kind],
  };
}

type Legend = Bar['kind'] | 'sitting';

const legendOf = ({ rows }: Picture): Legend[] =>
  (['in-time', 'late', 'buffer', 'sitting'] as const).filter((kind) =>
    kind === 'sitting'
      ? rows.some(({ marks }) => marks !== undefined)
      : rows.some(({ bar }) => bar?.kind === kind),
  );

function legendShapes(kind: Legend, y: number, { t }: ReportWords, place: Place): Shape[] {
  const start = pointOf(0, place);
  const away = (points: number) => (place.isMirrored ? start - points : start + points);
  return [
    kind === 'sitting'
      ? square(away(5), y + 5)
      : {
          kind: 'rect',
          x: place.isMirrored ? start - 9.5 : start + 0.5,
          y: y + 0.5,
          width: 9,
          height: 9,
          ...looks[kind],
        },
    {
      kind: 'text',
      text: t(`schedule.picture.legend.${kind}`),
      x: away(15),
      y: y + 8,
      size: 8.5,
      fastened: fastenedAt('start', place.isMirrored),
    },
  ];
}
