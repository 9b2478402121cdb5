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
  const levels = levelsOf(clean.map(({ text }) => text).join(''), direction);
  const cut: ScriptRun<Run>[] = [];
  let at = 0;
  let isRtl = direction === 'rtl';
  let lastStyle = '';
  for (const run of clean) {
    const style = styleOf(run);
    const found = stretches(run.text, at, levels);
    for (const stretch of direction === 'ltr' ? endingsApart(found) : found) {
      const text = stretch.text.replace(controls, '');
      if (text === '') continue;
      isRtl = isRtlOf(text, stretch.level, { direction, before: isRtl });
      const last = cut.at(-1);
      if (last?.isRtl === isRtl && lastStyle === style) last.text += text;
      else cut.push({ ...run, text, isRtl });
      lastStyle = style;
    }
    at += run.text.length;
  }
  return cut.map((run) => held(run, direction));
}

const marks = { ltr: '\u200E', rtl: '\u200F' } as const;

/**
 * What stands at the edge of words that run against their paragraph stays with them: a question mark after
 * a French sentence in an Arabic one. Unlike an isolate, a mark is known to every program.
 */
function held<Run extends ScriptRun<Words>>(run: Run, direction: Direction): Run {
  if (run.isRtl === (direction === 'rtl')) return run;
  const mark = marks[run.isRtl ? 'rtl' : 'ltr'];
  const before = /^\p{L}/u.test(run.text) ? '' : mark;
  const after = /[\p{L}\p{M}\p{N}]$/u.test(run.text) ? '' : mark;
  return { ...run, text: `${before}${run.text}${after}` };
}

/** Of what has no letters only the level tells: in a paragraph from right to left, that of Latin letters as well. */
function isRtlOf(
  text: string,
  level: number,
  { direction, before }: { direction: Direction; before: boolean },
): boolean {
  if (/\p{L}/u.test(text) || level % 2 === 1) return level % 2 === 1;
  return direction === 'ltr' ? level > 0 : before;
}

function stretches(text: string, at: number, levels: Uint8Array): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < text.length; index++) {
    const level = levels[at + index] ?? 0;
    const last = found.at(-1);
    if (last?.level === level) last.text += text[index] ?? '';
    else found.push({ text: text[index] ?? '', level });
  }
  return found;
}

interface Stretch {
  text: string;
  level: number;
}

/**
 * In a paragraph from left to right, Latin letters right after a dot within Arabic words, such as the ending of a
 * file name, keep the dot: without isolates, which not every program knows, it would go to the other end.
 */
function endingsApart(found: readonly Stretch[]): Stretch[] {
  const isEnding = (latin: Stretch | undefined, arabic: Stretch | undefined) =>
    latin?.level === 2 && arabic?.level === 1 && arabic.text.endsWith('.');
  return found.map((one, index) => {
    const dot = isEnding(one, found[index - 1]) ? '.' : '';
    const text = isEnding(found[index + 1], one) ? one.text.slice(0, -1) : one.text;
    return { ...one, text: dot + text };
  });
}

/** The same of two runs that differ in nothing but their words. */
function styleOf(run: Words): string {
  const { text: _text, ...style } = run;
  return JSON.stringify(Object.entries(style).toSorted());
}
