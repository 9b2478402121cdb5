import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Dossier } from '../../../src/domain/dossier/dossier';
import { itemId } from '../../../src/domain/dossier/shapes';
import { planOf, stateOf, type PlannedAction } from '../../../src/domain/plan/plan';
import { anyDossier } from '../dossier/arbitrary-dossier';
import { day } from '../days';
import { gapsOn } from '../gaps/given';
import { wholeBut, wholeDay } from '../gaps/whole-dossier';
import { fitBut } from '../assessment/fit-dossier';

const planOn = (on: string, dossier: Dossier) =>
  planOf(dossier, gapsOn(on, dossier), Temporal.PlainDate.from(on));
const withActions = (actions: Action[], more: Partial<Dossier> = {}) =>
  wholeBut({ actions, ...more });
const only = (actions: Action[], more: Partial<Dossier> = {}): PlannedAction | undefined =>
  planOn(wholeDay, withActions(actions, more)).actions[0];

describe('the state of an action', () => {
  it.each([
    [{}, 'todo'],
    [{ begunOn: '2026-01-01' }, 'doing'],
    [{ doneOn: '2026-01-02' }, 'done'],
    [{ begunOn: '2026-01-01', doneOn: '2026-01-02' }, 'done'],
  ] as const)('follows its days: %o is %s', (days, state) => {
    expect(stateOf(days)).toBe(state);
  });
});

describe('an action of the plan', () => {
  it.each([
    ['the day before', '2026-03-31', true],
    ['the same day', '2026-04-01', false],
    ['the day after', '2026-04-02', false],
  ])('that was due %s is late: %s is %s', (_, dueOn, isLate) => {
    expect(only([{ id: 'a', dueOn }])?.isLate).toBe(isLate);
  });

  it('is not late once it is done, nor while no day is looked at', () => {
    const action = { id: 'a', dueOn: '2020-01-01' };
    expect(only([{ ...action, doneOn: '2026-03-01' }])?.isLate).toBe(false);
    expect(planOf(withActions([action]), []).actions[0]?.isLate).toBe(false);
  });

  it('that is done while its gap is there says that it is still open', () => {
    const [onGoals] = [{ id: 'a', gap: 'no-goal', doneOn: '2026-03-01' }];
    expect(only([onGoals], { goals: [] })).toMatchObject({ isStillOpen: true, stage: 'orient' });
    expect(only([onGoals])).toMatchObject({ isStillOpen: false, gap: undefined });
  });

  it('that is open while its gap is gone says so, and keeps its stage', () => {
    expect(only([{ id: 'a', gap: 'no-goal' }])).toMatchObject({ isGapGone: true, stage: 'orient' });
    expect(only([{ id: 'a' }])).toMatchObject({ isGapGone: false, stage: undefined });
  });

  it('waits for those before it that are not done, and no longer once it is done itself', () => {
    const before: Action[] = [{ id: 'b' }, { id: 'c', doneOn: '2026-03-01' }];
    const one: Action = { id: 'a', after: { b: true, c: true, gone: true } };
    const waits = (last: Action) =>
      planOn(wholeDay, withActions([...before, last])).actions.find(
        ({ action }) => action.id === 'a',
      )?.waitsFor;
    expect(waits(one)).toEqual(['b']);
    expect(waits({ ...one, doneOn: '2026-03-02' })).toEqual([]);
  });

  it('with a gap of a newer version is shown like one of the person’s own', () => {
    expect(only([{ id: 'a', gap: 'minimum-of-2031' }])).toMatchObject({ stage: undefined });
  });
});

describe('what is proposed', () => {
  it('is one action for each gap, until somebody takes it', () => {
    const dossier = wholeBut({ goals: [], programmeLines: [] });
    expect(planOn(wholeDay, dossier).proposals.map(({ id }) => id)).toEqual(['no-line', 'no-goal']);
    const taken = { ...dossier, actions: [{ id: 'mine', gap: 'no-line' }] };
    expect(planOn(wholeDay, taken).proposals.map(({ id }) => id)).toEqual(['no-goal']);
  });

  it.each([
    ['a mandate that is short', '2026-10-01', {}, 'minimum-mandate-16-months'],
    ['a call that is closed', '2026-06-01', {}, 'minimum-open-call'],
    ['a call that nobody knows', '2026-04-01', { call: {} }, 'minimum-open-call'],
    ['a country that is no member', '2017-01-01', {}, 'minimum-country-in-good-standing'],
    // the call closes more than three years ahead: no past day can count for it
    [
      'a window that has not opened',
      '2026-04-01',
      { call: { closesOn: '2030-05-01' }, trackRecord: [] },
      'minimum-track-record',
    ],
  ])('is nothing for %s, which waits for time', (_, on, changes, gap) => {
    const plan = planOn(on, fitBut(changes));
    expect(plan.waiting.map(({ id }) => id)).toContain(gap);
    expect(plan.proposals.map((one) => one.gap.id)).not.toContain(gap);
  });

  it('is to enter the mandate of the new council, once the term that is written down is over', () => {
    const [end = ''] = fitBut({}).jurisdictions.map(({ mandate }) => mandate?.endsOn ?? '');
    const over = (on: string) =>
      planOn(on, fitBut({})).proposals.some(({ gap }) => gap.id === 'minimum-mandate-16-months');
    expect(over(end)).toBe(false);
    expect(over(Temporal.PlainDate.from(end).add({ days: 1 }).toString())).toBe(true);
  });

  it('holds every gap once, with an id that the dossier takes', () => {
    fc.assert(
      fc.property(anyDossier(), day(), (dossier, on) => {
        const gaps = gapsOn(on, dossier);
        const plan = planOf({ ...dossier, actions: [] }, gaps);
        const all = [...plan.waiting, ...plan.proposals.map(({ gap }) => gap)];
        expect(all.map(({ id }) => id).toSorted()).toEqual(gaps.map(({ id }) => id).toSorted());
        for (const { id } of plan.proposals) expect(itemId.safeParse(id).success).toBe(true);
        expect(new Set(plan.proposals.map(({ id }) => id)).size).toBe(plan.proposals.length);
      }),
    );
  });
});
