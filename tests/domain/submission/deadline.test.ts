import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import {
  deadlineOf,
  lastDayOf,
  timingOf,
  type Deadline,
} from '../../../src/domain/submission/deadline';

const printed: Deadline = {
  kind: 'instant',
  printed: '2024-01-12T23:59',
  zone: 'America/Los_Angeles',
  inCasablanca: '2024-01-13T08:59',
};
const entered: Deadline = { kind: 'entered', on: '2026-05-01' };
const month: Deadline = { kind: 'month', month: '2022-03', on: '2022-03-31' };

describe('the deadline of a call', () => {
  it('is what OGP printed in its zone, and the same moment in Casablanca', () => {
    const given = { call: { closesOn: '2030-01-01' } };
    expect(deadlineOf(editions['ogp-local-2023'], given)).toEqual(printed);
    expect(lastDayOf(printed)).toBe('2024-01-13');
  });

  it('known to its month is that month', () => {
    expect(deadlineOf(editions['ogp-local-2022'], {})).toEqual(month);
  });

  it('of a call without dates is the day that was entered, or not known', () => {
    const edition = editions['ogp-local-next'];
    expect(deadlineOf(edition, { call: { closesOn: '2026-05-01' } })).toEqual(entered);
    expect(deadlineOf(edition, { call: {} })).toEqual({ kind: 'unknown' });
    expect(lastDayOf({ kind: 'unknown' })).toBeUndefined();
  });
});

describe('a moment against the deadline', () => {
  const before = (days: number, hours?: number, minutes?: number) =>
    hours === undefined ? { state: 'before', days } : { state: 'before', days, hours, minutes };

  it.each([
    ['a minute before', { on: '2024-01-13', at: '08:58' }, before(0, 0, 1)],
    ['at the printed minute', { on: '2024-01-13', at: '08:59' }, before(0, 0, 0)],
    [
      'a minute after',
      { on: '2024-01-13', at: '09:00' },
      { state: 'after', days: 0, hours: 0, minutes: 1 },
    ],
    ['some days before', { on: '2024-01-10', at: '06:58' }, before(3, 2, 1)],
    ['on that day, the hour not known', { on: '2024-01-13' }, { state: 'last-day' }],
    ['on the printed day, the hour not known', { on: '2024-01-12' }, before(1)],
    ['on the next day, the hour not known', { on: '2024-01-14' }, { state: 'after', days: 1 }],
  ])('%s, of a printed hour', (_when, moment, timing) => {
    expect(timingOf(printed, moment)).toEqual(timing);
  });

  it.each([
    ['the day before', { on: '2026-04-30' }, before(1)],
    ['the last day at any hour', { on: '2026-05-01', at: '23:59' }, { state: 'last-day' }],
    ['the day after', { on: '2026-05-02', at: '00:00' }, { state: 'after', days: 1 }],
  ])('%s, of a day that was entered', (_when, moment, timing) => {
    expect(timingOf(entered, moment)).toEqual(timing);
  });

  it.each([
    ['the day before the month', { on: '2022-02-28' }, before(1)],
    ['its first day', { on: '2022-03-01' }, { state: 'last-month' }],
    ['its last day', { on: '2022-03-31' }, { state: 'last-month' }],
    ['the day after it', { on: '2022-04-01' }, { state: 'after', days: 1 }],
  ])('%s, of a month', (_when, moment, timing) => {
    expect(timingOf(month, moment)).toEqual(timing);
  });

  it('counts the hour that Morocco puts its clocks back by in Ramadan', () => {
    // from 10 March 2024, 03:00 to 14 April 2024: UTC instead of UTC+1
    const closing: Deadline = { ...printed, inCasablanca: '2024-03-10T12:00' };
    expect(timingOf(closing, { on: '2024-03-10', at: '00:00' })).toEqual(before(0, 13, 0));
  });

  it('cannot be told where nobody knows the deadline', () => {
    expect(timingOf({ kind: 'unknown' }, { on: '2024-01-01' })).toBeUndefined();
  });
});
