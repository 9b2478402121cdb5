import { directionOf, type Figure, type Shape } from '../../adapters/pdf/document';
import type { ProfileRow } from '../../domain/profile/readiness-profile';
import { drawnRow, headPlaces } from '../gaps/profile-scale';
import { endsOf, tallyOf } from '../gaps/profile-words';
import { moved } from '../report/moved';
import type { ReportWords } from '../report/report-words';
import { profileMarks } from './profile-marks';

const width = 487;
const headHeight = 18;
const rowHeight = 38;
/** The name stands over its line, which has the whole width. */
const baselineOfName = 11;
const lineAt = 25;

/** The profile of the criteria of one kind, as its page draws it; positions turn with the direction. */
export function profileFigure(
  kind: ProfileRow['kind'],
  rows: readonly ProfileRow[],
  words: ReportWords,
): Figure {
  const { t, language } = words;
  const isMirrored = directionOf(language) === 'rtl';
  const at = (share: number) => ((isMirrored ? 100 - share : share) / 100) * width;
  return {
    kind: 'figure',
    width,
    height: headHeight + rows.length * rowHeight,
    shapes: [
      ...headShapes(kind, words, at),
      ...rows.flatMap((row, index) =>
        rowShapes(row, words, at).map((shape) => moved(shape, 0, headHeight + index * rowHeight)),
      ),
    ],
    alternative: `${t(`gaps.profile.${kind}.picture`)}. ${t(`gaps.profile.${kind}.says`, tallyOf(rows))}`,
  };
}

type At = (share: number) => number;
type Fastened = 'left' | 'right';

/** Where words are fastened that begin, or end, at a place of the line. */
export const fastenedIn = ({ language }: ReportWords, side: 'start' | 'end'): Fastened =>
  (directionOf(language) === 'rtl') === (side === 'start') ? 'right' : 'left';

function headShapes(kind: ProfileRow['kind'], words: ReportWords, at: At): Shape[] {
  const { t } = words;
  const ends = endsOf(kind, t);
  const word = (text: string, share: number, side: 'start' | 'end'): Shape => ({
    kind: 'text',
    text,
    x: at(share),
    y: 10,
    size: 8.5,
    fastened: fastenedIn(words, side),
    bold: true,
    ink: 'soft',
  });
  return [
    word(ends.least, headPlaces.from, 'start'),
    word(ends.most, headPlaces.to, 'end'),
    word(t('gaps.profile.evidence'), headPlaces.evidence, 'end'),
  ];
}

function rowShapes(row: ProfileRow, words: ReportWords, at: At): Shape[] {
  const { steps, range, marks, strokes } = drawnRow(row);
  const scale = { paint: 'soft', width: 0.9 } as const;
  const across = (
    from: number,
    to: number,
    pen: Extract<Shape, { kind: 'line' }>['stroke'],
  ): Shape => ({
    kind: 'line',
    from: [at(from), lineAt],
    to: [at(to), lineAt],
    stroke: pen,
  });
  return [
    {
      kind: 'line',
      from: [0, 0],
      to: [width, 0],
      stroke: { paint: 'line', width: 0.6 },
    },
    {
      kind: 'text',
      text: words.t(`criteria.${row.id}.name`),
      x: at(0),
      y: baselineOfName,
      size: 9,
      fastened: fastenedIn(words, 'start'),
    },
    across(steps[0] ?? 0, steps.at(-1) ?? 0, scale),
    ...steps.map((step): Shape => ({
      kind: 'line',
      from: [at(step), lineAt - 4],
      to: [at(step), lineAt + 4],
      stroke: scale,
    })),
    ...(range === undefined
      ? []
      : [across(range.from, range.to, { paint: 'ink', width: 4.5, dash: [5, 3.5] })]),
    ...marks.flatMap(({ kind, at: place }) =>
      profileMarks[kind].map((shape) => moved(shape, at(place), lineAt)),
    ),
    ...strokes.map(({ at: place, isThick }, index) =>
      evidenceStroke(at(place), lineAt + 6, index, isThick),
    ),
  ];
}

/** A stroke of the evidence, which stands on `foot`; each is taller than the one before it. */
export const evidenceStroke = (
  x: number,
  foot: number,
  index: number,
  isThick: boolean,
): Shape => ({
  kind: 'line',
  from: [x, foot],
  to: [x, foot - 6 - 4 * index],
  stroke: isThick ? { paint: 'accent', width: 6 } : { paint: 'soft', width: 0.9 },
});
