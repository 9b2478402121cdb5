/**
 * What the engine is asked to print: plain data that may be posted to a worker. It holds words and
 * drawings, no fonts and no positions. Lengths are points (1/72 inch).
 */
export interface PdfDocument {
  title: string;
  /** the main language; parts in another one say so themselves */
  language: PdfLanguage;
  author?: string;
  /** ISO instant; the same document made at the same instant gives the same bytes */
  madeAt: string;
  /** one or two words across every page, such as *example* or *draft* */
  watermark?: string;
  /** at the head of every page but the first */
  header: string;
  /**
   * at the foot of every page; the last `{page}` and the last `{pages}` stand for the numbers, and
   * words of a person come before them
   */
  footer: string;
  contents?: Contents;
  /** a letter is set a little larger than a report, with the margins of letter paper */
  format?: 'letter';
  blocks: readonly Block[];
}

export type PdfLanguage = 'ar' | 'fr' | 'en';
export type Direction = 'rtl' | 'ltr';

/** A table of contents, on pages of its own. */
export interface Contents {
  title: string;
  /** under the title of an editable document: how its program is made to fill in the page numbers */
  toNumber?: string;
  /** headings down to this level */
  depth: 1 | 2 | 3;
  /** how many blocks come before it, else all before the first heading 2; their headings it does not list */
  front?: number;
}

/** Text in one style, or in parts that differ. */
export type Text = string | readonly Span[];

export interface Span {
  text: string;
  bold?: boolean;
  /** slanted in Latin letters; Arabic and Tifinagh know no slant: there a fine line runs under the words */
  italic?: boolean;
  ink?: Ink;
  language?: PdfLanguage;
  /** an address that opens when the words are pressed */
  link?: string;
}

/** The colours of the page; each has 7:1 against what it may stand on. */
export type Ink = 'ink' | 'soft' | 'accent' | 'alert' | 'white';
/** The colours of areas and lines. */
export type Paint = Ink | 'sand' | 'line' | 'tint' | 'paper';

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Figure
  | Picture
  | Columns
  | Panel
  | Writing
  | Rule
  | Gap
  | PageBreak;

interface InLanguage {
  /** where it is not the document's */
  language?: PdfLanguage;
}

interface InDirection extends InLanguage {
  /** where it is not that of the language: a French address within an Arabic letter */
  direction?: Direction;
}

export interface Paragraph extends InDirection {
  kind: 'paragraph';
  text: Text;
  look?: 'body' | 'lead' | 'small' | 'figure' | 'label';
  align?: Align;
  ink?: Ink;
  /** stays on the page of what follows */
  keepWithNext?: boolean;
}

export type Align = 'start' | 'end' | 'center' | 'justify';

export interface Heading extends InDirection {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: Text;
}

export interface List extends InDirection {
  kind: 'list';
  /** numbered from 1, or from `first` */
  ordered?: boolean;
  first?: number;
  /** squares to be ticked by hand instead of discs, so many items beside one another */
  boxes?: number;
  items: readonly (Text | readonly Block[])[];
}

export interface Table extends InLanguage {
  kind: 'table';
  caption?: Text;
  head: readonly Cell[];
  rows: readonly (readonly Cell[])[];
  /** shares of the width, one for each column */
  columns: readonly number[];
  /** the first cell of each row is the row's heading */
  hasRowHeadings?: boolean;
  /** to be written in by hand: rows of so many points at least, with a line between the columns */
  rowHeight?: number;
}

export type Cell = Text | { blocks: readonly Block[] };

/** A drawing on a surface of its own: `x` from the left, `y` from the top. */
export interface Figure extends InLanguage {
  kind: 'figure';
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** what the drawing says, for who cannot see it */
  alternative: string;
  caption?: Text;
}

export type Shape =
  | Rectangle
  | { kind: 'line'; from: Point; to: Point; stroke: Stroke }
  | Path
  | {
      kind: 'text';
      text: string;
      /** where the text is fastened, on its baseline */
      x: number;
      y: number;
      size: number;
      /** `left` and `right` are those of the paper, in every language */
      fastened: 'left' | 'middle' | 'right';
      bold?: boolean;
      ink?: Ink;
    };

export interface Rectangle {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  fill?: Paint;
  stroke?: Stroke;
}

export interface Path {
  kind: 'path';
  steps: readonly PathStep[];
  fill?: Paint;
  stroke?: Stroke;
}

export type Point = readonly [x: number, y: number];
export interface Stroke {
  paint: Paint;
  width: number;
  dash?: readonly number[];
}
export type PathStep =
  readonly ['move' | 'line', Point] | readonly ['curve', Point, Point, Point] | readonly ['close'];

/** A picture from a file, which the engine embeds as it is. */
export interface Picture {
  kind: 'picture';
  image: PictureFile;
  /** made smaller where it is larger than either, never larger than its own size */
  width: number;
  height: number;
  align?: Exclude<Align, 'justify'>;
  /** what it shows, for who cannot see it */
  alternative: string;
}

/**
 * A JPEG (baseline or progressive, grey or in three colours), or a PNG of the plainest kind: 8 bits, grey
 * or in three colours, not see-through, not interlaced. The page makes others into one of these.
 */
export interface PictureFile {
  type: 'jpeg' | 'png';
  bytes: Uint8Array<ArrayBuffer>;
}

/** Room to write by hand: lines over the whole measure, or blanks beside one another on each of them. */
export interface Writing {
  kind: 'writing';
  lines: number;
  /** what is to be written on each line, in reading order; a long label stands over its blank */
  blanks?: readonly { label: Text; share: number }[];
}

/** Points from one line to the next: what a hand needs. */
export const writingLine = 26;

/** A hairline over the whole measure. */
export interface Rule {
  kind: 'rule';
}

/** Side by side, in reading order; the columns may not be taller than a page. */
export interface Columns {
  kind: 'columns';
  /** points kept free under them, on the same page: for a signature, or a stamp */
  room?: number;
  columns: readonly { share: number; blocks: readonly Block[]; language?: PdfLanguage }[];
}

/** A band of colour that holds together; one that is taller than a page is broken between its blocks. */
export interface Panel {
  kind: 'panel';
  blocks: readonly Block[];
}

export interface Gap {
  kind: 'gap';
  height: number;
}

export interface PageBreak {
  kind: 'page-break';
}

export const directionOf = (language: PdfLanguage): Direction =>
  language === 'ar' ? 'rtl' : 'ltr';
