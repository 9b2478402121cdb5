import type { StrandedPassage } from './letter-difference';
import { isWords, type Line, type Part } from './letter-text';
import { normalParts } from './normal-lines';

/**
 * The lines with a deleted paragraph back where its last words stand alone: they are taken out there, so
 * that nothing stands twice. Undefined where the words are no longer found.
 */
export function broughtBack(
  lines: readonly Line[],
  { words, paragraph }: Pick<StrandedPassage, 'words' | 'paragraph'>,
): Line[] | undefined {
  const wanted = signsOf(words.parts);
  for (const [at, line] of lines.entries()) {
    const signs = signsOf(line.parts);
    const start = placeOf(signs, wanted);
    if (start === undefined) continue;
    const left = [...signs.slice(0, start), ...signs.slice(start + wanted.length)];
    const rest = left.every(isGap) ? [] : [{ ...line, parts: normalParts(left) }];
    // What stands at the beginning of a line has lost the end of its own.
    const both = signs.slice(0, start).every(isGap) ? [paragraph, ...rest] : [...rest, paragraph];
    return [...lines.slice(0, at), ...both, ...lines.slice(at + 1)];
  }
  return undefined;
}

/** A part for each letter. */
const signsOf = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) =>
    isWords(part) ? part.text.split('').map((text): Part => ({ ...part, text })) : [part],
  );

const isGap = (sign: Part) => isWords(sign) && sign.text.trim() === '';

function placeOf(signs: readonly Part[], wanted: readonly Part[]): number | undefined {
  if (wanted.length === 0) return undefined;
  return [...signs.keys()].find((start) =>
    wanted.every((sign, at) => isSame(signs[start + at], sign)),
  );
}

const isSame = (one: Part | undefined, other: Part) =>
  one !== undefined &&
  (isWords(one)
    ? isWords(other) && one.text === other.text
    : !isWords(other) && one.fact === other.fact);
