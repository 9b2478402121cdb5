import type { Align, Ink, PdfLanguage, Text } from '../document';
import type { Mark, StructureNode } from '../pages';
import type { Line, SetText } from '../text/line';
import type { Brush, Piece } from './brush';
import { partsOf, runsOf, type LinePart, type RunOf } from './line-runs';
import type { Place } from './place';
import { bonds, plain, type Bond, type Strip } from './strip';
import { baselineIn, type TypeLook } from './type-scale';

/** Sets text where it stands; the words of an empty one are nothing at all. */
export function setAt(
  text: Text,
  look: TypeLook,
  place: Pick<Place, 'width' | 'language' | 'direction' | 'setLines'>,
  align: Align = 'start',
): SetText {
  const set = place.setLines(text, {
    size: look.size,
    width: place.width,
    direction: place.direction,
    language: place.language,
    align,
    bold: look.bold,
  });
  return set.lines.some(({ glyphs }) => glyphs.length > 0) ? set : { ...set, lines: [] };
}

interface Ground {
  left: number;
  language: PdfLanguage;
  look: TypeLook;
  ink?: Ink | undefined;
}

/** One strip for each line of a set text; its marks are read in `node`. */
export function textStrips({ lines }: SetText, node: StructureNode, ground: Ground): Strip[] {
  const { look, language } = ground;
  const runOf = runsOf(lines, language);
  const baseline = baselineIn(look, language);
  const paintLine = linePainter(node, runOf, ground);
  return lines.map((line, index) => ({
    ...plain,
    height: look.line,
    baseline,
    above: index === 0 ? look.above : 0,
    below: index === lines.length - 1 ? look.below : 0,
    bond: bondAfter(index + 1, lines.length),
    paint: (brush, top) => paintLine(brush, line, top),
  }));
}

/** No line of a paragraph stands alone at the foot or at the head of a page. */
function bondAfter(lines: number, of: number): Bond {
  return lines === of || (lines >= 2 && of - lines >= 2) ? bonds.free : bonds.lines;
}

function linePainter(node: StructureNode, runOf: RunOf, { left, look, language, ink }: Ground) {
  const markOf = (line: Line, top: number): Mark => ({
    kind: 'line',
    line,
    x: left,
    baseline: top + baselineIn(look, language),
    ink: ink ?? look.ink,
  });
  return (brush: Brush, line: Line, top: number) => {
    if (line.glyphs.length === 0) return;
    if (!runOf) {
      brush.mark(node, [markOf(line, top)]);
      return;
    }
    const parts = partsOf(line, runOf);
    brush.markPieces(parts.map((part) => pieceOf(part, node, markOf(part.line, top))));
    for (const part of parts) addLink(brush, part, { left, top, height: look.line });
  };
}

function pieceOf({ run, line }: LinePart, node: StructureNode, mark: Mark): Piece {
  return { marks: [mark], path: run.node ? [node, run.node] : [node], order: line.start };
}

function addLink(
  brush: Brush,
  { run, line }: LinePart,
  { left, top, height }: { left: number; top: number; height: number },
): void {
  if (run.link === undefined || !run.node) return;
  const from = Math.min(...line.glyphs.map(({ x }) => x));
  const to = Math.max(...line.glyphs.map(({ x, advance }) => x + advance));
  const x = left + line.x + from;
  brush.link({ address: run.link, x, y: top, width: to - from, height, node: run.node });
}
