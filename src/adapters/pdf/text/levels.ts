import bidiFactory from 'bidi-js';
import type { Direction } from '../document';

const bidi = bidiFactory();

/**
 * The embedding level of every UTF-16 unit (UAX #9): odd runs from right to left. The base direction
 * is given, never guessed from the first letter: a line of an Arabic page may begin in French.
 */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(inOneUnit(text), direction).levels;
}

/** The character to be drawn, and copied, for a bracket that opens from right to left. */
export const mirrored = (character: string): string | null => bidi.getMirroredCharacter(character);

/**
 * The order from left to right of things that have a level (rule L2).
 *
 * @param levels - in reading order
 * @returns indices into `levels`
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < levels.length; from++) {
      let to = from;
      while (to < levels.length && (levels[to] ?? 0) >= level) to++;
      if (to - from > 1) reverse(order, from, to);
      from = to;
    }
  }
  return order;
}

function reverse(order: number[], from: number, to: number) {
  order.splice(from, to - from, ...order.slice(from, to).reverse());
}

/** bidi-js looks at single units: a pair is replaced by two of the pair's own kind. */
const inOneUnit = (text: string) =>
  text.replace(/[\u{10000}-\u{10FFFF}]/gu, (pair) =>
    (standIns[bidi.getBidiCharTypeName(pair)] ?? '\u2600').repeat(2),
  );

const standIns: Partial<Record<string, string>> = {
  L: 'a',
  R: '\u05D0',
  AL: '\u0627',
  EN: '1',
  AN: '\u0660',
  ET: '%',
  NSM: '\u0300',
  BN: '\u200B',
};
