import { directionOf, type PdfDocument } from '../document';
import { brushOn, type PageUnderWay } from './brush';
import { sheet } from './page-sheet';
import type { SetLines } from './place';

/** Points; the words rise from the corner where reading begins, and stay inside the paper. */
const longest = 560;
const largest = 110;
const slope = 52;

/** A word across every page, which nobody has to read twice: it belongs to no part of the structure. */
export function paintWatermark(
  pages: readonly PageUnderWay[],
  { watermark, language }: Pick<PdfDocument, 'watermark' | 'language'>,
  setLines: SetLines,
): void {
  const direction = directionOf(language);
  const set = (size: number) =>
    setLines(watermark ?? '', {
      size,
      width: Infinity,
      direction,
      language,
      align: 'start',
      bold: true,
    }).lines[0];
  const widest = set(largest);
  if (!widest || widest.glyphs.length === 0) return;
  const line = widest.width > longest ? set((largest * longest) / widest.width) : widest;
  if (!line) return;
  const degrees = direction === 'rtl' ? -slope : slope;
  const middle = { x: sheet.width / 2, y: sheet.height / 2 };
  pages.forEach((page, index) =>
    brushOn(page, index).artifact([{ kind: 'watermark', line, ...middle, degrees }]),
  );
}
