import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { commune, counted, rowOf } from './schedule-input';

const byCouncil = { decision: { takenBy: 'council' } } as const;
const ofType = (type: Dossier['jurisdictions'][number]['type']) => [
  { id: 'c1', type, name: { fr: 'Collectivité' } },
];

describe('the sessions of the councils in a schedule', () => {
  it.each([
    ['commune', ['2027-02', '2027-05']],
    ['province', ['2027-01', '2027-06']],
    ['prefecture', ['2027-01', '2027-06']],
    ['region', ['2027-03']],
  ] as const)('are those of the law for a %s', (type, months) => {
    const schedule = counted(commune({ jurisdictions: ofType(type) }), '2027-06-30', '2026-12-01');
    expect(schedule.sittings.map(({ month }) => month)).toEqual(months);
    expect(schedule.sittings.every(({ isAssumed, session }) => isAssumed && session)).toBe(true);
  });

  it('are assumed on the last working day of their month', () => {
    const schedule = counted(commune(), '2027-06-30', '2026-12-01');
    expect(schedule.sittings.map(({ on }) => on)).toEqual(['2027-02-26', '2027-05-31']);
  });

  it('hold the decision of a council to a day on which it meets', () => {
    const schedule = counted(commune(byCouncil), '2027-06-30', '2026-11-23');
    expect(rowOf(schedule, 'decide').to).toBe('2027-02-26');
    expect(schedule.waitsForSitting).toBe(true);
  });

  it('leave the decision of the presidency and the bureau alone, and name the last one in time', () => {
    const dossier = commune({ decision: { takenBy: 'president-and-bureau' } });
    const schedule = counted(dossier, '2027-06-30', '2026-11-23');
    expect(rowOf(schedule, 'decide').to! > '2027-02-26').toBe(true);
    expect(schedule.lastSittings.map(({ on }) => on)).toEqual(['2027-02-26']);
    expect(schedule.waitsForSitting).toBe(false);
  });

  it('names no last session once it has passed', () => {
    const late = counted(commune(), '2027-06-30', '2027-05-20');
    expect(late.state).toBe('too-late');
    expect(late.lastSittings).toEqual([]);
  });

  it('fall on the day that was entered', () => {
    const schedule = { sittings: { '2027-02.c1': '2027-02-04' } };
    const planned = counted(commune({ ...byCouncil, schedule }), '2027-06-30', '2026-11-23');
    expect(rowOf(planned, 'decide').to).toBe('2027-02-04');
    expect(planned.sittings[0]).toMatchObject({ on: '2027-02-04', isAssumed: false });
  });

  it('may be extraordinary', () => {
    const schedule = { sittings: { '2027-03.c1': '2027-03-03' } };
    const planned = counted(commune({ ...byCouncil, schedule }), '2027-06-30', '2026-11-23');
    expect(rowOf(planned, 'decide').to).toBe('2027-03-03');
    expect(planned.sittings.map(({ month, session }) => [month, session !== undefined])).toEqual([
      ['2027-02', true],
      ['2027-03', false],
      ['2027-05', true],
    ]);
  });

  it('say that a session alone is why it does not fit', () => {
    // decided by the bureau, one would begin by 25 January
    const schedule = {
      days: { assess: 5, decide: 5, mobilise: 10, orient: 5, prepare: 5, submit: 1 },
    };
    const late = counted(commune({ ...byCouncil, schedule }), '2027-04-23', '2027-02-22');
    expect(late.breaks).toMatchObject({ stage: 'assess', isForSession: true });
    const bureau = counted(commune({ schedule }), '2027-04-23', '2027-02-22');
    expect(bureau.state).toBe('fits');
  });

  it('are one of each council of a joint dossier, ready before the first of them', () => {
    const jurisdictions = [...ofType('region'), { id: 'p', type: 'province' as const, name: {} }];
    const schedule = { days: { decide: 1 } };
    const dossier = commune({ ...byCouncil, jurisdictions, schedule });
    const planned = counted(dossier, '2027-07-30', '2026-11-23');
    expect(rowOf(planned, 'decide')).toMatchObject({ from: '2027-01-29', to: '2027-03-31' });
  });

  it('are not waited for once the decision is taken', () => {
    const schedule = counted(commune(byCouncil), '2027-06-30', '2026-11-23', ['assess', 'decide']);
    expect(schedule.waitsForSitting).toBe(false);
  });
});
