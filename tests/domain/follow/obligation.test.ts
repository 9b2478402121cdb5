import { describe, expect, it } from 'vitest';
import { daysToResult } from '../../../src/domain/follow/days-to-result';
import { obligationView } from '../../../src/domain/follow/obligation';

const today = Temporal.PlainDate.from('2026-11-22');
const inception = { id: 'inception', due: { months: 2, after: 'plan' } };
const website = { id: 'website', due: { months: 4, after: 'website' } };

const viewOf = (one: Parameters<typeof obligationView>[0], days: Record<string, string>) => {
  const entries = Object.entries(days).map(([id, doneOn]) => [id, { doneOn }] as const);
  return obligationView(one, { obligations: Object.fromEntries(entries) }, today);
};

describe('an obligation counted from another day', () => {
  it.each([
    [{}, undefined, 'open'],
    [{ plan: '2026-09-22' }, '2026-11-22', 'open'],
    [{ plan: '2026-09-21' }, '2026-11-21', 'overdue'],
    [{ plan: '2025-12-31' }, '2026-02-28', 'overdue'],
    [{ plan: '2026-09-21', inception: '2026-11-21' }, '2026-11-21', 'kept'],
    [{ plan: '2026-12-31' }, '2027-02-28', 'open'],
    // what was kept for an earlier plan is not kept for the one that followed
    [{ plan: '2026-10-02', inception: '2026-10-01' }, '2026-12-02', 'open'],
    [{ plan: '2026-09-21', inception: '2026-09-20' }, '2026-11-21', 'overdue'],
    [{ plan: '2026-10-02', inception: '2026-10-02' }, '2026-12-02', 'kept'],
  ])('with %j is due on %s: %s', (days, dueOn, state) => {
    expect(viewOf(inception, days)).toMatchObject({ dueOn, state });
  });

  it.each([
    ['2026-11-21', false],
    ['2026-11-22', true],
  ])('kept on %s, due on the 21st, is late: %s', (doneOn, isLate) => {
    expect(viewOf(inception, { plan: '2026-09-21', inception: doneOn }).isLate).toBe(isLate);
  });

  it('said to be kept on a day to come is open until then', () => {
    const view = viewOf(inception, { inception: '2026-11-23' });
    expect(view).toMatchObject({ state: 'open', isToCome: true });
    expect(viewOf(inception, { inception: '2026-11-22' })).toMatchObject({ state: 'kept' });
  });
});

describe('an obligation that returns', () => {
  it.each([
    ['2026-07-22', '2026-11-22', 'returns'],
    ['2026-07-21', '2026-11-21', 'overdue'],
    ['2025-10-31', '2026-02-28', 'overdue'],
  ])('last kept on %s is due again on %s: %s', (doneOn, dueOn, state) => {
    expect(viewOf(website, { website: doneOn })).toMatchObject({ dueOn, state, isLate: false });
  });
});

it('has no due day where no source gives one', () => {
  expect(viewOf({ id: 'forum' }, { plan: '2026-01-01' }).dueOn).toBeUndefined();
});

describe('the days from the submission to the result', () => {
  it.each([
    ['2024-01-12', '2024-04-16', 95],
    ['2024-01-12', '2024-01-12', 0],
    ['2024-01-12', '2024-01-11', undefined],
    [undefined, '2024-01-11', undefined],
    ['2024-01-12', undefined, undefined],
  ])('from %s to %s are %s', (submittedOn, on, days) => {
    expect(daysToResult({ submission: { submittedOn }, outcome: { on } })).toBe(days);
  });
});
