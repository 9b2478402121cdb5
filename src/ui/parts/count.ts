export type CountUnit = 'words' | 'characters';

/** Length of a text as a reader counts it: a mark standing alone is no word, an accented letter is one character. */
export function countIn(text: string, unit: CountUnit): number {
  if (unit === 'characters') return Array.from(text.normalize('NFC')).length;
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
