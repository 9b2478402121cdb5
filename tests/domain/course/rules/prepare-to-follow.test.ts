import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import {
  blockersOf,
  complete,
  completeBut,
  day,
  dayAfter,
  empty,
  stateIn,
} from '../complete-dossier';

const [settat] = complete.jurisdictions;

describe('the support letter', () => {
  it('of an unnamed collectivity leads to naming it', () => {
    expect(stateIn('support-letter', empty)).toMatchObject({
      status: 'not-started',
      blockers: [{ code: 'no-collectivity', page: 'collectivities' }],
    });
  });

  it.each([
    [{ status: 'missing' }, 'in-progress'],
    [{ status: 'draft' }, 'in-progress'],
    [{ status: 'unknown' }, 'in-progress'],
    [{ status: 'signed' }, 'in-progress'],
    [{ status: 'signed', signedBy: 'delegate' }, 'in-progress'],
    [{ status: 'signed', signedBy: 'president', signedOn: dayAfter }, 'in-progress'],
    [{ status: 'signed', signedBy: 'president', signedOn: day }, 'completed'],
    [{ status: 'signed', signedBy: 'delegate', delegation: { fr: 'Arrêté 12' } }, 'completed'],
    [undefined, 'not-started'],
  ] as const)('%j is %s', (supportLetter, status) => {
    const jurisdictions = [{ ...settat!, supportLetter }] as Dossier['jurisdictions'];
    expect(stateIn('support-letter', completeBut({ jurisdictions })).status).toBe(status);
  });

  it('of the council in office is not that of the council to come', () => {
    const forNext = completeBut({ decisions: undefined, decision: { kind: 'next-council' } });
    expect(stateIn('support-letter', forNext)).toMatchObject({
      status: 'in-progress',
      blockers: [
        { code: 'letter-of-next-council', page: 'support-letter', item: settat!.id, count: 1 },
      ],
    });
    const plannedMandate = { startedOn: day };
    expect(stateIn('support-letter', { ...forNext, plannedMandate }).status).toBe('completed');
  });

  it('leads to the first collectivity whose letter is lacking, and counts them', () => {
    const lacking = (id: string) => ({ id, type: 'commune' as const, name: {} });
    const jurisdictions = [settat!, lacking('b'), lacking('c')];
    expect(stateIn('support-letter', completeBut({ jurisdictions })).blockers).toEqual([
      { code: 'letter-not-signed', page: 'support-letter', item: 'b', count: 2 },
    ]);
  });

  it('of a collectivity entered twice is lacking where it is not signed', () => {
    const { supportLetter: _letter, ...bare } = settat!;
    const jurisdictions = [settat!, { ...bare, id: 'again' }];
    expect(stateIn('support-letter', completeBut({ jurisdictions }))).toMatchObject({
      status: 'in-progress',
      blockers: [{ code: 'letter-not-signed', page: 'support-letter', item: 'again', count: 1 }],
    });
  });
});

describe('the endorsement letters', () => {
  it.each<[Partial<Dossier>, string]>([
    [{}, 'not-started'],
    [{ support: 'yes' }, 'in-progress'],
    [{ endorsements: [] }, 'in-progress'],
    [{ endorsements: [{ id: 'a', kind: 'association', letter: 'draft' }] }, 'in-progress'],
    [{ endorsements: [{ id: 'a', kind: 'academic', letter: 'signed' }] }, 'in-progress'],
    [{ endorsements: [{ id: 'a', kind: 'association', letter: 'signed' }] }, 'completed'],
  ])('%j are %s', (changes, status) => {
    expect(stateIn('endorsement-letters', { ...empty, ...changes }).status).toBe(status);
  });
});

describe.each([
  ['filer', 'official'],
  ['one-file', 'onlyFile'],
] as const)('%s', (id, field) => {
  it.each([
    ['yes', 'completed'],
    ['no', 'in-progress'],
    ['unknown', 'in-progress'],
    [undefined, 'not-started'],
  ] as const)('with the answer %s is %s', (answer, status) => {
    expect(stateIn(id, completeBut({ [field]: answer })).status).toBe(status);
  });
});

describe('submission and outcome', () => {
  it.each([
    [undefined, ['not-submitted']],
    [dayAfter, ['submission-to-come']],
    [day, []],
    ['2019-01-01', []],
  ])('the submission of %s lacks %j', (submittedOn, lacking) => {
    expect(blockersOf('submission', completeBut({ submission: { submittedOn } }))).toEqual(lacking);
  });

  it.each<[Dossier['outcome'], string[]]>([
    [undefined, ['no-result', 'no-result-day']],
    [{ on: day }, ['no-result']],
    [{ result: 'admitted' }, ['no-result-day']],
    [{ result: 'admitted', on: dayAfter }, ['result-to-come']],
    [{ result: 'not-selected', on: day }, []],
    [{ result: 'withdrawn', on: day }, []],
  ])('the outcome %j lacks %j', (outcome, lacking) => {
    expect(blockersOf('outcome', completeBut({ outcome }))).toEqual(lacking);
  });

  it('a day that is not finished is a beginning', () => {
    const typed = { day: '3', month: 'mai', year: '' };
    const begun = completeBut({
      submission: undefined,
      unfinished: { 'submission|submittedOn': typed },
    });
    expect(stateIn('submission', begun).status).toBe('in-progress');
  });
});
