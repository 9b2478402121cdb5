import type { Face } from './face';
import { clustersOf, type Script } from './clusters';
import { hasAll } from './coverage';
import type { Faces } from './faces';
import type { Paragraph } from './paragraph';

/** A stretch of text that is shaped at once: one level, one script, one face. */
export interface Item {
  start: number;
  end: number;
  /** of its direction: odd runs from right to left */
  level: number;
  face: Face;
  script: Script;
  /** no face has it: one empty box stands for the whole cluster */
  isMissing: boolean;
}

/**
 * UTF-16 units after which an item ends at a space, and those after which it ends within a word: the
 * shaper has room for the features of a few thousand letters, and fails beyond.
 */
const long = { text: 1_000, word: 3_000 } as const;

/** Clusters stay whole, and what is not seen goes with what stands before it. */
export function itemise(paragraph: Paragraph, levels: Uint8Array, faces: Faces): Item[] {
  const items: Item[] = [];
  let before = '';
  for (const cluster of clustersOf(paragraph, levels, faces)) {
    const { start, end, level, face, script, isMissing, text } = cluster;
    const next = { start, end, level, face, script, isMissing };
    const last = items.at(-1);
    if (last && goesOn(last, next) && !isFull(last, before)) last.end = end;
    else items.push(next);
    before = text;
  }
  return items;
}

const goesOn = (item: Item, next: Item) =>
  item.level === next.level &&
  item.face === next.face &&
  item.script === next.script &&
  !item.isMissing &&
  !next.isMissing;

/** Letters join over the end of an item too, but lam and alef are one glyph. */
function isFull({ start, end }: Item, lastCluster: string): boolean {
  const length = end - start;
  if (length >= long.word) return !lastCluster.startsWith('\u0644');
  return length >= long.text && lastCluster === ' ';
}

/** The characters, or whole clusters, that are an empty box on paper; each once. */
export function missingIn(text: string, items: readonly Item[]): string[] {
  const lacking = items.flatMap(({ start, end, face, isMissing }) =>
    isMissing
      ? [text.slice(start, end)]
      : Array.from(text.slice(start, end)).filter((letter) => !hasAll(face, letter)),
  );
  return [...new Set(lacking)];
}
