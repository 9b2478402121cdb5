/** A date as a person types it: three fields, kept as they are until they make a date. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
}

/** Why three typed fields are no date; each maps to a text and to the field to correct. */
export type TypedDateFault =
  | 'empty'
  | 'day-missing'
  | 'month-missing'
  | 'year-missing'
  | 'day-wrong'
  | 'month-wrong'
  | 'year-wrong'
  | 'no-such-day';

export type ReadDate =
  { date: Temporal.PlainDate } | { fault: TypedDateFault; daysInMonth?: number };

/** Folded month names and numbers, in every accepted language → 1…12. */
export type MonthNames = ReadonlyMap<string, number>;

const arabicIndicZero = 0x0660;
const extendedArabicIndicZero = 0x06f0;

/** Writes Arabic-Indic digits (both series) as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(
      code - (code >= extendedArabicIndicZero ? extendedArabicIndicZero : arabicIndicZero),
    );
  });
}

/** What is left of typed digits without the spaces and marks of direction that come with a paste. */
const bareDigits = (text: string) =>
  latinDigits(text)
    .replace(/\p{Cf}/gu, '')
    .trim();

/** One spelling for what people type as a month: no case, accents, hamza, vowels or final stop. */
export function foldMonth(text: string): string {
  return latinDigits(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[\u0623\u0625\u0622]/g, '\u0627')
    .replace(/[.\u060c\s\p{Cf}]/gu, '')
    .toLowerCase();
}

/**
 * Reads a typed date.
 *
 * @param names - folded month names, see {@link foldMonth}
 * @returns the date, or what is wrong with the first field that needs correcting
 */
export function readTypedDate(typed: TypedDate, names: MonthNames): ReadDate {
  // the first of a month as French writes it
  const day = bareDigits(typed.day).replace(/^1\s?er$/i, '1');
  const month = foldMonth(typed.month);
  const year = bareDigits(typed.year);
  if (day === '' && month === '' && year === '') return { fault: 'empty' };
  if (day === '') return { fault: 'day-missing' };
  if (month === '') return { fault: 'month-missing' };
  if (year === '') return { fault: 'year-missing' };
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > 31) return { fault: 'day-wrong' };
  const monthNumber = /^\d{1,2}$/.test(month) ? Number(month) : names.get(month);
  if (monthNumber === undefined || monthNumber < 1 || monthNumber > 12) {
    return { fault: 'month-wrong' };
  }
  if (!/^(19|20|21)\d\d$/.test(year)) return { fault: 'year-wrong' };
  const first = Temporal.PlainDate.from({ year: Number(year), month: monthNumber, day: 1 });
  if (Number(day) > first.daysInMonth) {
    return { fault: 'no-such-day', daysInMonth: first.daysInMonth };
  }
  return { date: first.with({ day: Number(day) }) };
}
