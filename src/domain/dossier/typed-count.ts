const most = 1_000_000_000;

export type TypedCountFault = 'empty' | 'not-a-number' | 'negative' | 'not-whole' | 'too-large';
type TypedCount = { count: number } | { fault: TypedCountFault };

/**
 * A number of people, votes or dirhams as a person types it: Latin, Arabic-Indic or Persian digits,
 * with or without spaces between thousands.
 */
export function readTypedCount(typed: string): TypedCount {
  const plain = withLatinDigits(typed).replace(
    /[\s\u00a0\u202f\u2066-\u2069\u200e\u200f\u061c]/g,
    '',
  );
  if (plain === '') return { fault: 'empty' };
  if (/^[-−–]\d+([.,٫]\d+)?$|^\d+[-−–]$/.test(plain)) return { fault: 'negative' };
  if (/^\d+[.,٫]\d+$/.test(plain)) return { fault: 'not-whole' };
  if (!/^\d+$/.test(plain)) return { fault: 'not-a-number' };
  const count = Number(plain);
  return count > most ? { fault: 'too-large' } : { count };
}

/** The same text with Arabic-Indic and Persian digits as Latin ones. */
export const withLatinDigits = (typed: string) =>
  typed.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
