/**
 * Days are counted from 1 January 1970: a schedule walks over thousands of them, for which a date is too
 * slow. Monday has the weekday 1, Sunday 7.
 */
const oneDay = 86_400_000;
const thursday = 4;
const week = 7;

/** `2026-11-22` → 20779. */
export const dayNumber = (iso: string): number => Date.parse(iso) / oneDay;

/** The ISO date of a day number. */
export const isoOf = (day: number): string =>
  new Date(day * oneDay).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: number): number => {
  const rest = (day + thursday - 1) % week;
  return (rest < 0 ? rest + week : rest) + 1;
};
