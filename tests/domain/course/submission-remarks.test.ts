import { describe, expect, it } from 'vitest';
import { editions } from '../../../src/content';
import { outcomeRemarks, submissionRemarks } from '../../../src/domain/course/submission-remarks';
import { complete, completeBut, recordOf } from './complete-dossier';

const remarksOn = (submittedOn: string | undefined, changes = {}) =>
  submissionRemarks(
    completeBut({ submission: { submittedOn }, ...changes }),
    editions['ogp-local-next'],
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

describe('a submission against its call and its file', () => {
  const remarksAt = (submission: object, changes: object, edition: keyof typeof editions) =>
    submissionRemarks(
      completeBut({ submission, decisions: complete.decisions, ...changes }),
      editions[edition],
    ).filter(({ code }) => code !== 'before-decision' && code !== 'incomplete');

  // the call of 2023 closed on 12 January 2024 at 23:59 Pacific time: 13 January, 08:59 in Morocco
  it.each([
    ['2024-01-13', '08:59', []],
    ['2024-01-13', '09:00', [{ code: 'after-closing', on: '2024-01-13' }]],
    ['2024-01-13', undefined, []],
    ['2024-01-14', undefined, [{ code: 'after-closing', on: '2024-01-13' }]],
  ])('on %s at %s in Morocco, of the call of 2023: %j', (submittedOn, submittedAt, remarks) => {
    expect(remarksAt({ submittedOn, submittedAt }, {}, 'ogp-local-2023')).toEqual(remarks);
  });

  it('after the month of the call of 2022 names the month, since nobody knows the day', () => {
    const remarks = remarksAt({ submittedOn: '2022-04-01' }, {}, 'ogp-local-2022');
    expect(remarks).toEqual([{ code: 'after-closing', on: '2022-03' }]);
  });

  it.each([
    ['2026-03-31', [{ code: 'before-opening' }]],
    ['2026-04-01', []],
  ])('on %s, of a call that opened on 1 April: %j', (submittedOn, remarks) => {
    const call = { opensOn: '2026-04-01', closesOn: '2026-05-01' };
    expect(remarksAt({ submittedOn }, { call }, 'ogp-local-next')).toEqual(remarks);
  });

  it('with answers that are missing, or a letter that is not signed, is a fact with a remark', () => {
    const incomplete = (changes: object) =>
      remarksOn('2026-04-20', changes).find(({ code }) => code === 'incomplete');
    expect(incomplete({})).toBeUndefined();
    expect(incomplete({ answers: {} })).toMatchObject({ letters: false });
    expect(incomplete({ endorsements: [] })).toEqual({
      code: 'incomplete',
      answers: 0,
      letters: true,
    });
  });
});

describe('a letter that was signed only after the file was sent', () => {
  const [settat] = complete.jurisdictions;
  const lettersOn = (signedOn: string) => {
    const supportLetter = { ...settat!.supportLetter, signedOn };
    return remarksOn('2026-04-20', { jurisdictions: [{ ...settat!, supportLetter }] }).filter(
      ({ code }) => code === 'incomplete',
    );
  };

  it.each([
    ['2026-04-20', []],
    ['2026-04-21', [{ code: 'incomplete', answers: 0, letters: true }]],
  ])('of %s, sent on the 20th: %j', (signedOn, remarks) => {
    expect(lettersOn(signedOn)).toEqual(remarks);
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
