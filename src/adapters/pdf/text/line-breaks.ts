import LineBreaker from 'linebreak';

export interface LineBreak {
  /** a line may end before this unit */
  position: number;
  isRequired: boolean;
}

/**
 * Where a line may end, the end of the text included: UAX #14, and between two signs of ASCII what
 * browsers do, so that a paper breaks where the screen does. They break an address after `?` and
 * `-` but not after `/`.
 */
export function lineBreaks(text: string): LineBreak[] {
  const breaker = new LineBreaker(text);
  const found: LineBreak[] = [];
  let next = breaker.nextBreak();
  for (let position = 1; position <= text.length; position++) {
    while (next && next.position < position) next = breaker.nextBreak();
    const isFound = next?.position === position && !tearsQuote(text, position);
    if (betweenAscii(text, position) ?? (isFound || isAfterClosingQuote(text, position))) {
      found.push({ position, isRequired: text[position - 1] === '\n' });
    }
  }
  return found;
}

/**
 * Only a quote that opens holds on over a space to the bracket after it (LB15a of Unicode 15.1);
 * the tables of `linebreak` are older.
 */
function isAfterClosingQuote(text: string, position: number): boolean {
  return (
    /\p{Ps}/u.test(text[position] ?? '') &&
    /[\p{Pf}"']\p{Cf}? $/u.test(text.slice(Math.max(0, position - 3), position))
  );
}

/**
 * Who types « French quotes » with simple spaces has them hold all the same (LB15a and LB15b of Unicode
 * 15.1): no line ends after one that opens, and none begins with one that closes.
 */
function tearsQuote(text: string, position: number): boolean {
  if (text[position - 1] !== ' ') return false;
  let last = position - 1;
  while (text[last] === ' ') last--;
  const isAfterOpening =
    /\p{Pi}/u.test(text[last] ?? '') && /[\s\p{Ps}\p{Pi}\p{Cf}]/u.test(text[last - 1] ?? ' ');
  return (
    isAfterOpening ||
    (/\p{Pf}/u.test(text[position] ?? '') &&
      /[\s\p{Pe}\p{Pf}\p{Po}\p{Cf}]/u.test(text[position + 1] ?? ' '))
  );
}

const opening = '(<[{';
const neverBefore = '!),./:;?]}';
const keepsOpening = /[\dA-Za-z$'(/<@[^_`{]/;

/** Undefined where one of the two is no visible sign of ASCII. */
function betweenAscii(text: string, position: number): boolean | undefined {
  const [before = '', after = ''] = [text[position - 1], text[position]];
  if (!isVisibleAscii(before) || !isVisibleAscii(after)) return undefined;
  if (before === '-' && /\d/.test(after)) return isBetweenWords(text, position);
  if (before === '-') return !neverBefore.includes(after);
  if (before === '?') return !(neverBefore + `'"`).includes(after);
  return opening.includes(after) && !keepsOpening.test(before);
}

/** A minus belongs to its number. Unlike browsers, a date (2026-11-22) is not torn either. */
const isBetweenWords = (text: string, position: number) =>
  /[A-Za-z]/.test(text[position - 2] ?? '');

const isVisibleAscii = (character: string) => character > ' ' && character <= '~';
