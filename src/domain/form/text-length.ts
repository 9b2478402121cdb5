import type { Limit } from '../edition/edition';

type Unit = Limit['unit'];

/** Arabic commas and the ellipsis part words like a space: many people write none after them. */
const between = /[\s،؛؟…]+/u;
/** A word says something: a dash, a bullet or an emoji standing alone is none. */
const says = /[\p{L}\p{N}]/u;

/**
 * Length of a text as office programs and forms count it. A word is what stands between spaces (a
 * no-break space is one) and holds a letter or a digit; vowel signs and tatweel make no word of their
 * own. A character is a code point, with an accented letter as one.
 *
 * `Intl.Segmenter` is not asked: it takes « rendez-vous » for two words and « l’eau » for one, not every
 * browser has it, and the same text would be over its limit on one device and within it on another.
 */
export function lengthOf(text: string, unit: Unit): number {
  if (text.length < shortest) return counted(text, unit);
  const known = lengths[unit].get(text);
  const length = known ?? counted(text, unit);
  keep(lengths[unit], text, length);
  return length;
}

function counted(text: string, unit: Unit): number {
  if (unit === 'words') return text.split(between).filter((word) => says.test(word)).length;
  let length = 0;
  for (const _ of text.normalize('NFC')) length += 1;
  return length;
}

/** The task list asks for the length of every answer each time a letter is typed in one of them. */
const shortest = 1_000;
const mostKept = 100;
const lengths: Readonly<Record<Unit, Map<string, number>>> = {
  words: new Map(),
  characters: new Map(),
};

/** Keeps what was asked for last, so that a text being written pushes out its own older states. */
function keep(known: Map<string, number>, text: string, length: number): void {
  known.delete(text);
  known.set(text, length);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
}
