import { isInvisible } from './characters';
import type { Paragraph } from './paragraph';
import type { ShapedItem } from './shape-items';

export interface Measured {
  text: string;
  /** points before each UTF-16 unit, and of the whole text at the end */
  before: Float64Array;
  /** whether a cluster begins at the unit, of letters and of glyphs: nowhere else may a line end */
  isCluster: (index: number) => boolean;
}

/** How wide a paragraph is up to each unit. A cluster's width stands at its first unit. */
export function measure(
  { text, starts }: Paragraph,
  items: readonly ShapedItem[],
  size: number,
): Measured {
  const advances = new Float64Array(text.length);
  const begins = new Uint8Array(text.length);
  for (const { cluster, advance } of items.flatMap(({ glyphs }) => glyphs)) {
    advances[cluster] = (advances[cluster] ?? 0) + advance;
    begins[cluster] = 1;
  }
  const before = new Float64Array(text.length + 1);
  advances.forEach((advance, index) => {
    before[index + 1] = (before[index] ?? 0) + advance * size;
  });
  const isCluster = (index: number) =>
    starts[index] === 1 && (begins[index] === 1 || isInvisible(text[index] ?? ''));
  return { text, before, isCluster };
}
