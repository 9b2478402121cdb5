import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { HolidayList } from '../src/domain/schedule/holidays';

export const holidaysPath = `${import.meta.dirname}/../src/content/holidays.json`;

/** Ten years from 2026 on, and those in which the calls of the examples closed. */
const years = { first: 2021, last: 2035 };

/**
 * Days on which public administrations are closed: decree 2-77-169 of 28 February 1977 and what was
 * added to it. Its texts were not read themselves; the press tells of them, so that each is marked as
 * an inference. @review-yearly
 */
const fixed: HolidayList['fixed'] = [
  { name: 'new-year', on: '01-01', decree: '2.77.169' },
  { name: 'independence-manifesto', on: '01-11', decree: '2.77.169' },
  { name: 'amazigh-new-year', on: '01-14', since: 2024, decree: '2.23.688' },
  { name: 'labour-day', on: '05-01', decree: '2.77.169' },
  { name: 'throne-day', on: '07-30', decree: '2.77.169' },
  { name: 'oued-eddahab', on: '08-14', decree: '2.77.169' },
  { name: 'king-and-people', on: '08-20', decree: '2.77.169' },
  { name: 'youth-day', on: '08-21', decree: '2.77.169' },
  { name: 'unity-day', on: '10-31', since: 2026, decree: '2.25.1140' },
  { name: 'green-march', on: '11-06', decree: '2.77.169' },
  { name: 'independence-day', on: '11-18', decree: '2.77.169' },
];

const decrees: HolidayList['decrees'] = [
  {
    number: '2.77.169',
    on: '1977-02-28',
    address:
      'fr.le360.ma/societe/officiel-elle-comprend-desormais-le-nouvel-an-amazigh-voici-la-liste-complete-des-jours-feries-au_N543XIGBDJFVDOA4UEIWDOLFDQ',
    certainty: 'inference',
  },
  {
    number: '2.23.688',
    on: '2023-11',
    address: 'yabiladi.com/articles/details/144291/maroc-deux-projets-decret-pour.html',
    certainty: 'inference',
  },
  {
    number: '2.25.1140',
    on: '2026-01',
    address: 'biladi.ma/la-fete-de-lunite-fixee-au-31-octobre-jour-ferie-officiel',
    certainty: 'inference',
  },
];

/** Feasts of the moon: month and day of the Hijri year, and how many days are off in administrations. */
const lunar = [
  { name: 'hijri-new-year', month: 1, day: 1, days: 1 },
  { name: 'mawlid', month: 3, day: 12, days: 2 },
  { name: 'eid-al-fitr', month: 10, day: 1, days: 2 },
  { name: 'eid-al-adha', month: 12, day: 10, days: 2 },
] as const;

/**
 * The public holidays of Morocco as data. The moon's feasts are those of the Umm al-Qura calendar of
 * the platform: in Morocco the new moon is sighted, and its feasts often come a day later.
 */
export async function holidays(): Promise<string> {
  const found = hijriDays();
  const list: HolidayList = {
    years,
    fixed,
    feasts: lunar.map(({ name, month, day, days }) => ({
      name,
      days,
      on: Object.fromEntries(
        found
          .filter((one) => one.month === month && one.day === day)
          .map(({ year, iso }) => [String(year), iso]),
      ),
    })),
    decrees,
  };
  const style = await resolveConfig(holidaysPath);
  return format(JSON.stringify(list), { ...style, filepath: holidaysPath });
}

/** Every day of the years with its Hijri date. */
function hijriDays(): { iso: string; year: number; month: number; day: number }[] {
  const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const oneDay = 86_400_000;
  const first = Date.UTC(years.first, 0, 1);
  const count = (Date.UTC(years.last + 1, 0, 1) - first) / oneDay;
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(first + at * oneDay);
    const parts = new Map(hijri.formatToParts(date).map(({ type, value }) => [type, value]));
    const of = (part: Intl.DateTimeFormatPartTypes) => Number(parts.get(part));
    return {
      iso: date.toISOString().slice(0, 'YYYY-MM-DD'.length),
      year: of('year'),
      month: of('month'),
      day: of('day'),
    };
  });
}

if (process.argv[1] === import.meta.filename) writeFileSync(holidaysPath, await holidays());
