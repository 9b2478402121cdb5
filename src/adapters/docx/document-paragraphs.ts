import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  LineRuleType,
  Paragraph,
  type IParagraphOptions,
} from 'docx';
import type { Align, Gap, Heading, Paragraph as Words } from '../pdf/document';
import type { LookName } from '../pdf/layout/type-scale';
import { placeIn, type Place } from './document-place';
import { colours, styleIds, twips } from './document-styles';
import { plainWords, wordsIn } from './document-words';

const alignments = {
  start: AlignmentType.START,
  end: AlignmentType.END,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

export type ParagraphOptions = Pick<
  IParagraphOptions,
  'numbering' | 'pageBreakBefore' | 'keepNext'
>;

/** How words look that say nothing of it. */
const bodyLook = ({ scale }: Place): LookName =>
  (({ page: 'body', table: 'cell', letter: 'letter' }) as const)[scale];

export function writeParagraph(
  paragraph: Words,
  around: Place,
  more: ParagraphOptions = {},
): Paragraph {
  const { text, look = 'body', align = 'start', ink, keepWithNext = false } = paragraph;
  const place = placeIn(around, paragraph);
  return new Paragraph({
    ...frameOf(look === 'body' ? bodyLook(place) : look, place),
    ...(align !== 'start' && { alignment: alignments[align] }),
    ...(keepWithNext && { keepNext: true }),
    ...more,
    children: wordsIn(text, { ...place, ink }),
  });
}

/** A paragraph of a look, in its direction and its place. */
export const frameOf = (look: LookName, { direction, indent }: Place): IParagraphOptions => ({
  style: styleIds[look],
  bidirectional: direction === 'rtl',
  ...(indent > 0 && { indent: { left: indent } }),
});

/** Opens a section that the contents and the reader's program can go to. */
export function writeHeading(
  heading: Heading,
  around: Place,
  more: ParagraphOptions = {},
): Paragraph[] {
  const { text, level } = heading;
  const words = plainWords(text);
  if (words === '') return [];
  const place = placeIn(around, heading);
  const { announced } = place.writing;
  const anchor = `heading${String(announced.length + 1)}`;
  announced.push({ anchor, text: words, level, language: place.language });
  const children = [new Bookmark({ id: anchor, children: wordsIn(text, place) })];
  return [
    new Paragraph({ ...frameOf(`heading${level}`, place), keepNext: true, ...more, children }),
  ];
}

export function writeRule(place: Place): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 6, space: 1, color: colours.line };
  return new Paragraph({
    ...empty(4, place),
    border: { bottom: line },
    spacing: { ...exactly(4), before: 0, after: 240 },
  });
}

export const writeGap = ({ height }: Gap, place: Place): Paragraph =>
  new Paragraph(empty(height, place));

/** Room, and what parts two tables that Word would make one of. */
export const spacer = (points: number, place: Place, more: ParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...empty(points, place), ...more });

const empty = (points: number, place: Place): IParagraphOptions => ({
  ...frameOf('small', place),
  spacing: { before: 0, after: 0, ...exactly(points) },
});

/** The largest that Word takes is 1584 points. */
const exactly = (points: number) => ({
  line: twips(Math.min(Math.max(points, 1), 1500)),
  lineRule: LineRuleType.EXACT,
});
