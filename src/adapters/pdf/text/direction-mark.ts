import type { CopiedGlyph, ShapedItem } from './shape-items';

/** Whether, from left to right, words of an Arabic line give way to a number or to Latin in it. */
export const isTurn = (before: ShapedItem | undefined, item: ShapedItem): boolean =>
  before !== undefined && before.level % 2 === 1 && item.level % 2 === 0 && item.level > 0;

/**
 * A sign nobody sees, where viewers have to be told that the line goes on from right to left:
 * without it some glue the next word to an address, or throw the comma after a number to its other
 * side.
 */
export const directionMark = ({ face, glyphs }: ShapedItem): CopiedGlyph[] =>
  nothingAt(glyphs[0], face.emptyGlyph, '\u200F');

/**
 * After words of a script that some viewers hold for neutral, and would turn round with the Arabic
 * of their line: another sign nobody sees says that these go from left to right. A glyph is copied
 * as one text only, so it has a glyph of its own.
 */
export const markAfter = ({ face, glyphs, level, script }: ShapedItem): CopiedGlyph[] =>
  script === 'Tfng' && level > 0 && level % 2 === 0
    ? nothingAt(glyphs.at(-1), face.glyphOf('\u200C'), '\u200E')
    : [];

function nothingAt(at: CopiedGlyph | undefined, id: number | undefined, copied: string) {
  if (!at || id === undefined) return [];
  return [{ id, advance: 0, dx: 0, dy: 0, cluster: at.cluster, copied }];
}
