/** What a text seems to hold of a person's private data. */
export type PrivateData = 'mobile-number' | 'identity-number';

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu;

/** A day such as 06.11.2026, which with the hour after it has as many digits as a telephone. */
const day = String.raw`0[67][\s.-]\d{1,2}[\s.-](?:19|20)\d\d(?!\d)`;
const prefix = String.raw`(?:(?:\+\s?|00\s?)?\(?212\)?[\s.-]*(?:\(?0\)?[\s.-]*)?|0)`;
/** 06 and 07 and eight more digits, at home or from abroad; fixed lines begin with 05 and 08. */
const mobileNumber = new RegExp(
  String.raw`(?<!\d)(?!${day})${prefix}[67](?:[\s.-]{0,2}\d){8}(?!\d)`,
  'u',
);

/** One or two letters and five to seven digits, as on the national identity card. */
const identityNumber = /(?<![\p{L}\p{N}])(?<letters>[a-z]{1,2})[\s-]?\d{5,7}(?![\p{L}\p{N}])/giu;

/** Letters before a number that is none of a card: post box and code, dirhams, registers, minutes. */
const otherNumbers = new Set(['bp', 'cp', 'dh', 'rc', 'tp', 'if', 'pv', 'no']);

/**
 * Whether a text seems to hold a Moroccan mobile telephone or identity card number, in Latin or
 * Arabic-Indic digits. It can only tell what they look like: the answer is a warning, never a refusal.
 *
 * @see law 09-08; OGP publishes the files it receives
 */
export function privateData(text: string): PrivateData[] {
  const plain = text
    .replace(invisible, '')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  const found: PrivateData[] = [];
  if (mobileNumber.test(plain)) found.push('mobile-number');
  const cards = [...plain.matchAll(identityNumber)].filter(
    ({ groups }) => !otherNumbers.has((groups?.['letters'] ?? '').toLowerCase()),
  );
  if (cards.length > 0) found.push('identity-number');
  return found;
}
