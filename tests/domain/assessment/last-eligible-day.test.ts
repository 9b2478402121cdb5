import { describe, expect, it } from 'vitest';
import { assessOn, fitBut, settat } from './fit-dossier';

const monthOf = (end: string, months: number) =>
  Temporal.PlainDate.from(end).toPlainYearMonth().subtract({ months });

/** The last day of some months around on which the mandate still suffices, found by trying each. */
function lastDayByTrying(end: string): { tried: string | undefined; said: Set<string | null> } {
  const mandate = { endsOn: end };
  const dossier = fitBut({ call: undefined, jurisdictions: [{ ...settat, mandate }] });
  const said = new Set<string | null>();
  let tried: string | undefined;
  let day = monthOf(end, 17).toPlainDate({ day: 20 });
  const until = monthOf(end, 15).toPlainDate({ day: 10 });
  for (; Temporal.PlainDate.compare(day, until) <= 0; day = day.add({ days: 1 })) {
    const { criteria, lastEligibleDay } = assessOn(day.toString(), dossier);
    said.add(lastEligibleDay);
    if (criteria.some(({ id, status }) => id === 'mandate-16-months' && status === 'met')) {
      tried = day.toString();
    }
  }
  return { tried, said };
}

describe('the last eligible day, while the call has no dates', () => {
  it.each([
    ['2027-09-08', '2026-05-08'],
    ['2027-09-30', '2026-05-30'],
    ['2027-08-31', '2026-04-30'],
    ['2027-08-30', '2026-04-30'],
    ['2027-07-31', '2026-03-31'],
    ['2027-06-30', '2026-02-28'],
    ['2027-06-29', '2026-02-28'],
    ['2027-06-28', '2026-02-28'],
    ['2027-06-27', '2026-02-27'],
    ['2025-06-30', '2024-02-29'],
    ['2025-06-29', '2024-02-29'],
    ['2025-06-28', '2024-02-28'],
    ['2027-05-31', '2026-01-31'],
    ['2027-05-01', '2026-01-01'],
    ['2027-04-30', '2025-12-30'],
    ['2027-03-31', '2025-11-30'],
    ['2027-03-01', '2025-11-01'],
    ['2028-02-29', '2026-10-29'],
    ['2028-02-28', '2026-10-28'],
    ['2028-03-31', '2026-11-30'],
    ['2027-12-31', '2026-08-31'],
    ['2028-01-31', '2026-09-30'],
    ['2027-10-31', '2026-06-30'],
    ['2033-09-08', '2032-05-08'],
  ])('of a mandate ending on %s is %s, day by day', (end, expected) => {
    expect(lastDayByTrying(end)).toEqual({ tried: expected, said: new Set([expected]) });
  });
});
