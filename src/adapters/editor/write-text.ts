import type { Text } from 'yjs';
import type { TextEdit } from './text-change';
import { styleChange, type Unit } from './units';

/** Where the places of the document are in the shared text, while others' changes wait to be shown. */
export interface Places {
  /** where a word is; undefined where another has deleted it meanwhile */
  ofWord: (place: number) => number | undefined;
  /** where new words go */
  ofGap: (place: number) => number;
}

/** What an edit has changed in the text: a place before the edits, and how much went and came there. */
export interface Written {
  at: number;
  removed: number;
  inserted: number;
  /** whether all that was to go stood together */
  isWhole: boolean;
}

/**
 * Makes the edits of one change on the shared text, from its end to its beginning so that none moves
 * the place of another.
 */
export function writeEdits(text: Text, edits: readonly TextEdit[], places: Places): Written[] {
  const written: Written[] = [];
  for (const edit of edits.toReversed()) {
    if ('style' in edit) {
      for (const { at, length } of runsOf(edit.at, edit.length, places))
        text.format(at, length, { ...edit.style });
      continue;
    }
    const runs = runsOf(edit.at, edit.remove, places);
    const at = runs[0]?.at ?? places.ofGap(edit.at);
    for (const run of runs.toReversed()) text.delete(run.at, run.length);
    insertUnits(text, at, edit.insert);
    const removed = runs.reduce((sum, { length }) => sum + length, 0);
    const isWhole = removed === edit.remove && runs.length < 2;
    written.unshift({ at, removed, inserted: edit.insert.length, isWhole });
  }
  return written;
}

/** Words that follow each other in the document, as runs of those that do so in the text. */
function runsOf(from: number, length: number, { ofWord }: Places) {
  const runs: { at: number; length: number }[] = [];
  for (let place = from; place < from + length; place += 1) {
    const at = ofWord(place);
    const last = runs.at(-1);
    if (at === undefined) continue;
    if (last && last.at + last.length === at) last.length += 1;
    else runs.push({ at, length: 1 });
  }
  return runs;
}

function insertUnits(text: Text, at: number, units: readonly Unit[]): void {
  let place = at;
  for (let first = 0; first < units.length;) {
    const { content, attributes } = units[first] ?? nothing;
    let words = '';
    let end = first;
    for (let next = units[end]; isOfRun(next, attributes); next = units[end]) {
      words += next.content;
      end += 1;
    }
    // attributes as copies, since Yjs writes into those that it is given
    if (typeof content === 'string') text.insert(place, wellFormed(words), { ...attributes });
    else text.insertEmbed(place, content, { ...attributes });
    end = Math.max(end, first + 1);
    place += end - first;
    first = end;
  }
}

const nothing: Pick<Unit, 'content' | 'attributes'> = { content: '', attributes: {} };

const isOfRun = (
  unit: Unit | undefined,
  attributes: Unit['attributes'],
): unit is Unit & { content: string } =>
  typeof unit?.content === 'string' && styleChange(attributes, unit.attributes) === undefined;

/** Half a pair cannot be stored: it would come back as another sign, on one side only. */
const wellFormed = (words: string) => words.replace(/\p{Surrogate}/gu, '\uFFFD');
