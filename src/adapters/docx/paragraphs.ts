import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { directionOf, type Direction } from '../pdf/document';
import type { LetterSheet, SheetLine, SheetRun } from './letter-sheet';
import { scriptRuns, type ScriptRun } from './script-runs';

/** On every machine with Word, in both scripts; elsewhere what looks like it. */
export const typeface = 'Arial';

/** Half points in Latin letters and in Arabic, and the least line in twentieths of a point. */
export const sizes = {
  body: { latin: 22, arabic: 25, line: 300 },
  heading: { latin: 24, arabic: 27, line: 320 },
  small: { latin: 18, arabic: 20, line: 240 },
  running: { latin: 16, arabic: 17, line: 220 },
} as const;
export type Size = keyof typeof sizes;

type Language = LetterSheet['language'];

/** What a paragraph is made with: its letter's language, and what is not as in most paragraphs. */
export interface ParagraphLook {
  language: Language;
  direction?: Direction;
  size?: Size;
  align?: 'center' | 'end';
  /** twentieths of a point */
  before?: number;
  after?: number;
  keepNext?: boolean;
  numbering?: NonNullable<IParagraphOptions['numbering']>;
  isHeading?: boolean;
}

export function paragraphOf(runs: readonly SheetRun[], look: ParagraphLook): Paragraph {
  const { language, direction = directionOf(language), size = 'body', align, numbering } = look;
  const { keepNext = false, isHeading = false, before = 0, after = 140 } = look;
  return new Paragraph({
    bidirectional: direction === 'rtl',
    ...(align && { alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.END }),
    ...(isHeading && { heading: HeadingLevel.HEADING_1 }),
    ...(numbering && { numbering }),
    keepNext: keepNext || isHeading,
    spacing: {
      before: isHeading ? 200 : before,
      after,
      line: sizes[size].line * (language === 'ar' ? 1.25 : 1),
      lineRule: LineRuleType.AT_LEAST,
    },
    children: scriptRuns(runs, direction).map((run) => textRun(run, language, size)),
  });
}

export const wordsOf = (text: string, look: ParagraphLook): Paragraph =>
  paragraphOf([{ text }], look);

/** How runs of a size are set; Word has a second set of properties for Arabic. */
export const runLook = (size: Size, language: Language) => ({
  font: { ascii: typeface, hAnsi: typeface, cs: typeface, eastAsia: typeface },
  size: sizes[size].latin,
  sizeComplexScript: sizes[size].arabic,
  language: { value: language === 'en' ? 'en-GB' : 'fr-FR', bidirectional: 'ar-MA' },
});

/** Italics are a slant in Latin letters, and a line under Arabic ones, as in the PDF. */
function textRun(run: ScriptRun, language: Language, size: Size): TextRun {
  const { text, isRtl, bold = false, italic = false, isGap = false } = run;
  const isBold = bold || isGap;
  const options: IRunOptions = {
    ...runLook(size, language),
    text,
    rightToLeft: isRtl,
    bold: isBold,
    boldComplexScript: isBold,
    italics: italic && !isRtl,
    ...(italic && isRtl && { underline: {} }),
    ...(isGap && { color: '8A2913', highlight: 'yellow' }),
  };
  return new TextRun(options);
}

interface LinePlace {
  language: Language;
  /** tells one numbered list from the next */
  instance: number;
  /** what comes after it in the text */
  next: SheetLine | undefined;
  isNearEnd: boolean;
}

/** A line of the letter's own text; the last ones stay on the page of the signature. */
export function lineParagraph(
  { kind, direction, runs }: SheetLine,
  { language, instance, next, isNearEnd }: LinePlace,
): Paragraph {
  const look = { language, direction, keepNext: isNearEnd };
  if (kind === 'heading') {
    const bold = runs.map((run) => ({ ...run, bold: true as const }));
    return paragraphOf(bold, { ...look, size: 'heading', isHeading: true, after: 80 });
  }
  if (kind === 'paragraph') return paragraphOf(runs, look);
  const numbering = { reference: kind, level: 0, instance };
  return paragraphOf(runs, { ...look, numbering, after: next?.kind === kind ? 60 : 140 });
}
