import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import { indexOf, linesOf } from './lines';
import type { Unit } from './units';

/** A stretch of the text before that another one takes the place of, in UTF-16 code units. */
export interface Range {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** The same in places of a window that begins there. */
export const inWindow = ({ from, to, newFrom, newTo }: Range, base: number): Range => ({
  from: from - base,
  to: to - base,
  newFrom: newFrom - base,
  newTo: newTo - base,
});

/** Where the steps say that the text has changed, ranges that touch taken together. */
export function rangesOf(before: Node, after: Node, maps: readonly StepMap[]): Range[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const found: Range[] = [];
  maps.forEach((map, at) => {
    map.forEach((oldFrom, oldTo, newFrom, newTo) => {
      const later = maps.slice(at + 1);
      const earlier = maps.slice(0, at).reverse();
      const backward = (place: number, side: number) =>
        earlier.reduce((found, one) => one.invert().map(found, side), place);
      const forward = (place: number, side: number) =>
        later.reduce((found, one) => one.map(found, side), place);
      found.push({
        from: indexOf(old, backward(oldFrom, -1)),
        to: indexOf(old, backward(oldTo, 1)),
        newFrom: indexOf(now, forward(newFrom, -1)),
        newTo: indexOf(now, forward(newTo, 1)),
      });
    });
  });
  return joined(found.sort((one, other) => one.from - other.from || one.newFrom - other.newFrom));
}

function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last && (range.from <= last.to || range.newFrom <= last.newTo)) {
      last.to = Math.max(last.to, range.to);
      last.newTo = Math.max(last.newTo, range.newTo);
    } else all.push({ ...range });
  }
  return all;
}

/** Whether the words outside of the ranges are the same on both sides, as they have to be. */
export function isWhole(
  ranges: readonly Range[],
  old: readonly Unit[],
  now: readonly Unit[],
): boolean {
  let at = 0;
  let newAt = 0;
  const end = { from: old.length, to: old.length, newFrom: now.length, newTo: now.length };
  for (const { from, to, newFrom, newTo } of [...ranges, end]) {
    if (from < at || from - at !== newFrom - newAt || to < from || newTo < newFrom) return false;
    for (; at < from; at += 1, newAt += 1) if (old[at]?.key !== now[newAt]?.key) return false;
    at = to;
    newAt = newTo;
  }
  return true;
}

/** A range without the words that are the same at its beginning and its end. */
export function trimmed(range: Range, old: readonly Unit[], now: readonly Unit[]): Range {
  let { from, to, newFrom, newTo } = range;
  while (from < to && newFrom < newTo && old[from]?.key === now[newFrom]?.key) {
    from += 1;
    newFrom += 1;
  }
  while (from < to && newFrom < newTo && old[to - 1]?.key === now[newTo - 1]?.key) {
    to -= 1;
    newTo -= 1;
  }
  // half of a character outside of the base plane is none: it would be written as another one
  const splitsAt = (units: readonly Unit[], at: number) =>
    isHigh(units[at - 1]?.key) && isLow(units[at]?.key);
  if (splitsAt(old, from) || splitsAt(now, newFrom)) {
    from -= 1;
    newFrom -= 1;
  }
  if (splitsAt(old, to) || splitsAt(now, newTo)) {
    to += 1;
    newTo += 1;
  }
  return { from, to, newFrom, newTo };
}

const isHigh = (key: string | undefined) => key !== undefined && /^[\uD800-\uDBFF]$/.test(key);
const isLow = (key: string | undefined) => key !== undefined && /^[\uDC00-\uDFFF]$/.test(key);
