import { describe, expect, it } from 'vitest';
import { dayRemarks } from '../../../src/domain/plan/day-remarks';

const begunOn = '2026-03-10';

describe('the days of an action', () => {
  it.each([
    ['nothing but its beginning', { begunOn }, []],
    ['done on the day it was begun', { begunOn, doneOn: '2026-03-10' }, []],
    ['done the day before', { begunOn, doneOn: '2026-03-09' }, ['done-before-begun']],
    ['due on the day it was begun', { begunOn, dueOn: '2026-03-10' }, []],
    ['due the day before', { begunOn, dueOn: '2026-03-09' }, ['due-before-begun']],
    ['due before, and done', { begunOn, dueOn: '2026-03-09', doneOn: '2026-03-11' }, []],
    ['done today', { doneOn: '2026-04-01' }, []],
    ['done tomorrow', { doneOn: '2026-04-02' }, ['done-to-come']],
    ['done before due, never begun', { dueOn: '2026-03-09', doneOn: '2026-03-08' }, []],
  ])('%s: %j are remarked with %j', (_case, action, remarks) => {
    expect(dayRemarks(action, '2026-04-01')).toEqual(remarks);
  });

  it('are not held against a day that is not given', () => {
    expect(dayRemarks({ doneOn: '2099-01-01' })).toEqual([]);
  });
});
