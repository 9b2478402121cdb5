import { describe, expect, it } from 'vitest';
import {
  decisionFaults,
  decisionNotices,
  recordFaults,
} from '../../../src/domain/decision/decision-checks';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { decided, today } from './a-decision';

const codes = (dossier: Dossier) => decisionFaults(dossier, today).map(({ code }) => code);
const votes = (inFavour?: number, against?: number, abstained?: number) => ({
  for: inFavour,
  against,
  abstained,
});

describe('the day of a decision', () => {
  it.each([
    ['2026-11-21', []],
    ['2026-11-22', []],
    ['2026-11-23', ['day-in-future']],
    ['2021-09-08', []],
    ['2021-09-07', ['before-mandate']],
  ])('%s, seen from 22 November 2026 under a mandate of 8 September 2021: %j', (on, expected) => {
    expect(codes(decided({ on }))).toEqual(expected);
  });

  it('before a mandate is told with both days and whose mandate it is', () => {
    expect(decisionFaults(decided({ on: '2021-09-07' }), today)).toEqual([
      { code: 'before-mandate', on: '2021-09-07', startedOn: '2021-09-08', jurisdiction: '07' },
    ]);
  });

  it('lies within the mandates of all who apply together: the one that began last counts', () => {
    const council = (id: string, startedOn?: string) => ({
      id,
      type: 'region' as const,
      name: {},
      ...(startedOn !== undefined && { mandate: { startedOn } }),
    });
    const jurisdictions = [council('a', '2021-09-08'), council('b', '2021-10-01'), council('c')];
    const [fault] = decisionFaults(decided({ on: '2021-09-30' }, { jurisdictions }), today);
    expect(fault).toMatchObject({ jurisdiction: 'b', startedOn: '2021-10-01' });
    expect(codes(decided({ on: '2021-10-01' }, { jurisdictions }))).toEqual([]);
  });

  it('is in no mandate and no future while it is not given', () => {
    expect(codes(decided({ on: undefined }))).toEqual([]);
  });

  it.each([
    ['2027-09-08', []],
    ['2027-09-09', ['after-mandate']],
  ])('%s, under a mandate until 8 September 2027, is told as %j', (on, expected) => {
    expect(decisionNotices(decided({ on })).map(({ code }) => code)).toEqual(expected);
  });
});

describe('the votes', () => {
  it.each([
    ['yes', votes(6, 1, 0), []],
    ['yes', votes(0, 0, 1), []],
    ['yes', votes(0, 0, 0), ['nobody-voted']],
    ['yes', votes(0), ['nobody-voted']],
    ['yes', votes(), []],
    ['no', votes(), []],
    ['no', votes(0, 0, 0), ['votes-without-vote']],
    ['no', votes(undefined, 1), ['votes-without-vote']],
    [undefined, votes(undefined, undefined, 2), ['votes-without-vote']],
    ['unknown', votes(6), ['votes-without-vote']],
  ] as const)('voted: %s, %j: %j', (isVoted, counted, expected) => {
    expect(codes(decided({ isVoted, votes: counted }))).toEqual(expected);
  });

  it.each([
    ['apply', votes(5, 6), true],
    ['next-council', votes(5, 6), true],
    ['apply', votes(6, 6), false],
    ['apply', votes(undefined, 1), true],
    ['not-now', votes(5, 6), false],
  ] as const)('%s by %j is worth a second look: %s', (kind, counted, isTold) => {
    const told = decisionNotices(decided({ kind, votes: counted })).map(({ code }) => code);
    expect(told.includes('more-against')).toBe(isTold);
  });
});

describe('what a record cannot be without', () => {
  it.each([
    ['nothing is lacking', {}, {}, []],
    ['its day', { on: undefined }, {}, ['day-missing']],
    ['its kind', { kind: undefined }, {}, ['kind-missing']],
    ['the counts of a vote', { votes: {} }, {}, ['votes-missing']],
    ['why it follows another', {}, { decisions: [{ id: 'one' }] }, ['correction-missing']],
    [
      'words in that reason',
      { correction: { ar: ' \n' } },
      { decisions: [{ id: 'one' }] },
      ['correction-missing'],
    ],
    ['(there they are)', { correction: { fr: 'Erreur' } }, { decisions: [{ id: 'one' }] }, []],
  ] as const)('%s', (_what, decision, more, expected) => {
    expect(recordFaults(decided(decision, more as Partial<Dossier>))).toEqual(expected);
  });

  it('is all of it where nothing was said', () => {
    const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
    expect(recordFaults(empty)).toEqual(['day-missing', 'kind-missing']);
    expect(decisionFaults(empty, today)).toEqual([]);
    expect(decisionNotices(empty)).toEqual([]);
  });
});
