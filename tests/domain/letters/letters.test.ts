import { describe, expect, it } from 'vitest';
import type { Dossier, Endorsement, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { lettersOf, needsPartnerFocalPoint } from '../../../src/domain/letters/letters';
import type { LetterDays } from '../../../src/domain/letters/lacks';

const scan = 'a'.repeat(64);
const act = 'b'.repeat(64);
const attachments = [{ id: scan }, { id: act }];
const signatory = { name: { fr: 'S. Alaoui' }, function: { fr: 'Présidente' } };
type Support = NonNullable<Jurisdiction['supportLetter']>;

const whole: Support = {
  status: 'signed',
  signedBy: 'president',
  signedOn: '2026-10-15',
  signatory,
  file: scan,
};
const region = (id: string, supportLetter?: Support, mandate?: Jurisdiction['mandate']) => ({
  id,
  type: 'region' as const,
  name: {},
  ...(supportLetter && { supportLetter }),
  ...(mandate && { mandate }),
});
const dossier = (more: Partial<Dossier>): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [],
  attachments,
  ...more,
});
const codes = (of: Dossier, days?: LetterDays) =>
  lettersOf(of, days).map(({ lacks }) => lacks.map(({ code, weight }) => `${weight} ${code}`));
const supportCodes = (
  letter: Support | undefined,
  {
    mandate,
    days,
    ...more
  }: Partial<Dossier> & {
    mandate?: Jurisdiction['mandate'];
    days?: LetterDays;
  } = {},
) => codes(dossier({ jurisdictions: [region('r', letter, mandate)], ...more }), days)[0];

describe('a support letter', () => {
  it.each<[string, Support | undefined, string[]]>([
    ['never asked', undefined, ['rule state-unknown']],
    ['not known', { status: 'unknown' }, ['rule state-unknown']],
    ['of which there is a draft', { status: 'draft' }, ['rule not-signed']],
    ['that is missing', { status: 'missing', signedOn: '2026-10-15' }, ['rule not-signed']],
    ['with all it needs', whole, []],
    ['signed by nobody knows whom', { ...whole, signedBy: undefined }, ['rule signer-not-said']],
    [
      'signed by a delegate',
      { ...whole, signedBy: 'delegate', delegation: { ar: ' ' } },
      ['rule delegation-not-named', 'advice no-delegation-file'],
    ],
    [
      'signed by a delegate whose act is named and attached',
      { ...whole, signedBy: 'delegate', delegation: { ar: 'قرار 12' }, delegationFile: act },
      [],
    ],
    ['without a copy', { ...whole, file: undefined }, ['rule no-file']],
    ['whose copy was removed', { ...whole, file: 'c'.repeat(64) }, ['rule no-file']],
    ['without a day', { ...whole, signedOn: undefined }, ['advice no-day']],
    ['without a name', { ...whole, signatory: { name: { fr: ' ' } } }, ['advice no-signatory']],
    ['without a function', { ...whole, signatory: { name: { fr: 'A' } } }, ['advice no-function']],
  ])('%s lacks what it lacks, rules first', (_case, letter, expected) => {
    expect(supportCodes(letter)).toEqual(expected);
  });

  it.each([
    ['2026-10-16', []],
    ['2026-10-15', []],
    ['2026-10-14', ['rule day-to-come']],
  ])('of the 15th counts from its day on: on %s it lacks %j', (today, expected) => {
    expect(supportCodes(whole, { days: { today } })).toEqual(expected);
  });

  it.each([
    ['2026-10-15', []],
    ['2026-10-14', ['rule after-closing']],
  ])('of the 15th is in time until the closing day: %s → %j', (closingDay, expected) => {
    expect(supportCodes(whole, { days: { closingDay } })).toEqual(expected);
  });

  it.each([
    ['2026-10-15', []],
    ['2026-10-16', ['rule before-council']],
  ])('of the 15th is of a council begun by then: %s → %j', (startedOn, expected) => {
    expect(supportCodes(whole, { mandate: { startedOn } })).toEqual(expected);
  });

  const until = { endsOn: '2027-09-08' };
  it.each<[string, string | undefined, string, string[]]>([
    ['on the last day of the mandate', '2026-10-15', '2027-09-08', []],
    ['on the day after', '2026-10-15', '2027-09-09', ['rule mandate-over']],
    [
      'without a day, after the mandate',
      undefined,
      '2027-09-09',
      ['rule mandate-over', 'advice no-day'],
    ],
    ['of the last day itself, after it', '2027-09-08', '2027-09-09', ['rule mandate-over']],
    // who signed after the mandate that is written down, nothing says
    ['signed after the mandate', '2027-09-09', '2027-10-01', []],
  ])('%s is signed again, or not', (_case, signedOn, referenceDay, expected) => {
    const letter = { ...whole, signedOn };
    expect(supportCodes(letter, { mandate: until, days: { referenceDay } })).toEqual(expected);
  });

  it.each<[string | undefined, string[]]>([
    ['2027-09-07', ['advice sign-again-later']],
    ['2027-09-08', []],
    [undefined, ['advice no-day', 'advice sign-again-later']],
  ])('signed on %s, a next council from 8 September signs again: %j', (signedOn, expected) => {
    const plannedMandate = { startedOn: '2027-09-08' };
    expect(supportCodes({ ...whole, signedOn }, { plannedMandate })).toEqual(expected);
  });

  it('says which day it is held against', () => {
    const of = dossier({ jurisdictions: [region('r', whole, { startedOn: '2026-11-01' })] });
    expect(lettersOf(of)[0]?.lacks).toEqual([
      { code: 'before-council', weight: 'rule', on: '2026-11-01' },
    ]);
  });
});

const supporter = (id: string, more: Partial<Endorsement> = {}): Endorsement => ({
  id,
  kind: 'association',
  endorses: 'yes',
  letter: 'signed',
  signedOn: '2026-10-15',
  signatory,
  letterFile: scan,
  ...more,
});
const endorsements = (...list: Endorsement[]) => dossier({ endorsements: list });

describe('the endorsement letters', () => {
  it('are those of the supporters, after one of each collectivity', () => {
    const of = dossier({
      jurisdictions: [region('r'), region('s')],
      endorsements: [
        supporter('a'),
        supporter('b', { endorses: 'no' }),
        supporter('c', { kind: 'local-authority' }),
        supporter('d', { endorses: 'unknown', letter: 'draft' }),
        supporter('e', { endorses: undefined, letter: undefined }),
      ],
    });
    expect(lettersOf(of).map(({ kind, id, status }) => `${kind} ${id} ${status}`)).toEqual([
      'support r unknown',
      'support s unknown',
      'endorsement a signed',
      'endorsement e unknown',
    ]);
  });

  it.each<[string, Partial<Endorsement>, string[]]>([
    ['not asked for', { letter: undefined }, ['rule state-unknown']],
    ['in draft', { letter: 'draft' }, ['rule not-signed']],
    ['of no kind', { kind: undefined }, ['rule kind-to-confirm']],
    ['of another kind', { kind: 'other' }, ['rule kind-to-confirm']],
    ['without a copy', { letterFile: undefined }, ['rule no-file']],
    [
      'without a day and a name',
      { signedOn: undefined, signatory: {} },
      ['advice no-day', 'advice no-signatory'],
    ],
  ])('alone and %s lack what a rule asks', (_case, more, expected) => {
    expect(codes(endorsements(supporter('a', more)))).toEqual([expected]);
  });

  it.each<[string, Partial<Endorsement>, string[]]>([
    ['not signed', { letter: 'missing' }, ['advice not-signed']],
    ['of another kind', { kind: 'other' }, ['advice kind-to-confirm']],
    ['without a copy', { letterFile: undefined }, ['advice no-file']],
  ])('beside one that stands and %s lack it as advice', (_case, more, expected) => {
    expect(codes(endorsements(supporter('a', more), supporter('b')))).toEqual([expected, []]);
  });

  it('still need one copy while none is attached', () => {
    const bare = { letterFile: undefined };
    expect(codes(endorsements(supporter('a', bare), supporter('b', bare)))).toEqual([
      ['rule no-file'],
      ['rule no-file'],
    ]);
    // that one stands without its copy still makes the others' signature advice
    expect(codes(endorsements(supporter('a', bare), supporter('b', { letter: 'draft' })))).toEqual([
      ['rule no-file'],
      ['advice not-signed'],
    ]);
  });

  it('do not stand by one dated later than today', () => {
    const of = endorsements(supporter('a', { letter: 'draft' }), supporter('b'));
    expect(codes(of, { today: '2026-10-14' })).toEqual([['rule not-signed'], ['rule day-to-come']]);
    expect(codes(of, { today: '2026-10-15' })).toEqual([['advice not-signed'], []]);
  });
});

describe('a focal point of civil society', () => {
  it.each([
    [0, false],
    [1, false],
    [2, true],
  ])('beside %i supporters is needed: %s', (count, expected) => {
    const list = Array.from({ length: count }, (_, index) => supporter(`s${index}`));
    const companion = supporter('x', { kind: 'academic' });
    expect(needsPartnerFocalPoint(endorsements(...list, companion))).toBe(expected);
  });
});
