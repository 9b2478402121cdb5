import { directionOf, type Align, type PdfDocument } from '../document';
import type { Line } from '../text/line';
import { brushOn, type PageUnderWay } from './brush';
import { footerOf } from './footer-template';
import { oneLine } from './one-line';
import { bodyOf, running, type Body } from './page-sheet';
import type { SetLines } from './place';
import { lookOf } from './type-scale';

type Running = Pick<PdfDocument, 'header' | 'footer' | 'language' | 'format'>;

/** Header and footer of every page; the first page has a title of its own and needs no header. */
export function paintRunningLines(
  pages: readonly PageUnderWay[],
  document: Running,
  setLines: SetLines,
): void {
  const { language } = document;
  const body = bodyOf(document);
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
      brush.artifact([ruleOver(body)]);
    }
    paint(set(footer(index + 1, pages.length), 'end'), running.footer);
  });
}

const ruleOver = ({ left, width }: Body) =>
  ({
    kind: 'path',
    steps: [
      ['move', [left, running.rule]],
      ['line', [left + width, running.rule]],
    ],
    stroke: { paint: 'line', width: 0.5 },
  }) as const;
