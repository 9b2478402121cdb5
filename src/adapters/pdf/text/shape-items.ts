import type { PdfLanguage } from '../document';
import type { ShapedGlyph } from './face';
import type { Item } from './itemise';
import { copiedTexts } from './to-unicode';

export interface ShapedItem extends Item {
  /** from left to right; lengths in shares of the size */
  glyphs: readonly CopiedGlyph[];
}

export interface CopiedGlyph extends ShapedGlyph {
  copied: string;
}

export function shapeItem(text: string, item: Item, language: PdfLanguage): ShapedItem {
  const { start, end, level, face, script, isMissing } = item;
  if (isMissing) {
    return { ...item, glyphs: [{ ...face.missingGlyph(start), copied: text.slice(start, end) }] };
  }
  const direction = level % 2 === 1 ? 'rtl' : 'ltr';
  const glyphs = face.shape(text, { start, end, direction, script, language });
  return { ...item, glyphs: withCopiedTexts(text, item, glyphs) };
}

/** Glyphs of one cluster stand side by side, and clusters in the order of the text or against it. */
function withCopiedTexts(text: string, item: Item, glyphs: readonly ShapedGlyph[]): CopiedGlyph[] {
  const found: CopiedGlyph[] = [];
  const runsFromRight = item.level % 2 === 1;
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    const cluster = glyphs[from]?.cluster ?? 0;
    while (to < glyphs.length && glyphs[to]?.cluster === cluster) to++;
    const end = glyphs[runsFromRight ? from - 1 : to]?.cluster ?? item.end;
    const together = glyphs.slice(from, to);
    const copied = copiedTexts(together, text.slice(cluster, end), item.face, runsFromRight);
    together.forEach((glyph, index) => found.push({ ...glyph, copied: copied[index] ?? '' }));
  }
  return found;
}
