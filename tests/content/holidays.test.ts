import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidays as made, holidaysPath } from '../../scripts/holidays';
import { holidays } from '../../src/content/holidays';
import { holidayList, holidaysBetween } from '../../src/domain/schedule/holidays';

const tenYears = Array.from({ length: 10 }, (_, at) => 2026 + at);

// newer than what date-holidays knows
const unknownThere = ['01-14', '10-31'];

/** An independent list: of what date-holidays ships, which is not shipped with Tarchih. */
const others = new Holidays('MA');
const otherOn = (year: number) =>
  others.getHolidays(year).map(({ date, rule }) => ({ on: date.slice(0, 10), rule }));

describe('the public holidays', () => {
  it('are what the script makes (otherwise run `npx tsx scripts/holidays.ts`)', async () => {
    expect(readFileSync(holidaysPath, 'utf8')).toBe(await made());
  });

  it('match their schema, and cover the years from 2026 to 2035', () => {
    expect(holidayList.parse(holidays)).toEqual(holidays);
    for (const year of tenYears) {
      const names = holidaysBetween(holidays, {}, year, year).map(({ name }) => name);
      for (const { name } of [...holidays.fixed, ...holidays.feasts]) expect(names).toContain(name);
    }
  });

  it('each rest on a decree that is named', () => {
    const numbers = holidays.decrees.map(({ number }) => number);
    for (const { decree } of holidays.fixed) expect(numbers).toContain(decree);
  });

  it('have the Amazigh new year from 2024 and the day of unity from 2026 on', () => {
    const on = (year: number) => holidaysBetween(holidays, {}, year, year).map(({ from }) => from);
    expect(on(2023)).not.toContain('2023-01-14');
    expect(on(2024)).toContain('2024-01-14');
    expect(on(2025)).not.toContain('2025-10-31');
    expect(on(2026)).toContain('2026-10-31');
  });

  it.each(tenYears)('of %i are those that another list has, but for the two newest', (year) => {
    const fixed = otherOn(year).flatMap(({ on, rule }) => (/^\d\d-\d\d$/.test(rule) ? [on] : []));
    const own = holidays.fixed
      .map(({ on }) => on)
      .filter((on) => !unknownThere.includes(on))
      .map((on) => `${String(year)}-${on}`);
    expect(own).toEqual(fixed.toSorted());
  });

  it.each(tenYears)('of the moon in %i are within a day of those of another calendar', (year) => {
    const estimates = holidaysBetween(holidays, {}, year, year).filter(({ key }) => key);
    const lunar = otherOn(year).filter(({ rule }) => !/^\d\d-\d\d$/.test(rule));
    expect(lunar.length).toBeGreaterThanOrEqual(4);
    for (const { on } of lunar) {
      const near = estimates.some(({ from }) => {
        const { days } = Temporal.PlainDate.from(from).until(on, { largestUnit: 'day' });
        return Math.abs(days) <= 1;
      });
      expect(near, `${on} is near an estimate`).toBe(true);
    }
  });

  // as announced by the ministry of Habous: 10 April 2024, 31 March 2025, 17 June 2024, 7 June 2025
  it.each([
    ['eid-al-fitr.1445', '2024-04-10'],
    ['eid-al-fitr.1446', '2025-03-31'],
    ['eid-al-adha.1445', '2024-06-17'],
    ['eid-al-adha.1446', '2025-06-07'],
  ])('count %s, as it was announced, among the days that the estimate leaves free', (key, day) => {
    const feast = holidaysBetween(holidays, {}, 2024, 2025).find((one) => one.key === key);
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    expect(feast!.from <= day && feast!.to >= next).toBe(true);
    expect(feast!.isEstimate).toBe(true);
  });
});
