import type { Ink } from '../document';
import type { Glyph } from '../text/line';
import { rgb } from './palette';
import { decimals } from './pdf-syntax';

interface LinePlace {
  x: number;
  y: number;
  ink: Ink;
}

/** In shares of the size: under the deepest of the usual letters, and no heavier than their strokes. */
const below = 0.36;
const weight = 0.045;

/** The operators of the lines under words that stand out, one for each row of glyphs side by side. */
export function underlines(glyphs: readonly Glyph[], place: LinePlace): string[] {
  const rows: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.emphasis === 'underlined') {
      if (before && goesOn(before, glyph)) rows.at(-1)?.push(glyph);
      else rows.push([glyph]);
    }
    before = glyph;
  }
  return rows.map((row) => underline(row, place));
}

const goesOn = (before: Glyph, { style, size }: Glyph) =>
  before.emphasis === 'underlined' && before.style.ink === style.ink && before.size === size;

function underline(glyphs: readonly Glyph[], { x, y, ink }: LinePlace): string {
  const from = Math.min(...glyphs.map((glyph) => glyph.x));
  const to = Math.max(...glyphs.map((glyph) => glyph.x + glyph.advance));
  const size = glyphs[0]?.size ?? 0;
  const box = decimals(x + from, y - below * size, to - from, weight * size);
  return `q\n${rgb(glyphs[0]?.style.ink ?? ink)} rg\n${box} re\nf\nQ`;
}
