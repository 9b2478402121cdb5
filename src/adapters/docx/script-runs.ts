import type { Direction } from '../pdf/document';
import { levelsOf } from '../pdf/text/levels';
import type { SheetRun } from './letter-sheet';

/** Words in one style and one direction: what Word calls a run. */
export interface ScriptRun extends Omit<SheetRun, 'text'> {
  text: string;
  isRtl: boolean;
}

/** Nobody sees them and not every program knows them: in a document each run has its direction instead. */
const controls = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** What XML has no place for would make a file that cannot be opened. */
const noXml = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const plain = (text: string): string =>
  text
    .replace(controls, '')
    .replace(noXml, '')
    .replace(/[\t\r\n]+/g, ' ');

/**
 * Cuts a paragraph where the direction of its words changes, as UAX #9 has it: a program that sets Latin
 * words in a run from right to left may put them, or the brackets beside them, elsewhere. Numbers go
 * with the words before them.
 */
export function scriptRuns(runs: readonly SheetRun[], direction: Direction): ScriptRun[] {
  const clean = runs.map((run) => ({ ...run, text: plain(run.text) }));
  const levels = levelsOf(clean.map(({ text }) => text).join(''), direction);
  const cut: ScriptRun[] = [];
  let at = 0;
  let isRtl = direction === 'rtl';
  for (const { text, ...style } of clean) {
    for (const stretch of stretches(text, at, levels)) {
      if (/\p{L}/u.test(stretch.text) || stretch.isRtl) isRtl = stretch.isRtl;
      const last = cut.at(-1);
      if (last?.isRtl === isRtl && hasStyle(last, style)) last.text += stretch.text;
      else cut.push({ ...style, text: stretch.text, isRtl });
    }
    at += text.length;
  }
  return cut;
}

function stretches(text: string, at: number, levels: Uint8Array) {
  const found: { text: string; isRtl: boolean }[] = [];
  for (let index = 0; index < text.length; index++) {
    const isRtl = (levels[at + index] ?? 0) % 2 === 1;
    const last = found.at(-1);
    if (last?.isRtl === isRtl) last.text += text[index] ?? '';
    else found.push({ text: text[index] ?? '', isRtl });
  }
  return found;
}

const hasStyle = (run: ScriptRun, style: Omit<SheetRun, 'text'>) =>
  run.bold === style.bold && run.italic === style.italic && run.isGap === style.isGap;
