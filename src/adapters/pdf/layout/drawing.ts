import type { PathStep, Point, Shape, Stroke } from '../document';
import { directionOf } from '../document';
import type { Mark } from '../pages';
import type { Place } from './place';

/** Where a drawing stands, and by how much it is scaled. */
export interface DrawingFrame {
  by: number;
  x: number;
  /** after scaling */
  width: number;
}

type MarkAt = (top: number) => Mark[];

/** Sets the texts of a drawing once; its marks wait for the place on the page. */
export function drawing(shapes: readonly Shape[], frame: DrawingFrame, place: Place): MarkAt {
  const marks = shapes.map((shape) => markOf(shape, frame, place));
  return (top) => marks.flatMap((markAt) => markAt(top));
}

function markOf(shape: Shape, frame: DrawingFrame, place: Place): MarkAt {
  const { by, x: left } = frame;
  switch (shape.kind) {
    case 'text':
      return textMark(shape, frame, place);
    case 'rect': {
      const x = left + shape.x * by;
      const size = { width: shape.width * by, height: shape.height * by };
      return (top) => [{ kind: 'rect', x, y: top + shape.y * by, ...size, ...painted(shape, by) }];
    }
    case 'line': {
      const steps = [['move', shape.from] as const, ['line', shape.to] as const];
      return markOf({ kind: 'path', steps, stroke: shape.stroke }, frame, place);
    }
    case 'path':
      return (top) => {
        const onPage = ([x, y]: Point): Point => [left + x * by, top + y * by];
        const steps = shape.steps.map((step) => movedStep(step, onPage));
        return [{ kind: 'path', steps, ...painted(shape, by) }];
      };
  }
}

/** Shrinks what is wider than the drawing, and moves inside what would stand out of it. */
function textMark(
  shape: Extract<Shape, { kind: 'text' }>,
  { by, x: left, width: most }: DrawingFrame,
  { setLines, language }: Place,
): MarkAt {
  const { text, bold = false, ink = 'ink', fastened } = shape;
  const set = (size: number) =>
    setLines(text, {
      size,
      width: Infinity,
      direction: directionOf(language),
      language,
      align: 'start',
      bold,
    }).lines[0];
  const natural = set(shape.size * by);
  const line =
    natural && natural.width > most ? set((shape.size * by * most) / natural.width) : natural;
  if (!line) return () => [];
  const share = { left: 0, middle: 0.5, right: 1 }[fastened];
  const wanted = left + shape.x * by - line.width * share;
  const x = Math.max(left, Math.min(wanted, left + most - line.width));
  const flush = { ...line, x: 0 };
  return (top) => [{ kind: 'line', line: flush, x, baseline: top + shape.y * by, ink }];
}

function painted(
  { fill, stroke }: Pick<Extract<Mark, { kind: 'rect' }>, 'fill' | 'stroke'>,
  by: number,
) {
  return { ...(fill && { fill }), ...(stroke && { stroke: scaledStroke(stroke, by) }) };
}

function scaledStroke({ paint, width, dash }: Stroke, by: number): Stroke {
  return { paint, width: width * by, ...(dash && { dash: dash.map((part) => part * by) }) };
}

function movedStep(step: PathStep, onPage: (point: Point) => Point): PathStep {
  switch (step[0]) {
    case 'close':
      return step;
    case 'curve':
      return ['curve', onPage(step[1]), onPage(step[2]), onPage(step[3])];
    default:
      return [step[0], onPage(step[1])];
  }
}
