import type { Paint, PathStep, Stroke } from '../document';
import type { Mark } from '../pages';
import { rgb } from './palette';
import { decimal, decimals } from './pdf-syntax';

type Rect = Extract<Mark, { kind: 'rect' }>;
type Path = Extract<Mark, { kind: 'path' }>;

/** @param height - of the page, from whose foot PDF counts */
export function rectOperators(rect: Rect, height: number): string {
  const { x, y, width, height: tall } = rect;
  return painted([`${decimals(x, height - y - tall, width, tall)} re`], rect);
}

export function pathOperators(path: Path, height: number): string {
  return painted(
    path.steps.map((step) => pathStep(step, height)),
    path,
  );
}

function pathStep([kind, ...points]: PathStep, height: number): string {
  const operands = points.map(([x, y]) => decimals(x, height - y)).join(' ');
  return kind === 'close' ? 'h' : `${operands} ${letters[kind]}`;
}

const letters = { move: 'm', line: 'l', curve: 'c' } as const;

function painted(
  outline: readonly string[],
  { fill, stroke }: { fill?: Paint; stroke?: Stroke },
): string {
  if (!fill && !stroke) return '';
  return [
    'q',
    ...(fill ? [`${rgb(fill)} rg`] : []),
    ...(stroke ? strokeState(stroke) : []),
    ...outline,
    fill && stroke ? 'B' : fill ? 'f' : 'S',
    'Q',
  ].join('\n');
}

function strokeState({ paint, width, dash }: Stroke): string[] {
  const dashes = dash?.length ? [`[${dash.map(decimal).join(' ')}] 0 d`] : [];
  return [`${rgb(paint)} RG`, `${decimal(width)} w`, ...dashes];
}
