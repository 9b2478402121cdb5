import { describe, expect, it } from 'vitest';
import { commune, counted, rowOf } from './schedule-input';

const oneDayEach = { assess: 1, decide: 1, mobilise: 1, orient: 1, prepare: 1, submit: 1 };
const daysOf = (schedule: ReturnType<typeof counted>) =>
  schedule.rows.map(({ stage, from, to }) => [stage, from, to]);

describe('a schedule counted back from a closing day', () => {
  // Friday 12 March 2027; Eid al-Fitr is estimated for Tuesday 9, with one day more: 9, 10 and 11 are off
  it('leaves out Saturdays, Sundays and holidays, an estimated feast with one day more', () => {
    const schedule = counted(
      commune({ schedule: { days: oneDayEach, buffer: 0 } }),
      '2027-03-12',
      '2027-01-04',
    );
    expect(daysOf(schedule)).toEqual([
      ['assess', '2027-03-03', '2027-03-03'],
      ['decide', '2027-03-04', '2027-03-04'],
      ['mobilise', '2027-03-05', '2027-03-05'],
      ['orient', '2027-03-05', '2027-03-05'],
      ['prepare', '2027-03-08', '2027-03-08'],
      ['submit', '2027-03-12', '2027-03-12'],
      ['follow', undefined, undefined],
    ]);
    expect(schedule.state).toBe('fits');
    expect(schedule.startBy).toBe('2027-03-03');
  });

  it('takes the announced day of a feast in place of the estimate', () => {
    const schedule = counted(
      commune({
        schedule: { days: oneDayEach, buffer: 0, feasts: { 'eid-al-fitr.1448': '2027-03-10' } },
      }),
      '2027-03-12',
      '2027-01-04',
    );
    expect(rowOf(schedule, 'submit').from).toBe('2027-03-12');
    expect(rowOf(schedule, 'prepare').from).toBe('2027-03-09');
  });

  it.each([
    [0, '2026-12-11', undefined],
    [1, '2026-12-10', '2026-12-11'],
    [5, '2026-12-04', '2026-12-07'],
  ])('keeps %i working days free before the closing day', (buffer, to, from) => {
    const schedule = counted(commune({ schedule: { buffer } }), '2026-12-13', '2026-11-23');
    expect(rowOf(schedule, 'submit').to).toBe(to);
    expect(schedule.buffer.from).toBe(from);
  });

  it('counts a stage in working days, both ends included', () => {
    const schedule = counted(
      commune({ schedule: { days: { submit: 6 }, buffer: 0 } }),
      '2026-12-11',
      '2026-11-23',
    );
    expect(rowOf(schedule, 'submit')).toMatchObject({ from: '2026-12-04', to: '2026-12-11' });
  });

  it('lets mobilising and orienting end together, and nothing else overlap', () => {
    const schedule = counted(commune(), '2027-06-30', '2026-11-23');
    const [mobilise, orient] = [rowOf(schedule, 'mobilise'), rowOf(schedule, 'orient')];
    expect(orient.to).toBe(mobilise.to);
    expect(orient.from! > mobilise.from!).toBe(true);
    expect(rowOf(schedule, 'decide').to! < mobilise.from!).toBe(true);
    expect(rowOf(schedule, 'prepare').from! > mobilise.to!).toBe(true);
  });

  it('asks no time for what is done', () => {
    const done = ['assess', 'decide', 'mobilise', 'orient'] as const;
    const schedule = counted(commune(), '2027-02-26', '2027-01-11', done);
    expect(rowOf(schedule, 'assess')).toEqual({
      stage: 'assess',
      days: 15,
      isAdvised: true,
      state: 'done',
    });
    expect(schedule.startBy).toBe(rowOf(schedule, 'prepare').from);
    expect(schedule.breaks).toMatchObject({ stage: 'prepare' });
  });
});

describe('a closing day that is too near', () => {
  it('names, for a call that closes tomorrow, the stage, the day it should have begun, and how much is missing', () => {
    const schedule = counted(
      commune({ schedule: { days: oneDayEach, buffer: 0 } }),
      '2026-12-02',
      '2026-12-01',
    );
    expect(schedule.state).toBe('too-late');
    expect(schedule.breaks).toEqual({
      stage: 'assess',
      startBy: '2026-11-26',
      missing: 3,
      cutAt: 'mobilise',
      wouldEnd: '2026-12-07',
      isWithinBuffer: false,
      isForSession: false,
    });
  });

  it.each([
    ['2026-11-26', 'fits'],
    ['2026-11-27', 'too-late'],
  ])('fits until the latest day to begin: on %s it %s', (today, state) => {
    const dossier = commune({ schedule: { days: oneDayEach, buffer: 0 } });
    expect(counted(dossier, '2026-12-02', today).state).toBe(state);
  });

  it('says that the days kept free would do', () => {
    const dossier = commune({ schedule: { days: oneDayEach, buffer: 2 } });
    expect(counted(dossier, '2026-12-03', '2026-11-27').breaks).toMatchObject({
      missing: 2,
      isWithinBuffer: true,
    });
  });

  it('names the first stage that is late and not done', () => {
    const schedule = counted(commune(), '2026-12-02', '2026-12-01', ['assess', 'decide']);
    expect(schedule.breaks?.stage).toBe('mobilise');
  });

  it('says that a closing day of long ago is too late, without leaving the calendar', () => {
    const schedule = counted(commune(), '0001-01-01', '2026-12-01');
    expect(schedule.state).toBe('too-late');
    expect(schedule.startBy! > '1875-01-01').toBe(true);
  });

  it('counts back from the last day of the calendar where a file says a later one', () => {
    expect(counted(commune(), '9999-12-31', '2026-12-01').goal.lastDay).toBe('2199-12-31');
  });
});
