import { directionOf, type Align, type PdfDocument } from '../document';
import type { Line } from '../text/line';
import { brushOn, type PageUnderWay } from './brush';
import { footerOf } from './footer-template';
import { oneLine } from './one-line';
import { body, running } from './page-sheet';
import type { SetLines } from './place';
import { lookOf } from './type-scale';

type Running = Pick<PdfDocument, 'header' | 'footer' | 'language'>;

/** Header and footer of every page; the first page has a title of its own and needs no header. */
export function paintRunningLines(
  pages: readonly PageUnderWay[],
  document: Running,
  setLines: SetLines,
): void {
  const { language } = document;
  const look = lookOf('running', language);
  const direction = directionOf(language);
  const setting = { size: look.size, width: body.width, direction, language };
  const set = (text: string, align: Align) => oneLine(text, { ...setting, align }, setLines);
  const header = set(document.header, 'start');
  const footer = footerOf(document.footer, direction);
  pages.forEach((page, index) => {
    const brush = brushOn(page, index);
    const paint = (line: Line | undefined, baseline: number) => {
      if (!line || line.glyphs.length === 0) return;
      brush.artifact([{ kind: 'line', line, x: body.left, baseline, ink: look.ink }]);
    };
    if (index > 0 && header && header.glyphs.length > 0) {
      paint(header, running.header);
      brush.artifact([rule]);
    }
    paint(set(footer(index + 1, pages.length), 'end'), running.footer);
  });
}

const rule = {
  kind: 'path',
  steps: [
    ['move', [body.left, running.rule]],
    ['line', [body.left + body.width, running.rule]],
  ],
  stroke: { paint: 'line', width: 0.5 },
} as const;
