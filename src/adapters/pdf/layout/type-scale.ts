import type { Ink, Paragraph, PdfLanguage } from '../document';

/** How a text looks; lengths in points. */
export interface TypeLook {
  size: number;
  /** from one baseline to the next */
  line: number;
  bold: boolean;
  ink: Ink;
  /** space over and under the block */
  above: number;
  below: number;
}

export type LookName =
  | NonNullable<Paragraph['look']>
  | 'letter'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'cell'
  | 'column-heading'
  | 'caption'
  | 'running';

/** A line of the table of contents: one that others stand under, and one of those. */
export type EntryLook = 'entry-over' | 'entry-within';

interface Sizes {
  /** points, and lines as multiples of them */
  arabic: readonly [size: number, line: number];
  latin: readonly [size: number, line: number];
  bold?: true;
  ink?: Ink;
  above?: number;
  below: number;
}

/** Arabic letters are smaller for their size, and want more room for what stands over and under them. */
const scale: Record<LookName | EntryLook, Sizes> = {
  body: { arabic: [11, 1.6], latin: [10.5, 1.45], below: 7 },
  letter: { arabic: [12.5, 1.6], latin: [11.5, 1.45], below: 8 },
  lead: { arabic: [13, 1.6], latin: [12.5, 1.45], below: 10 },
  small: { arabic: [9, 1.6], latin: [9, 1.4], ink: 'soft', below: 5 },
  figure: { arabic: [20, 1.35], latin: [20, 1.2], bold: true, below: 4 },
  label: { arabic: [9, 1.6], latin: [9, 1.4], ink: 'soft', below: 2 },
  heading1: { arabic: [20, 1.45], latin: [20, 1.25], bold: true, above: 22, below: 10 },
  heading2: { arabic: [15, 1.5], latin: [15, 1.3], bold: true, ink: 'accent', above: 20, below: 7 },
  heading3: { arabic: [12.5, 1.55], latin: [12.5, 1.35], bold: true, above: 13, below: 4 },
  cell: { arabic: [10, 1.55], latin: [9.5, 1.4], below: 5 },
  'column-heading': { arabic: [9, 1.55], latin: [9, 1.4], bold: true, ink: 'soft', below: 0 },
  caption: { arabic: [10, 1.55], latin: [9.5, 1.4], bold: true, below: 5 },
  'entry-over': { arabic: [10.5, 1.55], latin: [10.5, 1.4], bold: true, above: 7, below: 0 },
  'entry-within': { arabic: [9.5, 1.5], latin: [9.5, 1.35], below: 0 },
  running: { arabic: [8.5, 1.5], latin: [8.5, 1.4], ink: 'soft', below: 0 },
};

export function lookOf(name: LookName | EntryLook, language: PdfLanguage): TypeLook {
  const { arabic, latin, bold = false, ink = 'ink', above = 0, below } = scale[name];
  const [size, line] = language === 'ar' ? arabic : latin;
  return { size, line: size * line, bold, ink, above, below };
}

/** From the top of a line to its baseline: letters stand in the middle of their line. */
export function baselineIn({ size, line }: TypeLook, language: PdfLanguage): number {
  const underMiddle = language === 'ar' ? 0.28 : 0.34;
  return line / 2 + underMiddle * size;
}
