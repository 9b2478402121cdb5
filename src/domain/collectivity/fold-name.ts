import { usualSpelling } from './spelling-variants';

const arabicArticle = 'ال';

/** Articles written as a word of their own, with the assimilated forms of the Arabic one. */
const articles = new Set([
  ...[arabicArticle, 'el', 'al', 'l', 'les', 'la', 'le'],
  ...['ech', 'ed', 'en', 'er', 'es', 'et', 'ez'],
]);

/** Letters that decomposition leaves apart although people type one for the other. */
const sameLetter: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ک: 'ك',
  پ: 'ب',
  ڤ: 'ف',
  ڥ: 'ف',
  ء: '',
};
const foldable = new RegExp(`[${Object.keys(sameLetter).join('')}]`, 'gu');

/**
 * The words of a text with what people leave out or write differently removed: case, accents,
 * tashkil, tatweel, hamza, forms of alef, ya, ta marbuta and kaf, Arabic-Indic digits. Apostrophes,
 * hyphens and every other sign part words. Articles stay.
 */
export function foldLetters(text: string): string[] {
  return (
    text
      // A letter and its hamza, madda or accent come apart here; the marks then go. Lower case
      // stands between two passes because some capitals only appear, or only fold, through one.
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u02B9-\u02BF]/gu, ' ')
      .replace(/[\p{M}\p{Lm}\p{Cf}]/gu, '')
      .replace(foldable, (letter) => sameLetter[letter] ?? '')
      .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/[\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}

/** Folded words without their articles (unless nothing else is there), in their usual spelling. */
export function foldWords(letters: readonly string[]): string[] {
  const bare = letters.map(withoutArabicArticle);
  const telling = bare.filter((word) => !articles.has(word));
  return (telling.length > 0 ? telling : bare).map(usualSpelling);
}

/** The Arabic article is written in one piece with its word; a lone article is left as it is. */
function withoutArabicArticle(word: string): string {
  let bare = word;
  while (bare.startsWith(arabicArticle) && bare.length > arabicArticle.length)
    bare = bare.slice(arabicArticle.length);
  return bare;
}

/** The forgiving normal form under which two writings of one name are equal. Folding it again changes nothing. */
export function foldName(text: string): string {
  return foldWords(foldLetters(text)).join(' ');
}
