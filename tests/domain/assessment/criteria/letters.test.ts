import { describe, expect, it } from 'vitest';
import { editions } from '../../../../src/content';
import { assess } from '../../../../src/domain/assessment/assess';
import type { Endorsement, Jurisdiction } from '../../../../src/domain/dossier/dossier';
import { criterionOn, fitBut, fitDay, settat } from '../fit-dossier';

type SupportLetter = Jurisdiction['supportLetter'];
const withLetter = (supportLetter: SupportLetter, one = settat): Jurisdiction => {
  const { supportLetter: _before, ...rest } = one;
  return supportLetter === undefined ? rest : { ...rest, supportLetter };
};
const support = (...jurisdictions: Jurisdiction[]) =>
  criterionOn(fitDay, fitBut({ jurisdictions }), 'head-support-letter');
const sign = { kind: 'sign-support-letter', by: 'action', jurisdiction: 'settat' };

describe('head-support-letter', () => {
  it.each<[string, SupportLetter]>([
    ['the president', { status: 'signed', signedBy: 'president' }],
    [
      'a delegate whose delegation is named',
      { status: 'signed', signedBy: 'delegate', delegation: { ar: 'قرار رقم 12' } },
    ],
  ])('is met by the signature of %s', (_who, letter) => {
    const result = support(withLetter(letter));
    expect(result).toMatchObject({ status: 'met', changes: [] });
    expect(result.facts).toEqual({
      signed: ['06.461.01.01'],
      missing: [],
      unsigned: [],
      withoutDelegation: [],
      signedBefore: [],
      unknown: [],
    });
  });

  it.each<[SupportLetter, string]>([
    [{ status: 'missing' }, 'missing'],
    [{ status: 'draft' }, 'unsigned'],
    [{ status: 'draft', signedBy: 'president' }, 'unsigned'],
  ])('is not met by %j', (letter, named) => {
    expect(support(withLetter(letter))).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      facts: { [named]: ['06.461.01.01'] },
      changes: [[sign]],
    });
  });

  it('is not met by a letter signed before the council was elected, nor by one of a day to come', () => {
    const of = (signedOn: string) =>
      support(withLetter({ status: 'signed', signedBy: 'president', signedOn }));
    expect(of('2000-01-01')).toMatchObject({
      status: 'not-met',
      facts: { signedBefore: ['06.461.01.01'] },
      changes: [[sign]],
    });
    expect(of('2199-01-01')).toMatchObject({
      status: 'not-met',
      facts: { unsigned: ['06.461.01.01'] },
    });
  });

  it.each<[SupportLetter]>([
    [{ status: 'signed', signedBy: 'delegate' }],
    [{ status: 'signed', signedBy: 'delegate', delegation: {} }],
    [{ status: 'signed', signedBy: 'delegate', delegation: { ar: ' ', fr: '' } }],
  ])('is not met while the delegation is not named: %j', (letter) => {
    expect(support(withLetter(letter))).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      facts: { withoutDelegation: ['06.461.01.01'] },
      changes: [[sign, { kind: 'name-delegation', by: 'action', jurisdiction: 'settat' }]],
    });
  });

  it.each<[SupportLetter]>([
    [undefined],
    [{}],
    [{ status: 'unknown' }],
    [{ status: 'signed' }],
    [{ signedBy: 'president' }],
  ])('is not known with %j', (letter) => {
    const result = support(withLetter(letter));
    expect(result).toMatchObject({
      status: 'unknown',
      facts: { unknown: ['06.461.01.01'] },
      changes: [[sign]],
    });
    expect(result).not.toHaveProperty('blockedBy');
  });

  it('asks a letter from each collectivity, named by its code or else by its identifier', () => {
    const { code: _code, ...typed } = { ...settat, id: 'typed-1' };
    const result = support(settat, withLetter({ status: 'missing' }, typed));
    expect(result.status).toBe('not-met');
    expect(result.facts).toMatchObject({ signed: ['06.461.01.01'], missing: ['typed-1'] });
    expect(result.changes).toEqual([[{ ...sign, jurisdiction: 'typed-1' }]]);
  });

  it('is not known while no collectivity is named', () => {
    expect(support().status).toBe('unknown');
  });
});

const endorsed = (endorsements: Endorsement[] | undefined) =>
  criterionOn(fitDay, fitBut({ endorsements }), 'non-government-endorsement');
const newOne = { kind: 'new-endorsement', by: 'action' };

const kept: Endorsement = { id: 'a', kind: 'association', letter: 'signed' };

describe('non-government-endorsement', () => {
  it.each([
    'association',
    'community-group',
    'citizen-group',
    'citizen-movement',
    'chamber',
    'university',
    'youth-council',
    'cooperative',
  ] as const)('is met by the signed letter of one %s', (kind) => {
    const result = endorsed([
      { id: 'a', kind: 'association', letter: 'missing' },
      { id: 'b', kind, letter: 'signed' },
    ]);
    expect(result).toMatchObject({ status: 'met', changes: [] });
    expect(result.facts).toMatchObject({ required: 1, signed: ['b'], unsigned: ['a'] });
  });

  it('is not met by the answer none', () => {
    expect(endorsed([])).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      facts: { asked: true },
      changes: [[newOne]],
    });
  });

  it.each(['missing', 'draft'] as const)('is not met by a %s letter', (letter) => {
    expect(endorsed([{ id: 'a', kind: 'university', letter }])).toMatchObject({
      status: 'not-met',
      blockedBy: 'action',
      facts: { signed: [], unsigned: ['a'] },
      changes: [[{ kind: 'sign-endorsement', by: 'action', endorsement: 'a' }, newOne]],
    });
  });

  it.each<[string, Endorsement[] | undefined]>([
    ['never asked', undefined],
    ['nothing is said of the letter', [{ id: 'a', kind: 'chamber' }]],
    ['the letter is not known', [{ id: 'a', kind: 'chamber', letter: 'unknown' }]],
    ['nothing is said of the kind', [{ id: 'a', letter: 'signed' }]],
    ['the kind is another', [{ id: 'a', kind: 'other', letter: 'signed' }]],
  ])('is not known when %s', (_why, endorsements) => {
    const result = endorsed(endorsements);
    expect(result.status).toBe('unknown');
    expect(result).not.toHaveProperty('blockedBy');
    expect(result.facts['asked']).toBe(endorsements !== undefined);
    expect(result.changes[0]?.at(-1)).toEqual(newOne);
  });

  it('names the signed letters of which the kind is to be confirmed', () => {
    const { facts } = endorsed([
      { id: 'a', kind: 'other', letter: 'signed' },
      { id: 'b', letter: 'signed' },
      { id: 'c', kind: 'other', letter: 'draft' },
    ]);
    expect(facts['kindToConfirm']).toEqual(['a', 'b']);
  });

  it.each<[string, Endorsement[], string]>([
    ['one signed letter is not enough', [kept], 'not-met'],
    [
      'a letter that may be signed may be the second',
      [kept, { id: 'b', kind: 'university' }],
      'unknown',
    ],
    ['two are enough', [kept, { ...kept, id: 'b' }], 'met'],
  ])('where a call asks for two letters, %s', (_name, endorsements, status) => {
    const edition = editions['ogp-local-next'];
    const criteria = edition.criteria.map((one) =>
      'endorsementsAtLeast' in one.test
        ? { ...one, test: { ...one.test, endorsementsAtLeast: 2 } }
        : one,
    );
    const asOf = Temporal.PlainDate.from(fitDay);
    const result = assess(fitBut({ endorsements }), { ...edition, criteria }, asOf);
    expect(result.criteria.find(({ id }) => id === 'non-government-endorsement')?.status).toBe(
      status,
    );
  });
});
