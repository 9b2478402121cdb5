import * as Y from 'yjs';
import type { Line } from '../../domain/letters/text/letter-text';
import { normalLines } from '../../domain/letters/text/normal-lines';
import type { TextEdit } from '../../domain/letters/text/edit-bounds';
import { textEdits } from '../../domain/letters/text/text-edits';
import {
  factSigns,
  sheetOfLines,
  overlaps,
  sheetOfSpans,
  type Overlap,
  type Run,
  type Sheet,
} from './sheet';
import { presentSpans } from './spans';

/**
 * Makes a text say these lines with the least change, in one transaction of this origin. What stays is
 * not touched, so that what others type into it at the same time stays in its place; the end of the
 * last line is never taken away.
 */
export function writeLines(text: Y.Text, lines: readonly Line[], origin: unknown): void {
  const signOf = factSigns();
  const wanted = sheetOfLines(normalLines(lines), signOf);
  const now = sheetOfSpans(presentSpans(text), signOf);
  const edits = textEdits(now.text, wanted.text);
  const write = () => {
    // A style moves no place; letters move those behind them, so they are written from the end.
    writeStyles(text, now, wanted, edits);
    for (const edit of edits.toReversed()) {
      remove(text, now, edit);
      insert(text, now, wanted, edit);
    }
  };
  if (text.doc) Y.transact(text.doc, write, origin);
}

function remove(text: Y.Text, now: Sheet, { at, removed }: TextEdit): void {
  // Run by run: what this version does not know may stand between two of them.
  for (const { run, start, end } of overlaps(now.runs, at, at + removed).reverse())
    text.delete(run.index + start, end - start);
}

function insert(text: Y.Text, now: Sheet, wanted: Sheet, { at, from, to }: TextEdit): void {
  const around = sharedAround(now.runs, at);
  let index = indexOf(now.runs, at);
  let place = from;
  for (const { run, start, end } of overlaps(wanted.runs, from, to)) {
    const attributes = { ...withoutKnown(around, run), ...run.attributes };
    if (run.fact === undefined)
      text.insert(index, wanted.text.slice(place, place + end - start), attributes);
    else text.insertEmbed(index, { fact: run.fact }, attributes);
    index += end - start;
    place += end - start;
  }
}

/** Gives what stays, and is styled otherwise than wanted, its style; what is new comes with its own. */
function writeStyles(text: Y.Text, now: Sheet, wanted: Sheet, edits: readonly TextEdit[]): void {
  const changes: { index: number; length: number; set: Record<string, unknown> }[] = [];
  for (const { run: old, start, end, place } of kept(now, edits)) {
    for (const { run, ...part } of overlaps(wanted.runs, place, place + end - start)) {
      const set = styleChanges(old.attributes, run.attributes);
      if (!set) continue;
      const index = old.index + start + run.start + part.start - place;
      const length = part.end - part.start;
      const last = changes.at(-1);
      const follows = last && last.index + last.length === index;
      if (follows && isSame(last.set, set)) last.length += length;
      else changes.push({ index, length, set });
    }
  }
  for (const { index, length, set } of changes) text.format(index, length, set);
}

/** The runs that stay, or their parts, each with its place in the wanted sheet. */
function kept(now: Sheet, edits: readonly TextEdit[]): (Overlap & { place: number })[] {
  const [ends, begins] = [
    [...edits.map(({ at }) => at), now.text.length],
    [{ at: 0, to: 0 }, ...edits.map(({ at, removed, to }) => ({ at: at + removed, to }))],
  ];
  return begins.flatMap(({ at, to }, nth) =>
    overlaps(now.runs, at, ends[nth] ?? at).map((overlap) => ({
      ...overlap,
      place: to + overlap.run.start + overlap.start - at,
    })),
  );
}

function styleChanges(
  now: Run['attributes'],
  wanted: Run['attributes'],
): Record<string, unknown> | undefined {
  if (now === wanted) return undefined;
  const gone = Object.keys(now).filter((key) => !(key in wanted));
  const come = Object.entries(wanted).filter(([key, value]) => now[key] !== value);
  if (gone.length + come.length === 0) return undefined;
  return Object.fromEntries([...gone.map((key) => [key, null] as const), ...come]);
}

const isSame = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  !styleChanges(one, other);

/** Where Yjs has a place of the sheet: after the sign before it. */
function indexOf(runs: readonly Run[], at: number): number {
  const [before] = overlaps(runs, at - 1, at);
  return before ? before.run.index + before.end : 0;
}

/** What the signs on both sides of a place have in common: what is put between them is part of it. */
function sharedAround(runs: readonly Run[], at: number): Run['all'] {
  const [before, after] = [overlaps(runs, at - 1, at)[0], overlaps(runs, at, at + 1)[0]];
  if (!before || !after) return {};
  const { all } = after.run;
  return Object.fromEntries(
    Object.entries(before.run.all).filter(([key, value]) => all[key] === value),
  );
}

/** Without what says something of this kind of sign: of that, only what is wanted holds. */
function withoutKnown(attributes: Run['all'], { kind }: Run): Record<string, unknown> {
  const isOfEnds = (key: string) => /^(kind|direction|says:.*)$/.test(key);
  const isOfWords = (key: string) => key === 'bold' || key === 'italic';
  const isKnown = kind === 'end' ? isOfEnds : isOfWords;
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => !isKnown(key)));
}
