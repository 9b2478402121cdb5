import * as z from 'zod/mini';
import type { Dossier } from '../dossier/dossier';
import { certainty } from '../edition/edition';

export const fixedHolidays = [
  'new-year',
  'independence-manifesto',
  'amazigh-new-year',
  'labour-day',
  'throne-day',
  'oued-eddahab',
  'king-and-people',
  'youth-day',
  'unity-day',
  'green-march',
  'independence-day',
] as const;
export const lunarFeasts = ['hijri-new-year', 'mawlid', 'eid-al-fitr', 'eid-al-adha'] as const;
export type HolidayName = (typeof fixedHolidays)[number] | (typeof lunarFeasts)[number];

/** The public holidays of Morocco, as `content/holidays.json` holds them. */
export const holidayList = z.strictObject({
  /** for which the feasts of the moon are known */
  years: z.strictObject({ first: z.int(), last: z.int() }),
  fixed: z.array(
    z.strictObject({
      name: z.enum(fixedHolidays),
      /** `11-06` */
      on: z.string().check(z.regex(/^(0[1-9]|1[0-2])-\d\d$/)),
      /** first year in which it is one */
      since: z.optional(z.int()),
      decree: z.string(),
    }),
  ),
  feasts: z.array(
    z.strictObject({
      name: z.enum(lunarFeasts),
      /** how many days are off */
      days: z.int().check(z.minimum(1)),
      /** estimated first day, by Hijri year: one civil year may hold the same feast twice */
      on: z.record(z.string().check(z.regex(/^\d{4}$/)), z.iso.date()),
    }),
  ),
  decrees: z.array(
    z.strictObject({
      number: z.string(),
      on: z.string(),
      address: z.string(),
      certainty,
    }),
  ),
});
export type HolidayList = z.infer<typeof holidayList>;

/** A holiday of one year, whole days in Casablanca. */
export interface Holiday {
  name: HolidayName;
  /** of a feast of the moon: `eid-al-fitr.1448`, the key under which its day is entered */
  key?: string;
  from: string;
  to: string;
  /** the moon decides, and nobody has entered the announced day */
  isEstimate: boolean;
}

/** Days entered once they were announced, by `<name>.<Hijri year>`. */
type Announced = NonNullable<Dossier['schedule']>['feasts'];

/**
 * The holidays of the years from one to another, in their order. An estimated feast takes one day
 * more: in Morocco the moon is often sighted a day after the calendar has it.
 */
export function holidaysBetween(
  list: HolidayList,
  announced: Announced,
  first: number,
  last: number,
): Holiday[] {
  const fixed = list.fixed.flatMap(({ name, on, since = first }) =>
    Array.from({ length: Math.max(0, last - Math.max(first, since) + 1) }, (_, at): Holiday => {
      const day = `${String(Math.max(first, since) + at).padStart(4, '0')}-${on}`;
      return { name, from: day, to: day, isEstimate: false };
    }),
  );
  return [...fixed, ...feastsOf(list, announced)]
    .filter(({ from }) => from >= `${first}-01-01` && from <= `${last}-12-31`)
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
}

const feastsOf = (list: HolidayList, announced: Announced = {}): Holiday[] =>
  list.feasts.flatMap(({ name, days, on }) =>
    Object.entries(on).map(([year, estimate]): Holiday => {
      const key = `${name}.${year}`;
      const said = announced[key];
      const from = said ?? estimate;
      const more = said === undefined ? days : days - 1;
      const to = Temporal.PlainDate.from(from).add({ days: more }).toString();
      return { name, key, from, to, isEstimate: said === undefined };
    }),
  );
