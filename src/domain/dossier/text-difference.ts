/** Where two texts part: what they share before and after, and what each has between. */
export interface TextDifference {
  start: string;
  removed: string;
  added: string;
  end: string;
}

/** The difference of two texts in whole words: one stretch, from the first change to the last. */
export function textDifference(before: string, after: string): TextDifference {
  const shortest = Math.min(before.length, after.length);
  let first = 0;
  while (first < shortest && before[first] === after[first]) first += 1;
  first = wordStart(before, after, first);
  let last = 0;
  const most = shortest - first;
  while (last < most && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  last = wordEnd(before, after, last);
  return {
    start: before.slice(0, first),
    removed: before.slice(first, before.length - last),
    added: after.slice(first, after.length - last),
    end: before.slice(before.length - last),
  };
}

const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter);

/** Back to where a word begins, unless both texts have a gap or their end there. */
function wordStart(before: string, after: string, at: number): number {
  if (isSpace(before[at]) && isSpace(after[at])) return at;
  let start = at;
  while (start > 0 && !isSpace(before[start - 1])) start -= 1;
  return start;
}

/** The shared length at the end, without a word of which only the end is shared. */
function wordEnd(before: string, after: string, shared: number): number {
  const comesBefore = (text: string) => text[text.length - shared - 1];
  if (isSpace(comesBefore(before)) && isSpace(comesBefore(after))) return shared;
  let length = shared;
  while (length > 0 && !isSpace(before[before.length - length])) length -= 1;
  return length;
}
