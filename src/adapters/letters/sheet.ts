import { isWords, type Line } from '../../domain/letters/text/letter-text';
import { wellFormed } from '../../domain/letters/text/normal-lines';
import { knownLineAttributes, knownStyle, lineAttributes } from './read-lines';
import type { PresentSpan } from './spans';

/** A letter as one string, a sign for each fact, so that two of them can be compared. */
export interface Sheet {
  text: string;
  runs: Run[];
}

/** Signs of one kind and style. */
export interface Run {
  /** its first place in the string */
  start: number;
  length: number;
  kind: 'words' | 'fact' | 'end';
  fact?: string;
  /** of those this version understands, for this kind of sign */
  attributes: Record<string, unknown>;
  /** where it stands in the text, as Yjs counts; only for what is there */
  index: number;
  /** everything said of it, by newer versions as well */
  all: PresentSpan['attributes'];
}

/**
 * A sign for each fact, the same in both sheets: halves of surrogate pairs, which no words hold. A
 * letter with over a thousand different facts would see two of them as one.
 */
export function factSigns(): (fact: string) => string {
  const signs = new Map<string, string>();
  return (fact) => {
    const sign = signs.get(fact) ?? String.fromCharCode(0xdc00 + (signs.size % 0x400));
    signs.set(fact, sign);
    return sign;
  };
}

/** What a text holds now, without what this version does not know. */
export function sheetOfSpans(
  spans: readonly PresentSpan[],
  signOf: (fact: string) => string,
): Sheet {
  const sheet: Sheet = { text: '', runs: [] };
  for (const { content, index, attributes: all } of spans) {
    if (content === undefined) continue;
    if (typeof content !== 'string') {
      addRun(sheet, signOf(content.fact), { kind: 'fact', fact: content.fact, index, all });
      continue;
    }
    let at = index;
    for (const piece of content.match(/\n|[^\n]+/g) ?? []) {
      if (piece === '\n')
        addRun(sheet, '\n', { kind: 'end', index: at, all, attributes: knownLineAttributes(all) });
      else
        addRun(sheet, wellFormed(piece), {
          kind: 'words',
          index: at,
          all,
          attributes: knownStyle(all),
        });
      at += piece.length;
    }
  }
  return sheet;
}

/** What lines would be as a text. */
export function sheetOfLines(lines: readonly Line[], signOf: (fact: string) => string): Sheet {
  const sheet: Sheet = { text: '', runs: [] };
  for (const line of lines) {
    for (const part of line.parts) {
      if (!isWords(part)) addRun(sheet, signOf(part.fact), { kind: 'fact', fact: part.fact });
      else addRun(sheet, part.text, { kind: 'words', attributes: styleOf(part) });
    }
    addRun(sheet, '\n', { kind: 'end', attributes: lineAttributes(line) });
  }
  return sheet;
}

const styleOf = ({ bold, italic }: { bold?: true; italic?: true }): Record<string, unknown> => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
});

function addRun(sheet: Sheet, signs: string, run: Pick<Run, 'kind'> & Partial<Run>): void {
  const [start, length] = [sheet.text.length, signs.length];
  sheet.text += signs;
  sheet.runs.push({ index: 0, all: none, attributes: none, ...run, start, length });
}

const none = {};

/** A run or its part: from and up to places within it. */
export interface Overlap {
  run: Run;
  start: number;
  end: number;
}

/** The runs, or their parts, between two places of a sheet. */
export function overlaps(runs: readonly Run[], from: number, to: number): Overlap[] {
  const found: Overlap[] = [];
  for (let nth = runAt(runs, from); nth < runs.length; nth += 1) {
    const run = runs[nth];
    if (!run || run.start >= to) break;
    const start = Math.max(from - run.start, 0);
    const end = Math.min(to - run.start, run.length);
    if (start < end) found.push({ run, start, end });
  }
  return found;
}

/** Which run a place is in. */
function runAt(runs: readonly Run[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
