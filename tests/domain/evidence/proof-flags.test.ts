import { describe, expect, it } from 'vitest';
import type { Dossier, Proof } from '../../../src/domain/dossier/dossier';
import { evidenceFlags, proofFlags } from '../../../src/domain/evidence/proof-flags';
import { proofsGiven } from '../../../src/domain/evidence/standing';
import { assessOn, fitDossier } from '../assessment/fit-dossier';

const file = 'a'.repeat(64);
const gone = 'b'.repeat(64);
/** today is 1 April 2026, and the call closes on 1 May: the reference day */
const today = '2026-04-01';
const whole: Proof = {
  id: 'p',
  title: { fr: 'Délibération 12' },
  files: { [file]: true },
  criteria: { 'track-record': true },
  on: '2024-06-15',
};
const flagsOf = (more: Partial<Record<keyof Proof, unknown>>, dossier: Partial<Dossier> = {}) => {
  const given = { ...fitDossier, attachments: [{ id: file }], ...dossier };
  const proof = Object.fromEntries(
    Object.entries({ ...whole, ...more }).filter(([, value]) => value !== undefined),
  ) as unknown as Proof;
  return proofFlags(proof, proofsGiven(given, assessOn(today, given)));
};

describe('a proof', () => {
  it.each<[string, Partial<Record<keyof Proof, unknown>>, readonly string[]]>([
    ['with a file, a criterion and a past date has no flag', {}, []],
    ['of today has none', { on: '2026-04-01' }, []],
    ['of yesterday has none', { on: '2026-03-31' }, []],
    ['of tomorrow is dated in the future', { on: '2026-04-02' }, ['date-ahead']],
    [
      'is expired when it ends the day before the reference day',
      { validUntil: '2026-04-30' },
      ['expired'],
    ],
    ['is not when it ends on the reference day', { validUntil: '2026-05-01' }, []],
    ['nor when it ends the day after', { validUntil: '2026-05-02' }, []],
    [
      'that ends the day before its date contradicts itself',
      { on: '2024-06-15', validUntil: '2024-06-14' },
      ['expired', 'valid-before-date'],
    ],
    ['that ends on its date does not', { validUntil: '2024-06-15' }, ['expired']],
    ['without a date is undated', { on: undefined }, ['undated']],
    ['without a file has nothing behind it', { files: undefined }, ['nothing-behind']],
    ['with an emptied set of files has nothing either', { files: {} }, ['nothing-behind']],
    [
      'with a reference of spaces has nothing',
      { files: {}, reference: { fr: ' ' } },
      ['nothing-behind'],
    ],
    ['with a reference alone has something', { files: {}, reference: { ar: '12/2024' } }, []],
    ['with a link alone has something', { files: {}, link: 'https://tetouan.ma' }, []],
    [
      'names a file that is not in the register any more',
      { files: { [gone]: true } },
      ['file-gone'],
    ],
    ['does so even beside one that is', { files: { [file]: true, [gone]: true } }, ['file-gone']],
    ['with an unsafe link is told so', { link: 'javascript:alert(1)' }, ['link-unsafe']],
    ['with half an address is told so', { link: 'www.tetouan.ma' }, ['link-malformed']],
    ['without a criterion serves none', { criteria: undefined }, ['no-criterion']],
    [
      'of a criterion that no edition has serves none',
      { criteria: { old: true } },
      ['no-criterion'],
    ],
  ])('%s', (_what, more, expected) => {
    expect(flagsOf(more)).toEqual(expected);
  });

  it('whose date is not finished is told that, not that it has none', () => {
    const unfinished = { 'evidence|p|on': { day: '31', month: '2', year: '2024' } };
    expect(flagsOf({ on: undefined }, { unfinished })).toEqual(['date-unfinished']);
    const until = { 'evidence|p|validUntil': { day: '31', month: '', year: '' } };
    expect(flagsOf({ on: undefined }, { unfinished: until })).toEqual([
      'date-unfinished',
      'undated',
    ]);
  });

  it('is judged on today where no call gives a reference day', () => {
    const { call: _call, ...open } = fitDossier;
    const given = proofsGiven(open, assessOn(today, open));
    const ending = (validUntil: string) =>
      proofFlags({ ...whole, files: {}, reference: { fr: '12' }, validUntil }, given);
    expect(ending('2026-03-31')).toEqual(['expired']);
    expect(ending('2026-04-01')).toEqual([]);
  });
});

describe('the flags of the register', () => {
  const register = (...evidence: Proof[]) => {
    const dossier = { ...fitDossier, attachments: [{ id: file }], evidence };
    return evidenceFlags(dossier, assessOn(today, dossier));
  };

  it('are by proof, and leave out those that have none', () => {
    const found = register(whole, { id: 'new' });
    expect([...found.proofs]).toEqual([['new', ['nothing-behind', 'undated', 'no-criterion']]]);
  });

  it('say of two proofs with the same file that they have it, of both', () => {
    const found = register(whole, { ...whole, id: 'q', title: { fr: 'Autre' } });
    expect(found.proofs.get('p')).toEqual(['same-file']);
    expect(found.proofs.get('q')).toEqual(['same-file']);
    expect(found.twins.othersOf('p')).toEqual(['q']);
  });

  it('say nothing of a dossier without a register', () => {
    const found = evidenceFlags(fitDossier, assessOn(today, fitDossier));
    expect(found.proofs.size).toBe(0);
  });
});
