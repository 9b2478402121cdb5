const opens = '\u2068';
const closes = '\u2069';
/** A word is cut only where leaving it out would take more than this share of the sentence. */
const mostLeftOut = 0.25;

/** A sentence cut to so many letters, after a word, with its marks around typed words still in pairs. */
export function clamped(sentence: string, longest: number): string {
  const letters = Array.from(sentence);
  if (letters.length <= longest) return sentence;
  const kept = wholeWords(letters, longest - 1);
  const count = (mark: string) => kept.filter((letter) => letter === mark).length;
  const open = Math.max(0, count(opens) - count(closes));
  return `${kept.join('').replace(/[\s:;,،؛–]+$/u, '')}…${closes.repeat(open)}`;
}

/** So many letters, or up to the end of the last whole word where one ends near. */
function wholeWords(letters: readonly string[], count: number): readonly string[] {
  const end = letters.slice(0, count + 1).findLastIndex((letter) => /\s/u.test(letter));
  return letters.slice(0, end > count * (1 - mostLeftOut) ? end : count);
}
