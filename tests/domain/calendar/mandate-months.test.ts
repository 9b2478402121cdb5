import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysLeft,
  earliestSufficientEnd,
  lastEligibleDay,
  monthsLeft,
} from '../../../src/domain/calendar/mandate-months';
import { day } from '../days';

const date = (iso: string) => Temporal.PlainDate.from(iso);

describe('the last day with 16 months left (eligibility, item 3)', () => {
  it.each([
    // the councils elected on 8 September 2021
    ['2027-09-08', '2026-05-08'],
    ['2027-09-30', '2026-05-30'],
    ['2027-01-01', '2025-09-01'],
    ['2027-05-01', '2026-01-01'],
    ['2027-04-30', '2025-12-30'],
    ['2027-11-30', '2026-07-30'],
    // 31st to a month of 31 days
    ['2027-05-31', '2026-01-31'],
    ['2027-07-31', '2026-03-31'],
    ['2027-12-31', '2026-08-31'],
    // 31st to a month of 30 days
    ['2027-08-31', '2026-04-30'],
    ['2027-08-30', '2026-04-30'],
    ['2027-08-29', '2026-04-29'],
    ['2027-10-31', '2026-06-30'],
    ['2028-01-31', '2026-09-30'],
    ['2027-03-31', '2025-11-30'],
    // to February, common year
    ['2027-06-30', '2026-02-28'],
    ['2027-06-29', '2026-02-28'],
    ['2027-06-28', '2026-02-28'],
    ['2027-06-27', '2026-02-27'],
    // to February, leap year
    ['2025-06-30', '2024-02-29'],
    ['2025-06-29', '2024-02-29'],
    ['2025-06-28', '2024-02-28'],
    // 2000 is a leap year, 2100 is not
    ['2001-06-30', '2000-02-29'],
    ['2101-06-30', '2100-02-28'],
    // from a leap day and around it
    ['2028-02-28', '2026-10-28'],
    ['2028-02-29', '2026-10-29'],
    ['2028-03-01', '2026-11-01'],
    ['2028-03-31', '2026-11-30'],
  ])('of a mandate ending on %s is %s', (end, expected) => {
    expect(lastEligibleDay(date(end), 16).toString()).toBe(expected);
  });
});

describe('whole months left', () => {
  it.each([
    ['2026-05-07', '2027-09-08', 16],
    ['2026-05-08', '2027-09-08', 16],
    ['2026-05-09', '2027-09-08', 15],
    ['2026-11-21', '2027-09-08', 9],
    ['2026-09-08', '2027-09-08', 12],
    ['2021-09-08', '2027-09-08', 72],
    ['2027-08-08', '2027-09-08', 1],
    ['2027-08-09', '2027-09-08', 0],
    ['2026-04-30', '2027-08-31', 16],
    ['2026-05-01', '2027-08-31', 15],
    ['2026-02-28', '2027-06-30', 16],
    ['2026-03-01', '2027-06-30', 15],
    ['2024-02-29', '2025-06-30', 16],
    ['2024-03-01', '2025-06-30', 15],
    ['2024-02-28', '2025-06-28', 16],
    ['2024-02-29', '2025-06-28', 15],
    ['2023-02-28', '2024-02-29', 12],
    ['2023-03-01', '2024-02-29', 11],
    ['2024-02-29', '2025-02-28', 11],
    ['2026-01-28', '2026-02-28', 1],
    ['2026-01-31', '2026-02-28', 0],
    ['2026-02-28', '2026-03-31', 1],
    // the last day itself, and a mandate that has ended
    ['2027-09-08', '2027-09-08', 0],
    ['2027-09-09', '2027-09-08', 0],
    ['2030-01-01', '2027-09-08', 0],
  ])('on %s of a mandate ending on %s are %i', (on, end, months) => {
    expect(monthsLeft(date(on), date(end))).toBe(months);
  });

  it('and the last day with as many months left never disagree', () => {
    fc.assert(
      fc.property(day(), day(), (on, end) => {
        const left = monthsLeft(date(on), date(end));
        expect(on > lastEligibleDay(date(end), left + 1).toString()).toBe(true);
        if (left > 0) expect(on <= lastEligibleDay(date(end), left).toString()).toBe(true);
      }),
    );
  });
});

describe('days left', () => {
  it.each([
    ['2026-11-21', '2027-09-08', 291],
    ['2027-09-07', '2027-09-08', 1],
    ['2027-09-08', '2027-09-08', 0],
    ['2027-09-09', '2027-09-08', -1],
    ['2027-09-08', '2028-09-08', 366],
    ['2026-11-21', '2025-11-21', -365],
  ])('on %s of a mandate ending on %s are %i', (on, end, days) => {
    expect(daysLeft(date(on), date(end))).toBe(days);
  });
});

describe('the first end of a mandate that leaves 16 months', () => {
  it.each([
    ['2026-05-08', '2027-09-08'],
    ['2026-05-09', '2027-09-09'],
    ['2026-04-30', '2027-08-30'],
    ['2026-05-31', '2027-10-01'],
    ['2026-08-31', '2027-12-31'],
    ['2026-10-29', '2028-02-29'],
    ['2026-10-30', '2028-03-01'],
    ['2026-10-31', '2028-03-01'],
    ['2025-10-29', '2027-03-01'],
    ['2026-02-28', '2027-06-28'],
  ])('on %s is %s', (on, end) => {
    expect(earliestSufficientEnd(date(on), 16).toString()).toBe(end);
  });

  it('is enough, while the day before it is not', () => {
    fc.assert(
      fc.property(day(), fc.integer({ min: 1, max: 90 }), (on, months) => {
        const end = earliestSufficientEnd(date(on), months);
        expect(monthsLeft(date(on), end)).toBeGreaterThanOrEqual(months);
        expect(monthsLeft(date(on), end.subtract({ days: 1 }))).toBeLessThan(months);
      }),
    );
  });
});
