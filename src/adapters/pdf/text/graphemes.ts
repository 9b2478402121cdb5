/**
 * Where what a reader takes for one character begins: a letter with its marks, an emoji of several.
 * One entry for each UTF-16 unit.
 */
export function graphemeStarts(text: string): Uint8Array {
  const starts = new Uint8Array(text.length);
  for (const index of indices(text)) starts[index] = 1;
  return starts;
}

function* indices(text: string): Iterable<number> {
  for (const { 0: part, index: start } of text.matchAll(parts)) {
    const found = segmenter?.segment(part) ?? part.matchAll(grapheme);
    for (const { index } of found) yield start + index;
  }
}

/** Up to a space: each step of a segmenter takes the longer, the longer its text. */
const parts = /[\s\S]{1000}[^ \n]*|[\s\S]+/g;

// Firefox before 125 has none: there, letters with marks, joined emoji and flags are enough.
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : undefined;
const grapheme =
  /\p{RI}{2}|\r\n|[\s\S][\p{M}\p{EMod}\u200C]*(?:\u200D(?:\p{Extended_Pictographic}[\p{M}\p{EMod}]*)?)*/gu;
