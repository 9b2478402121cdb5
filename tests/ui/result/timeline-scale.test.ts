import { describe, expect, it } from 'vitest';
import { lastEligibleDay, monthsLeft } from '../../../src/domain/calendar/mandate-months';
import { timelineScale } from '../../../src/ui/result/timeline-scale';

function scaleOf(startedOn: string | undefined, endsOn: string, referenceDay: string) {
  const end = Temporal.PlainDate.from(endsOn);
  return timelineScale({
    startedOn,
    endsOn,
    referenceDay,
    referenceIs: 'as-of',
    lastEligibleDay: lastEligibleDay(end, 16).toString(),
    monthsLeft: monthsLeft(Temporal.PlainDate.from(referenceDay), end),
    monthsRequired: 16,
  });
}
const left = ({ boxes }: ReturnType<typeof scaleOf>) => boxes.filter(({ isLeft }) => isLeft).length;

describe('the drawing of the months', () => {
  it('puts the reference day in the month it has begun', () => {
    const scale = scaleOf('2021-09-08', '2027-09-08', '2026-11-21');
    const begun = scale.boxes[6];
    expect(scale.situation).toBe('short');
    expect(left(scale)).toBe(9);
    expect(scale.reference).toBeGreaterThan(begun?.at ?? 100);
    expect(scale.reference).toBeLessThan((begun?.at ?? 0) + (begun?.length ?? 0));
    expect(scale.begun?.length).toBeGreaterThan(0);
  });

  it('shows all boxes and the time before them while enough is left', () => {
    const scale = scaleOf('2021-09-08', '2027-09-08', '2022-03-31');
    expect(scale.situation).toBe('enough');
    expect(left(scale)).toBe(16);
    expect(scale.begun).toBeUndefined();
    expect(scale.ahead?.at).toBe(scale.reference);
    expect(scale.reference).toBeLessThan(scale.last);
  });

  it.each([
    ['on the last eligible day', '2026-05-08', 'enough', 16],
    ['on the day after', '2026-05-09', 'short', 15],
    ['with one month left', '2027-08-08', 'short', 1],
    ['with none left', '2027-08-09', 'short', 0],
    ['on the last day of the mandate', '2027-09-08', 'short', 0],
    ['after the mandate', '2028-03-01', 'ended', 0],
    ['before the mandate', '2021-01-01', 'not-started', 16],
  ])('is right %s', (_when, day, situation, boxesLeft) => {
    const scale = scaleOf('2021-09-08', '2027-09-08', day);
    expect(scale.situation).toBe(situation);
    expect(left(scale)).toBe(boxesLeft);
  });

  it('draws no time before the boxes when the mandate is shorter than they are', () => {
    const scale = scaleOf('2026-06-01', '2027-06-01', '2026-07-01');
    expect(scale.before).toBeUndefined();
    expect(scale.last).toBe(0);
    expect(left(scale)).toBe(11);
  });

  it('keeps everything on the line, in order', () => {
    for (const start of ['2021-09-08', undefined]) {
      for (
        let day = Temporal.PlainDate.from('2021-01-01');
        day.year < 2029;
        day = day.add({ days: 13 })
      ) {
        const scale = scaleOf(start, '2027-09-08', day.toString());
        const stretches = [...scale.boxes, scale.before, scale.ahead, scale.begun].filter(
          (one) => one !== undefined,
        );
        for (const { at, length } of stretches) {
          expect(at, day.toString()).toBeGreaterThanOrEqual(0);
          expect(at + length, day.toString()).toBeLessThanOrEqual(100.001);
        }
        expect(scale.reference).toBeGreaterThanOrEqual(0);
        expect(scale.reference).toBeLessThanOrEqual(100);
        expect(scale.last).toBeLessThan(scale.end);
      }
    }
  });

  it('moves the reference day forward with time, on each of its scales', () => {
    const before = { short: -1, enough: -1, ended: -1, 'not-started': -1 };
    const last = Temporal.PlainDate.from('2027-09-08');
    for (
      let day = Temporal.PlainDate.from('2021-09-08');
      !day.equals(last);
      day = day.add({ days: 1 })
    ) {
      const { reference, situation } = scaleOf('2021-09-08', '2027-09-08', day.toString());
      expect(reference, day.toString()).toBeGreaterThanOrEqual(before[situation]);
      before[situation] = reference;
    }
  });
});
