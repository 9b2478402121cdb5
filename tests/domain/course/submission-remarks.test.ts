import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { outcomeRemarks, submissionRemarks } from '../../../src/domain/course/submission-remarks';
import { complete, completeBut, recordOf } from './complete-dossier';

const remarksOn = (submittedOn: string | undefined, changes = {}) =>
  submissionRemarks(
    completeBut({ submission: { submittedOn }, ...changes }),
    editions['ogp-local-next'],
    Temporal.PlainDate.from('2026-11-22'),
  );

describe('the day of submission', () => {
  // decided on 10 March 2026; the call closes on 1 May 2026
  it.each([
    [undefined, []],
    ['2026-03-09', [{ code: 'before-decision', on: '2026-03-10' }]],
    ['2026-03-10', []],
    ['2026-05-01', []],
    ['2026-05-02', [{ code: 'after-closing', on: '2026-05-01' }]],
  ])('%s is remarked on: %j', (on, remarks) => {
    expect(remarksOn(on)).toEqual(remarks);
  });

  it('without any decision is a fact with a remark', () => {
    expect(remarksOn('2026-04-01', { decisions: [] })).toEqual([{ code: 'no-decision' }]);
  });

  it('is compared with the first decision, not with its correction', () => {
    const later = recordOf({ on: '2026-04-10', kind: 'apply' }, complete, 'r2', '2026-04-20');
    const decisions = [later, ...(complete.decisions ?? [])];
    expect(remarksOn('2026-03-20', { decisions })).toEqual([]);
  });

  it('is late for nothing while no closing day is known', () => {
    expect(remarksOn('2026-05-02', { call: undefined })).toEqual([]);
  });
});

describe('the day of the result', () => {
  it.each([
    ['admitted', '2026-04-19', true],
    ['admitted', '2026-04-20', false],
    ['withdrawn', '2026-04-19', false],
  ] as const)('%s on %s, before the submission of 20 April: %s', (result, on, isRemarked) => {
    expect(outcomeRemarks(completeBut({ outcome: { result, on } })).length > 0).toBe(isRemarked);
  });
});
