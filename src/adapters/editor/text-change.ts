import type { Node } from 'prosemirror-model';
import type { StepMap } from 'prosemirror-transform';
import { linesOf, type PlacedLine } from './lines';
import { inWindow, isWhole, rangesOf, trimmed, type Range } from './ranges';
import { styleChange, unitsOf, type Attributes, type Unit } from './units';

/** One act on the shared text, placed as it was before all of them. */
export type TextEdit =
  | { at: number; remove: number; insert: readonly Unit[] }
  | { at: number; length: number; style: Attributes };

/**
 * What a change of the document is in the shared text, as little of it as can be: words that stay are
 * never written anew, whatever happens to the lines they stand in.
 *
 * @param maps - of the steps that led from one document to the other
 * @param hasEnd - whether the text ends with the end of its last line, as it should
 */
export function textChange(
  before: Node,
  after: Node,
  maps: readonly StepMap[],
  hasEnd: boolean,
): TextEdit[] {
  const { old, now, base } = changedLines(linesOf(before), linesOf(after));
  const oldUnits = unitsOf(old.lines);
  const newUnits = unitsOf(now.lines);
  if (!hasEnd && old.isLast) oldUnits.pop();
  const exact = rangesOf(before, after, maps).map((range) => inWindow(range, base));
  const ranges = isWhole(exact, oldUnits, newUnits)
    ? exact
    : [{ from: 0, to: oldUnits.length, newFrom: 0, newTo: newUnits.length }];
  return editsOf(
    ranges.map((range) => trimmed(range, oldUnits, newUnits)),
    oldUnits,
    newUnits,
    base,
  );
}

interface Window {
  lines: PlacedLine[];
  /** whether it goes to the end of the text */
  isLast: boolean;
}

/** The lines between those that are the same at the beginning and at the end of both documents. */
function changedLines(old: PlacedLine[], now: PlacedLine[]) {
  const shorter = Math.min(old.length, now.length);
  let first = 0;
  while (first < shorter && isSame(old[first], now[first])) first += 1;
  let last = 0;
  while (last < shorter - first && isSame(old.at(-1 - last), now.at(-1 - last))) last += 1;
  const cut = (lines: PlacedLine[]): Window => ({
    lines: lines.slice(first, lines.length - last),
    isLast: last === 0,
  });
  const base = old[first]?.index ?? now[first]?.index ?? 0;
  return { old: cut(old), now: cut(now), base };
}

const isSame = (one: PlacedLine | undefined, other: PlacedLine | undefined): boolean =>
  one?.node === other?.node && one?.kind === other?.kind;

function editsOf(
  ranges: readonly Range[],
  old: readonly Unit[],
  now: readonly Unit[],
  base: number,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newAt = 0;
  const end = { from: old.length, to: old.length, newFrom: now.length, newTo: now.length };
  for (const { from, to, newFrom, newTo } of [...ranges, end]) {
    edits.push(...styleEdits(old.slice(at, from), now.slice(newAt, newFrom), base + at));
    if (to > from || newTo > newFrom)
      edits.push({ at: base + from, remove: to - from, insert: now.slice(newFrom, newTo) });
    at = to;
    newAt = newTo;
  }
  return edits;
}

/** Words that stay and change their style, run by run. */
function styleEdits(old: readonly Unit[], now: readonly Unit[], base: number): TextEdit[] {
  const edits: TextEdit[] = [];
  let run: { at: number; length: number; style: Attributes } | undefined;
  old.forEach((unit, index) => {
    const style = styleChange(unit.attributes, now[index]?.attributes ?? {});
    if (!style) run = undefined;
    else if (run && styleChange(run.style, style) === undefined) run.length += 1;
    else edits.push((run = { at: base + index, length: 1, style }));
  });
  return edits;
}
