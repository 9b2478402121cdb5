import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { callWindow, type EnteredCall } from '../../../src/domain/edition/call-window';
import type { CallMoment, Edition } from '../../../src/domain/edition/edition';

const on = (iso: string) => Temporal.PlainDate.from(iso);
const stateOn = (edition: Edition, day: string, entered: EnteredCall = {}) =>
  callWindow(edition, entered, on(day)).state;

describe('the call of 2022, known to the month', () => {
  it.each([
    ['2021-11-30', 'not-yet-open'],
    ['2021-12-01', 'uncertain'],
    ['2021-12-31', 'uncertain'],
    ['2022-01-01', 'open'],
    ['2022-02-28', 'open'],
    ['2022-03-01', 'uncertain'],
    ['2022-03-31', 'uncertain'],
    ['2022-04-01', 'closed'],
  ])('is on %s %s', (day, state) => {
    expect(stateOn(editions['ogp-local-2022'], day)).toBe(state);
  });

  it('closes on the last day of its month at the latest, at no known hour', () => {
    const call = callWindow(editions['ogp-local-2022'], {}, on('2022-02-01'));
    expect(call.closingDay?.toString()).toBe('2022-03-31');
    expect(call.closingInstant).toBeNull();
    expect(call.enteredByPerson).toBe(false);
  });
});

describe('the call of 2023, closed on 12 January 2024 at 23:59 Pacific time', () => {
  it.each([
    ['2023-08-31', 'not-yet-open'],
    ['2023-09-01', 'uncertain'],
    ['2023-09-30', 'uncertain'],
    ['2023-10-01', 'open'],
    ['2024-01-12', 'open'],
    // in Morocco it was still open that morning, until 08:59
    ['2024-01-13', 'open'],
    ['2024-01-14', 'closed'],
  ])('is on %s %s', (day, state) => {
    expect(stateOn(editions['ogp-local-2023'], day)).toBe(state);
  });

  it('keeps the printed day beside the instant in Morocco', () => {
    const call = callWindow(editions['ogp-local-2023'], {}, on('2024-01-13'));
    expect(call.closingDay?.toString()).toBe('2024-01-12');
    expect(call.closingInstant).toEqual({
      printed: '2024-01-12T23:59',
      zone: 'America/Los_Angeles',
      inCasablanca: '2024-01-13T08:59',
    });
  });
});

describe('a call nobody has announced', () => {
  const next = editions['ogp-local-next'];

  it('has no state and no day', () => {
    expect(callWindow(next, {}, on('2026-11-21'))).toEqual({
      state: 'not-known',
      enteredByPerson: false,
      closingDay: null,
      closingMonth: null,
      closingInstant: null,
    });
  });

  it.each([
    [{ closesOn: '2026-12-01' }, '2026-11-30', 'open'],
    [{ closesOn: '2026-12-01' }, '2026-12-01', 'open'],
    [{ closesOn: '2026-12-01' }, '2026-12-02', 'closed'],
    [{ opensOn: '2026-11-15', closesOn: '2026-12-01' }, '2026-11-14', 'not-yet-open'],
    [{ opensOn: '2026-11-15', closesOn: '2026-12-01' }, '2026-11-15', 'open'],
    [{ opensOn: '2026-11-15' }, '2026-11-20', 'not-known'],
  ])('with the dates entered %j is on %s %s', (entered, day, state) => {
    expect(stateOn(next, day, entered)).toBe(state);
  });

  it('says that its closing day was entered', () => {
    const call = callWindow(next, { closesOn: '2026-12-01' }, on('2026-11-21'));
    expect(call.enteredByPerson).toBe(true);
    expect(call.closingDay?.toString()).toBe('2026-12-01');
  });
});

describe('dates entered by the person', () => {
  it('do not move a call that has dates of its own', () => {
    const entered = { closesOn: '2027-03-31' };
    expect(stateOn(editions['ogp-local-2023'], '2026-11-21', entered)).toBe('closed');
    expect(stateOn(editions['ogp-local-2023'], '2024-01-10', entered)).toBe('open');
  });
});

describe('a call with hours', () => {
  const between = (opens: CallMoment | null, closes: CallMoment): Edition => ({
    ...editions['ogp-local-next'],
    call: { ...editions['ogp-local-next'].call, opens, closes },
  });
  const far = { at: '2030-01-01T12:00', zone: 'UTC' };

  it.each([
    ['America/Los_Angeles', '2023-08-31', 'not-yet-open'],
    ['America/Los_Angeles', '2023-09-01', 'open'],
    // the morning in New Zealand is the day before in Morocco
    ['Pacific/Auckland', '2023-08-30', 'not-yet-open'],
    ['Pacific/Auckland', '2023-08-31', 'open'],
  ])('that opens on 1 September at 00:00 in %s is on %s %s', (zone, day, state) => {
    expect(stateOn(between({ at: '2023-09-01T00:00', zone }, far), day)).toBe(state);
  });

  it.each([
    ['2024-01-12', 'open'],
    ['2024-01-13', 'closed'],
  ])('that closes with the stroke of midnight is on %s %s', (day, state) => {
    const closes = { at: '2024-01-13T00:00', zone: 'Africa/Casablanca' };
    expect(stateOn(between(null, closes), day)).toBe(state);
  });
});
