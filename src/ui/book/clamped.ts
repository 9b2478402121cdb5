const opens = '\u2068';
const closes = '\u2069';

/** A sentence cut to so many letters, with its marks around typed words still in pairs. */
export function clamped(sentence: string, longest: number): string {
  const letters = Array.from(sentence);
  if (letters.length <= longest) return sentence;
  const kept = letters.slice(0, longest - 1);
  const count = (mark: string) => kept.filter((letter) => letter === mark).length;
  const open = Math.max(0, count(opens) - count(closes));
  return `${kept.join('').trimEnd()}…${closes.repeat(open)}`;
}
