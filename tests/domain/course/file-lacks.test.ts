import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../src/domain/course/file-advice';
import {
  isReadyButForLetter,
  mendable,
  neededLacks,
  type FileLack,
} from '../../../src/domain/course/file-lacks';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { complete, completeBut, empty, givenOf } from './complete-dossier';

const kinds = (lacks: readonly FileLack[]) => lacks.map(({ kind }) => kind);
const needed = (dossier: Dossier, today?: string) => neededLacks(givenOf(dossier, today));
const advised = (dossier: Dossier) => adviceOf(givenOf(dossier));
const [settat] = complete.jurisdictions;

/** Decided for the council to come: whatever the letter says, its president is not elected yet. */
const forNext = (changes: Partial<Dossier>): Dossier => {
  const { decisions: _decisions, ...rest } = complete;
  return { ...rest, decision: { kind: 'next-council' }, call: {}, ...changes };
};
const unsigned = [{ ...settat!, supportLetter: { status: 'missing' as const } }];

describe('what a file cannot be sent without', () => {
  it('is nothing for a file that has everything, while the call is open', () => {
    expect(needed(complete)).toEqual([]);
  });

  it.each<[string, Partial<Dossier>, FileLack['kind']]>([
    ['an answer', { answers: {} }, 'answer-missing'],
    ['the letter of the president', { jurisdictions: unsigned }, 'letter'],
    ['every endorsement', { endorsements: [] }, 'no-endorser'],
    ['the word of an official', { official: undefined }, 'official'],
    ['the word that no other file is sent', { onlyFile: 'unknown' }, 'only-file'],
    ['the collectivity', { jurisdictions: [] }, 'no-collectivity'],
    ['the copy of the letter', { attachments: [] }, 'letter'],
  ])('is %s', (_name, changes, kind) => {
    const found = needed(completeBut(changes));
    expect(kinds(found)).toContain(kind);
    expect(kinds(mendable(found))).toContain(kind);
  });

  it('names each question without an answer, and says whose question it is', () => {
    const answers = { ...complete.answers, why: { fr: '' } };
    expect(needed(completeBut({ answers }))).toEqual([
      { kind: 'answer-missing', question: 'why', certainty: 'inference' },
    ]);
  });

  it.each([
    ['2026-05-01', []],
    ['2026-05-02', ['call']],
  ])('on %s, where the call closes on 1 May: %j', (today, calls) => {
    const found = needed(complete, today).filter(({ kind }) => kind === 'call');
    expect(kinds(found)).toEqual(calls);
    expect(mendable(found)).toEqual([]);
  });
});

describe('a file for the council to come', () => {
  it('waits for nothing but the letter of its president and a call', () => {
    const lacks = needed(forNext({ jurisdictions: unsigned }));
    expect(kinds(lacks)).toEqual(['letter', 'call']);
    expect(mendable(lacks)).toEqual([]);
    expect(isReadyButForLetter(lacks)).toBe(true);
  });

  it('is not ready while anything else is missing', () => {
    const lacks = needed(forNext({ jurisdictions: unsigned, official: 'no' }));
    expect(kinds(mendable(lacks))).toEqual(['official']);
    expect(isReadyButForLetter(lacks)).toBe(false);
  });

  it('waits for the letter of an organisation today', () => {
    const endorsements = [{ id: 'a', kind: 'association' as const, letter: 'draft' as const }];
    const lacks = needed(forNext({ jurisdictions: unsigned, endorsements }));
    expect(mendable(lacks)).toMatchObject([{ kind: 'letter', letter: { id: 'a' } }]);
  });

  it('of this call asks for the same letter now', () => {
    const lacks = needed(completeBut({ jurisdictions: unsigned }));
    expect(mendable(lacks)).toMatchObject([{ kind: 'letter', certainty: 'ogp' }]);
    expect(isReadyButForLetter(lacks)).toBe(false);
  });
});

describe('what is advised beside it', () => {
  const of = (kind: FileLack['kind'], dossier: Dossier) =>
    advised(dossier).filter((one) => one.kind === kind);

  it('is of the guide where focal points are concerned, and else our own', () => {
    expect(of('official-focal-point', completeBut({ officialFocalPoint: {} }))).toEqual([
      {
        kind: 'official-focal-point',
        lacks: ['name', 'function', 'contact'],
        certainty: 'guide',
      },
    ]);
    expect(of('no-proof', completeBut({ evidence: [] }))).toEqual([
      { kind: 'no-proof', certainty: 'inference' },
    ]);
  });

  it('tells an answer over its limit, in its language', () => {
    const questions: Dossier['questions'] = [{ id: 'why', limit: { max: 2, unit: 'words' } }];
    const answers = { ...complete.answers, why: { fr: 'un deux trois', ar: 'واحد' } };
    expect(of('answer-over', completeBut({ questions, answers }))).toMatchObject([
      { question: 'why', language: 'fr', over: 1 },
    ]);
  });

  it('tells an expired proof with its flag', () => {
    const evidence = [
      {
        id: 'e',
        title: { fr: 'PV' },
        link: 'https://x.example',
        on: '2024-01-01',
        validUntil: '2025-01-01',
        criteria: { capacity: true as const },
      },
    ];
    expect(of('proof', completeBut({ evidence }))).toMatchObject([
      { proof: 'e', flags: ['expired'] },
    ]);
  });

  it('tells steps older than three years as OGP’s rule', () => {
    const trackRecord = [
      ...complete.trackRecord!,
      { id: 'old', kind: 'reform' as const, on: '2020-01-01' },
    ];
    expect(of('old-steps', completeBut({ trackRecord }))).toEqual([
      { kind: 'old-steps', steps: ['old'], certainty: 'ogp' },
    ]);
  });

  it('tells what was typed and is unfinished', () => {
    const unfinished = { 'evidence|e1|on': '31' };
    expect(of('unfinished', completeBut({ unfinished }))).toMatchObject([
      { field: 'evidence/e1/on' },
    ]);
  });

  it('has nothing to say twice of an empty file', () => {
    const all = [...needed(empty), ...advised(empty)].map((one) => JSON.stringify(one));
    expect(new Set(all).size).toBe(all.length);
  });
});
