import { isInvisible } from './characters';
import type { LineBreak } from './line-breaks';
import type { Measured } from './measure';

/** Units of the text from `start` to `end`, without the spaces that hang after them. */
export interface LineRange {
  start: number;
  end: number;
  /** nothing follows on this line because the text says so */
  isForced: boolean;
}

/** A hair more than the measure still fits: sums of many advances are not exact. */
const hair = 0.005;

/** Fills one line after the other; a word longer than a line is broken between its letters. */
export function fillLines(
  measured: Measured,
  breaks: readonly LineBreak[],
  width: number,
): LineRange[] {
  const { text, before } = measured;
  const lines: LineRange[] = [];
  const fits = (from: number, to: number) =>
    (before[withoutSpaces(text, from, to)] ?? 0) - (before[from] ?? 0) <= width + hair;
  let start = 0;
  let fitting = 0;
  const end = (position: number, isForced: boolean) => {
    const isLast = position === text.length;
    lines.push({ start, end: withoutSpaces(text, start, position), isForced: isForced || isLast });
    start = fitting = position;
  };
  for (const { position, isRequired } of breaks) {
    if (position < text.length && !measured.isCluster(position)) continue;
    if (!fits(start, position) && fitting > start) end(fitting, false);
    while (!fits(start, position)) end(lastThatFits(measured, start, position, width), false);
    fitting = position;
    if (isRequired) end(position, true);
  }
  if (start < text.length) end(text.length, true);
  return lines;
}

/**
 * At least one cluster, however narrow the line. An address is rather broken after a slash of its
 * second half than within a word.
 */
function lastThatFits(
  { text, before, isCluster }: Measured,
  start: number,
  limit: number,
  width: number,
): number {
  const most = (before[start] ?? 0) + width + hair;
  const half = (before[start] ?? 0) + width / 2;
  let last: number | undefined;
  let afterSlash: number | undefined;
  for (let at = start + 1; at < limit; at++) {
    if (!isCluster(at)) continue;
    if ((before[at] ?? 0) > most) return afterSlash ?? last ?? at;
    last = at;
    if (text[at - 1] === '/' && (before[at] ?? 0) > half) afterSlash = at;
  }
  return last ?? limit;
}

/** Spaces hang over the end of a line, and so does what is not seen among them. */
function withoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && hangs(text[last - 1] ?? '')) last--;
  return last;
}

const hangs = (unit: string) => unit === ' ' || isInvisible(unit);
