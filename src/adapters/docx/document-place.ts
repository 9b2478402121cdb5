import type { Direction, Figure, PdfLanguage } from '../pdf/document';

/** A heading that can be gone to. */
export interface Announced {
  /** its bookmark */
  anchor: string;
  text: string;
  level: 1 | 2 | 3;
  language: PdfLanguage;
}

/** What the parts of one document share while it is written. */
interface Writing {
  /** the drawings as PNG */
  pictures: ReadonlyMap<Figure, Uint8Array>;
  /** the headings so far; writing blocks makes it grow */
  announced: Announced[];
  /** from which numbers lists count: each is a kind of list to Word */
  starts: Set<number>;
  /** lists so far, which tells one numbered list from the next */
  lists: number;
}

/** Where a block is written: on the page, in a column, in a cell. */
export interface Place {
  language: PdfLanguage;
  direction: Direction;
  /** tables are set a little smaller, letters a little larger */
  scale: 'page' | 'table' | 'letter';
  /** twentieths of a point */
  width: number;
  /** from the side where reading begins, within lists */
  indent: number;
  /** how many lists it stands in */
  depth: number;
  writing: Writing;
}

/** The same place in another language, with the direction of it or one of its own. */
export function placeIn(
  place: Place,
  { language, direction }: { language?: PdfLanguage; direction?: Direction },
): Place {
  const own = language === undefined ? place.direction : language === 'ar' ? 'rtl' : 'ltr';
  return { ...place, language: language ?? place.language, direction: direction ?? own };
}
