import type { Picture } from './picture';

/**
 * How many pixels of a line may be astray, at 144 to the inch. The engine's lines, drawn by poppler and
 * by PDFium, have none beside Chromium's screen, as has what Chromium prints itself; one is left for
 * another version of either. Of what a person would call wrong, a dot too few on one letter makes 2
 * to 3, a false vowel 3, a lost one 4, another letter 8, and a line moved by a point hundreds.
 */
export const bound = 1;

/** Darker is ink; what is lighter than `paper` is no ink at all. */
const ink = 64;
const paper = 248;

/**
 * The pixels of ink in each of two pictures of one size that have no ink of the other within a pixel
 * of them. That much is let pass because two programs never draw the edge of a letter alike.
 */
export const strayInk = (one: Picture, other: Picture): number =>
  inkAlone(one, other) + inkAlone(other, one);

function inkAlone(of: Picture, beside: Picture): number {
  let alone = 0;
  for (let y = 0; y < of.height; y += 1) {
    for (let x = 0; x < of.width; x += 1) {
      const isInk = (of.data[y * of.width + x] ?? 255) <= ink;
      if (isInk && !hasInkAround(beside, x, y)) alone += 1;
    }
  }
  return alone;
}

function hasInkAround({ width, height, data }: Picture, x: number, y: number): boolean {
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      if ((data[row * width + column] ?? 255) < paper) return true;
    }
  }
  return false;
}
