import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proof } from '../../../src/domain/dossier/dossier';
import { proofTwins } from '../../../src/domain/evidence/twins';
import { quickest } from '../../quickest';

const file = 'a'.repeat(64);
const other = 'b'.repeat(64);
const found = (one: Partial<Proof>, two: Partial<Proof>) =>
  proofTwins([
    { ...one, id: 'one' },
    { ...two, id: 'two' },
  ]);

describe('two proofs', () => {
  it.each<[string, Partial<Proof>, Partial<Proof>, readonly string[]]>([
    [
      'with one file in common',
      { files: { [file]: true, [other]: true } },
      { files: { [file]: true } },
      ['same-file'],
    ],
    ['with different files', { files: { [file]: true } }, { files: { [other]: true } }, []],
    [
      'with the same link',
      { link: 'https://tetouan.ma/a' },
      { link: 'http://Tetouan.ma/a/' },
      ['same-link'],
    ],
    ['without a link', { link: ' ' }, { link: '' }, []],
    [
      'with the same title and no date',
      { title: { fr: 'Délibération' } },
      { title: { fr: 'deliberation' } },
      ['same-title'],
    ],
    [
      'with the same title and the same date',
      { title: { ar: 'محضر' }, on: '2024-01-01' },
      { title: { ar: 'مَحضر' }, on: '2024-01-01' },
      ['same-title'],
    ],
    [
      'with the same title and other dates',
      { title: { fr: 'PV' }, on: '2024-01-01' },
      { title: { fr: 'PV' }, on: '2024-02-01' },
      [],
    ],
    ['without a title', {}, {}, []],
  ])('%s', (_what, one, two, flags) => {
    const twins = found(one, two);
    expect(twins.flagsOf('one')).toEqual(flags);
    expect(twins.flagsOf('two')).toEqual(flags);
    expect(twins.othersOf('one')).toEqual(flags.length > 0 ? ['two'] : []);
  });

  it('that share two things are named once', () => {
    const same = { files: { [file]: true as const }, link: 'https://tetouan.ma' };
    expect(found(same, same).othersOf('two')).toEqual(['one']);
  });
});

describe('a register', () => {
  it('tells a proof of a twin exactly where that one tells of it, and of none that is not there', () => {
    const proof = fc.record({
      files: fc.dictionary(fc.constantFrom('a', 'b', 'toString'), fc.constant(true as const)),
      link: fc.constantFrom('', 'https://a.ma', 'https://b.ma'),
    });
    fc.assert(
      fc.property(fc.array(proof, { maxLength: 8 }), (all) => {
        const register = all.map((one, at) => ({ ...one, id: `p${at}` }));
        const twins = proofTwins(register);
        for (const { id } of register) {
          expect(twins.othersOf(id)).not.toContain(id);
          expect(twins.flagsOf(id).length > 0).toBe(twins.othersOf(id).length > 0);
          for (const one of twins.othersOf(id)) expect(twins.othersOf(one)).toContain(id);
        }
      }),
    );
  });

  it('of five hundred proofs that all have one file is read in no time', () => {
    const register = Array.from({ length: 500 }, (_none, at) => ({
      id: `p${at}`,
      files: { [file]: true as const },
    }));
    const spent = quickest(() => {
      const twins = proofTwins(register);
      for (const { id } of register) twins.flagsOf(id);
    });
    expect(spent).toBeLessThan(200);
  });
});
