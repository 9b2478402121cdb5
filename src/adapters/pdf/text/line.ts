import type { Direction, Ink, PdfLanguage, Align } from '../document';
import type { Face } from './face';

/** A glyph where it stands in its line. */
export interface Glyph {
  /** the face's own number of the glyph; 0 where no face has the character */
  id: number;
  face: Face;
  /** index in the paragraph's text of the first UTF-16 unit of the cluster it belongs to */
  cluster: number;
  /**
   * what copy and search shall read for this glyph (`to-unicode.ts`); empty for the further glyphs
   * of a cluster, and U+200F for one that draws nothing (`direction-mark.ts`)
   */
  text: string;
  /** points from the line's left end, offset of the mark included */
  x: number;
  /** points above the baseline */
  y: number;
  /** points */
  advance: number;
  /** points */
  size: number;
  /** the style of its span */
  style: SpanStyle;
  /** how it stands out where its span is in italics: what each script knows for it */
  emphasis?: 'slanted' | 'underlined';
}

/** What differs within a paragraph. */
export interface SpanStyle {
  bold: boolean;
  italic?: boolean;
  ink?: Ink;
  /** where it is not the paragraph's */
  language?: PdfLanguage;
  link?: string;
}

/** A line of glyphs from left to right, as they stand on paper. */
export interface Line {
  glyphs: readonly Glyph[];
  /** of the paragraph's text, in UTF-16 units; spaces that hang at the end are in neither */
  start: number;
  end: number;
  /** points from the left edge of the measure, after alignment */
  x: number;
  /** points, justification included */
  width: number;
}

export interface SetText {
  /** normalised: NFC, one space for each run of breakable white space */
  text: string;
  lines: readonly Line[];
  /** characters that no face has, each once */
  missing: readonly string[];
}

export interface TextSetting {
  /** points */
  size: number;
  /** the measure, points; `Infinity` for one line, where a hard break is a space */
  width: number;
  direction: Direction;
  language: PdfLanguage;
  align: Align;
  bold?: boolean;
}
