import type { Ink, Path, PdfDocument, PdfLanguage, PictureFile, Rectangle } from './document';
import type { Line } from './text/line';

/** A document set on pages: what the writer writes, and nothing it has to decide. */
export interface PagedDocument {
  pages: readonly Page[];
  /** the root, of type `Document` */
  structure: StructureNode;
  bookmarks: readonly Bookmark[];
  /** characters that no face has, each once */
  missing: readonly string[];
  about: Pick<PdfDocument, 'title' | 'language' | 'author' | 'madeAt'>;
}

/** `x` from the left, `y` from the top of the paper, points. */
export interface Page {
  width: number;
  height: number;
  /** in the order of painting */
  contents: readonly PageContent[];
  links: readonly PageLink[];
}

/** One piece of marked content: its marks belong to one node of the structure, or to none. */
export interface PageContent {
  /** undefined for an artifact: header, footer, rule, watermark, repeated table header */
  node: StructureNode | undefined;
  marks: readonly Mark[];
}

export type Mark =
  | {
      kind: 'line';
      line: Line;
      /** left edge of the measure */ x: number;
      /** from the top */ baseline: number;
      ink: Ink;
    }
  | Rectangle
  | Path
  | { kind: 'picture'; image: PictureFile; x: number; y: number; width: number; height: number }
  /** turned by `degrees` against the clock around its middle at x, y; see-through */
  | { kind: 'watermark'; line: Line; x: number; y: number; degrees: number };

export interface PageLink {
  address: string | { page: number; y: number };
  x: number;
  y: number;
  width: number;
  height: number;
  /** of type `Link` */
  node: StructureNode;
}

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'THead'
  | 'TBody'
  | 'Caption'
  | 'Figure'
  | 'Span'
  | 'Link'
  | 'TOC'
  | 'TOCI'
  | 'Reference';

/** A node of the structure tree. Children stand in reading order; a content stands on some page. */
export interface StructureNode {
  type: StructureType;
  /** where it is not the parent's */
  language?: PdfLanguage;
  scope?: 'Column' | 'Row';
  /** instead of a figure */
  alternative?: string;
  /** a figure's place on its page */
  box?: { page: number; x: number; y: number; width: number; height: number };
  /** whether numbers or discs mark a list's items */
  numbering?: 'Decimal' | 'Disc' | 'None';
  children: (StructureNode | PageContent)[];
}

export interface Bookmark {
  title: string;
  level: 1 | 2 | 3;
  /** from 0 */
  page: number;
  /** from the top of that page */
  y: number;
}
