/** The years that a date field takes; a file edited by hand may hold any other. */
const firstYear = 1900;
const lastYear = 2199;

/** Longest way that six stages of 730 working days and a buffer can need, in years. */
const longestWay = 25;

/** No day of a schedule is outside these. */
export const calendar = {
  first: `${firstYear - longestWay}-01-01`,
  last: `${lastYear + longestWay}-12-31`,
} as const;

/** A day brought back to the years that a date field takes. */
export function bounded(iso: string): string {
  if (iso < `${firstYear}-01-01`) return `${firstYear}-01-01`;
  return iso > `${lastYear}-12-31` ? `${lastYear}-12-31` : iso;
}

/** The years over which the work of a schedule may reach. */
export function yearsAround(...days: readonly string[]): { first: number; last: number } {
  const years = days.map((day) => Temporal.PlainDate.from(day).year);
  return { first: Math.min(...years) - longestWay, last: Math.max(...years) + longestWay };
}
