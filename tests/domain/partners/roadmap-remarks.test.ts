import { describe, expect, it } from 'vitest';
import { roadmapRemarks } from '../../../src/domain/partners/roadmap-remarks';

const today = Temporal.PlainDate.from('2026-11-22');
const of = (...days: (string | undefined)[]) =>
  Object.fromEntries(
    roadmapRemarks({ roadmap: days.map((dueOn, index) => ({ id: String(index), dueOn })) }, today),
  );

describe('the days of a roadmap', () => {
  it('give no remark in order, today and later, nor on the same day, nor without a day', () => {
    expect(of('2026-11-22', undefined, '2026-12-01', '2026-12-01', '2027-01-01')).toEqual({});
    expect(roadmapRemarks({}, today).size).toBe(0);
  });

  it('are remarked where they have passed', () => {
    expect(of('2026-11-21', '2026-11-22')).toEqual({ 0: ['past'] });
  });

  it('are remarked where they come before those above, however far above', () => {
    expect(of('2027-03-01', '2027-01-01', undefined, '2027-02-28', '2027-03-01')).toEqual({
      1: ['before-earlier-step'],
      3: ['before-earlier-step'],
    });
  });

  it('may be both', () => {
    expect(of('2027-03-01', '2026-01-01')).toEqual({ 1: ['past', 'before-earlier-step'] });
  });
});
