import { directionOf, type Block, type Direction, type PdfLanguage, type Text } from '../document';
import type { Bookmark, StructureNode } from '../pages';
import type { Outline } from '../tags/outline';
import type { SetText, TextSetting } from '../text/line';
import type { Strip } from './strip';

/** Sets a text in lines: what the layout asks of the text part. */
export type SetLines = (text: Text, setting: TextSetting) => SetText;

/** A heading as the table of contents and the bookmarks know it; its page is known once it is painted. */
export interface Announced {
  bookmark: Bookmark;
  /** the level the document gives it */
  level: 1 | 2 | 3;
  language: PdfLanguage;
}

/** Where a block is set: on the page, in a column, in a cell. */
export interface Place {
  /** points from the left edge of the paper */
  left: number;
  /** the measure, points */
  width: number;
  /** points of the tallest thing that may stand there whole */
  tallest: number;
  language: PdfLanguage;
  /** that of the language, unless the block has one of its own */
  direction: Direction;
  /** tables are set a little smaller, letters a little larger */
  scale: 'page' | 'table' | 'letter';
  /** the node blocks hang in, and the headings over them */
  outline: Outline;
  setLines: SetLines;
  setBlocks: (blocks: readonly Block[], place: Place) => readonly Strip[];
  announce: (heading: Announced) => void;
}

/** The same place, hanging in a node of its own and in its own language, with the direction of it. */
export function inside(
  place: Place,
  node: StructureNode,
  language?: PdfLanguage,
  direction: Direction = language ? directionOf(language) : place.direction,
): Place {
  return {
    ...place,
    outline: place.outline.within(node),
    language: language ?? place.language,
    direction,
  };
}
