import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../src/domain/course/file-advice';
import {
  letterLacks,
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
    ['ogp-local-next', 'inference'],
    ['ogp-local-2023', 'ogp'],
  ] as const)('of %s says by whom it is filed, and that it is alone, as %s', (edition, said) => {
    const dossier = completeBut({ edition, official: 'no', onlyFile: 'no', jurisdictions: [] });
    const found = neededLacks(givenOf(dossier, '2023-12-01', edition));
    const saidOf = (kind: FileLack['kind']) => found.find((one) => one.kind === kind)?.certainty;
    expect([saidOf('official'), saidOf('only-file')]).toEqual([said, said]);
    expect(saidOf('no-collectivity')).toBe('inference');
  });

  // OGP's list of 2022 has no cooperatives, that of 2023 has
  it.each([
    ['ogp-local-2022', ['kind-to-confirm']],
    ['ogp-local-2023', []],
  ] as const)('of a cooperative, for %s, lacks %j', (edition, codes) => {
    const [letter] = complete.endorsements ?? [];
    const dossier = completeBut({ edition, endorsements: [{ ...letter!, kind: 'cooperative' }] });
    const lacks = letterLacks(givenOf(dossier, '2022-02-01', edition));
    const found = lacks.filter(
      (one) => one.letter.kind === 'endorsement' && one.lack.weight === 'rule',
    );
    expect(found.map(({ lack }) => lack.code)).toEqual(codes);
  });

  // 12 January 2024, 23:59 Pacific time, is 13 January, 08:59 in Casablanca
  it.each([
    ['2024-01-13', []],
    ['2024-01-14', ['after-closing']],
  ])('a letter of %s, for the call of 2023, lacks %j', (signedOn, codes) => {
    const supportLetter = { ...settat!.supportLetter, signedOn };
    const dossier = completeBut({
      edition: 'ogp-local-2023',
      jurisdictions: [{ ...settat!, supportLetter }],
    });
    const lacks = letterLacks(givenOf(dossier, '2024-02-01', 'ogp-local-2023'));
    const found = lacks.filter(
      ({ letter, lack }) => letter.id === settat!.id && lack.weight === 'rule',
    );
    expect(found.map(({ lack }) => lack.code)).toEqual(codes);
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

  it('is our own where somebody is named and the rest is open', () => {
    const named = completeBut({ officialFocalPoint: { name: { fr: 'Salma' } } });
    expect(of('official-focal-point', named)).toMatchObject([{ certainty: 'inference' }]);
  });

  it('asks for another focal point of civil society where the chosen one supports no more', () => {
    const supporter = (id: string) => ({
      id,
      kind: 'association' as const,
      endorses: 'yes' as const,
    });
    const endorsements = [
      supporter('a'),
      supporter('b'),
      {
        ...supporter('c'),
        endorses: 'no' as const,
        focalPoint: { name: { fr: 'N' }, function: { fr: 'F' }, contact: 'c' },
      },
    ];
    expect(
      of('partner-focal-point', completeBut({ endorsements, partnerFocalPoint: 'c' })),
    ).toMatchObject([{ lacks: 'not-chosen', certainty: 'guide' }]);
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
