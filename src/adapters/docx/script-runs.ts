import type { Direction } from '../pdf/document';
import { levelsOf } from '../pdf/text/levels';
import type { SheetRun } from './letter-sheet';

interface Words {
  text: string;
}

/** Words in one style and one direction: what Word calls a run. */
export type ScriptRun<Run extends Words = SheetRun> = Run & { isRtl: boolean };

/** Nobody sees them and not every program knows them: in a document each run has its direction instead. */
const controls = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** What XML has no place for would make a file that cannot be opened. */
const noXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const inXml = (text: string): string => text.replace(noXml, '').replace(/[\t\r\n]+/g, ' ');

/**
 * Cuts a paragraph where the direction of its words changes, as UAX #9 has it: a program that sets Latin
 * words in a run from right to left may put them, or the brackets beside them, elsewhere. Numbers go
 * with the words before them.
 */
export function scriptRuns<Run extends Words>(
  runs: readonly Run[],
  direction: Direction,
): ScriptRun<Run>[] {
  const clean = runs.map((run) => ({ ...run, text: inXml(run.text) }));
  const all = clean.map(({ text }) => text).join('');
  const levels = levelsOf(all, direction);
  const mixed = mixedParts(all, levels, direction);
  let [opening, open]: (Mixed | undefined)[] = [];
  const cut: ScriptRun<Run>[] = [];
  let at = 0;
  let isRtl = direction === 'rtl';
  let lastStyle = '';
  for (const run of clean) {
    const style = styleOf(run);
    for (const { text: whole, level, start } of stretches(run.text, at, levels)) {
      opening = mixed.get(start) ?? opening;
      const text = whole.replace(controls, '');
      if (text !== '') {
        const isInTurned = isAmongOdd(levels, start);
        isRtl = isRtlOf(text, level, { direction, before: isRtl, isInTurned });
        const last = cut.at(-1);
        const words = (opening?.mark ?? '') + text;
        if (last?.isRtl === isRtl && lastStyle === style) last.text += words;
        else cut.push({ ...run, text: words, isRtl });
        lastStyle = style;
        open = opening ?? open;
        opening = undefined;
      }
      const last = cut.at(-1);
      if (open?.end === start + whole.length && last !== undefined) {
        last.text += embeddingEnds;
        open = undefined;
      }
    }
    at += run.text.length;
  }
  return cut.map((run, index) => held(afterTurned(run, cut[index - 1], direction), direction));
}

const marks = { ltr: '\u200E', rtl: '\u200F' } as const;

/**
 * What stands at the edge of words that run against their paragraph stays with them: a question mark after
 * a French sentence in an Arabic one. Unlike an isolate, a mark is known to every program.
 */
function held<Run extends ScriptRun<Words>>(run: Run, direction: Direction): Run {
  if (run.isRtl === (direction === 'rtl')) return run;
  const mark = marks[run.isRtl ? 'rtl' : 'ltr'];
  const before = /^[\u202A\u202B]?\p{L}/u.test(run.text) ? '' : mark;
  const after = /[\p{L}\p{M}\p{N}]\u202C?$/u.test(run.text) ? '' : mark;
  return { ...run, text: `${before}${run.text}${after}` };
}

/** Of what has no letters only the level tells: in a paragraph from right to left, that of Latin letters as well. */
function isRtlOf(
  text: string,
  level: number,
  { direction, before, isInTurned }: { direction: Direction; before: boolean; isInTurned: boolean },
): boolean {
  if (/\p{L}/u.test(text) || level % 2 === 1) return level % 2 === 1;
  return direction === 'ltr' ? isInTurned : before;
}

/** Whether a number stands among words from right to left, and not alone in its isolate. */
function isAmongOdd(levels: Uint8Array, at: number): boolean {
  let [from, to] = [at, at];
  while ((levels[from] ?? 0) > 0) from--;
  while ((levels[to] ?? 0) > 0) to++;
  return levels.subarray(from + 1, to).some((level) => level % 2 === 1);
}

function stretches(text: string, at: number, levels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < text.length; index++) {
    const level = levels[at + index] ?? 0;
    const last = found.at(-1);
    if (last?.level === level) last.text += text[index] ?? '';
    else found.push({ text: text[index] ?? '', level, start: at + index });
  }
  return found;
}

interface Stretch {
  text: string;
  level: number;
  /** its place in the paragraph */
  start: number;
}

/** A number right after words of the other direction would go with them: without isolates they are neighbours. */
function afterTurned<Run extends ScriptRun<Words>>(
  run: Run,
  before: Run | undefined,
  direction: Direction,
): Run {
  const isOwn = run.isRtl === (direction === 'rtl');
  const isNumber = /^[^\p{L}]*\p{N}/u.test(run.text);
  if (!isOwn || !isNumber || before === undefined || before.isRtl === run.isRtl) return run;
  return { ...run, text: marks[direction] + run.text };
}

const embeddings = { ltr: '\u202A', rtl: '\u202B' } as const;
const embeddingEnds = '\u202C';

interface Mixed {
  /** opens its embedding */
  mark: string;
  /** after its last letter */
  end: number;
}

/**
 * What was isolated against its paragraph and holds words of both directions, by where it begins: an Arabic
 * name with Latin words in a French sentence. Its runs alone would be set in the order of the paragraph.
 * LibreOffice passes over `w:dir`, and honours the embeddings of Unicode; Word could not be tried.
 */
function mixedParts(
  text: string,
  levels: Uint8Array,
  direction: Direction,
): ReadonlyMap<number, Mixed> {
  const base = direction === 'rtl' ? 1 : 0;
  const found = new Map<number, Mixed>();
  for (let start = 0; start < text.length; start++) {
    if ((levels[start] ?? base) <= base) continue;
    let end = start;
    while (end < text.length && (levels[end] ?? base) > base) end++;
    const inside = levels.subarray(start, end);
    const lowest = Math.min(...inside);
    const isTurned = (level: number, at: number) =>
      level % 2 !== lowest % 2 && /\p{L}/u.test(text[start + at] ?? '');
    if (lowest === base + 1 && inside.some(isTurned)) {
      found.set(start, { mark: embeddings[lowest % 2 === 1 ? 'rtl' : 'ltr'], end });
    }
    start = end;
  }
  return found;
}

/** The same of two runs that differ in nothing but their words. */
function styleOf(run: Words): string {
  const { text: _text, ...style } = run;
  return JSON.stringify(Object.entries(style).toSorted());
}
