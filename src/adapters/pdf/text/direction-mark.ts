import type { CopiedGlyph, ShapedItem } from './shape-items';

/** Whether, from left to right, words of an Arabic line give way to a number or to Latin in it. */
export const isTurn = (before: ShapedItem | undefined, item: ShapedItem): boolean =>
  before !== undefined && before.level % 2 === 1 && item.level % 2 === 0 && item.level > 0;

/**
 * A sign nobody sees, where viewers have to be told that the line goes on from right to left:
 * without it some glue the next word to an address, or throw the comma after a number to its other
 * side.
 */
export function directionMark({ face, glyphs }: ShapedItem): CopiedGlyph[] {
  const [next] = glyphs;
  if (!next || face.emptyGlyph === undefined) return [];
  const nothing = { id: face.emptyGlyph, advance: 0, dx: 0, dy: 0 };
  return [{ ...nothing, cluster: next.cluster, copied: '\u200F' }];
}
