import type { Page } from '../pages';
import type { Glyph } from '../text/line';
import type { FontsInUse } from './fonts-in-use';

/** Thousandths of the size. Poppler takes a gap of 100 between two letters for a space. */
const gap = { space: 100, left: 60, most: 160 };

/**
 * A face may hold two letters of one word so far apart (ر and ي in bold) that a reader would copy two
 * words. Part of such a gap is then counted as width of the glyph before it, in the file alone: on
 * paper every glyph stays where it was set.
 */
export function closeGaps(pages: readonly Page[], fonts: FontsInUse): void {
  for (const { contents } of pages) {
    for (const mark of contents.flatMap(({ marks }) => marks)) {
      if (mark.kind !== 'line') continue;
      const { glyphs } = mark.line;
      glyphs.forEach((glyph, index) => {
        const next = glyphs[index + 1];
        if (next && isOneWord(glyph, next)) closeGap(glyph, next, fonts);
      });
    }
  }
}

function isOneWord(glyph: Glyph, next: Glyph): boolean {
  const isLetter = ({ text }: Glyph) => /^\p{L}/u.test(text);
  const isOneRun = glyph.face === next.face && glyph.size === next.size && glyph.y === next.y;
  return isOneRun && isLetter(glyph) && isLetter(next);
}

function closeGap(glyph: Glyph, next: Glyph, fonts: FontsInUse): void {
  const { file } = fonts.of(glyph.face);
  const width = (file.ownAdvance(glyph.id) / file.unitsPerEm) * 1000;
  const found = ((next.x - glyph.x) / glyph.size) * 1000 - width;
  if (found < gap.space || found > gap.most) return;
  file.widen(glyph.id, Math.round(((found - gap.left) * file.unitsPerEm) / 1000));
}
