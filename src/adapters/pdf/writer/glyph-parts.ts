import type { TrueType } from './true-type';

const flag = { argumentsAreWords: 1, hasScale: 8, more: 0x20, hasTwoScales: 0x40, hasMatrix: 0x80 };

/** The glyphs that are drawn, and those they are put together from, in order of their numbers. */
export function withParts(font: TrueType, glyphs: Iterable<number>): number[] {
  const all = new Set<number>();
  const waiting = [...glyphs];
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (all.has(glyph) || glyph >= font.glyphCount) continue;
    all.add(glyph);
    waiting.push(...parts(font.outline(glyph)));
  }
  return [...all].sort((one, other) => one - other);
}

/** A composite glyph has −1 contours, then its parts one after the other. */
function parts(outline: DataView): number[] {
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = outline.getUint16(at);
    found.push(outline.getUint16(at + 2));
    at += partLength(flags);
  } while (flags & flag.more);
  return found;
}

function partLength(flags: number): number {
  const position = flags & flag.argumentsAreWords ? 4 : 2;
  if (flags & flag.hasMatrix) return 4 + position + 8;
  if (flags & flag.hasTwoScales) return 4 + position + 4;
  return 4 + position + (flags & flag.hasScale ? 2 : 0);
}
