import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Endorsement, LocalizedText } from '../../../src/domain/dossier/dossier';
import { twins } from '../../../src/domain/partners/twins';
import { quickest } from '../../quickest';

const register = (...names: (LocalizedText | undefined)[]): { endorsements: Endorsement[] } => ({
  endorsements: names.map((organisation, index) => ({ id: String(index), organisation })),
});

describe('partners entered twice', () => {
  it.each<[string, LocalizedText, LocalizedText, boolean]>([
    ['the same name', { fr: 'Avenir' }, { fr: 'Avenir' }, true],
    ['accents and case', { fr: 'Association Réseau' }, { fr: 'ASSOCIATION reseau' }, true],
    ['the Arabic article and hamza', { ar: 'جمعية الأمل' }, { ar: 'جمعية امل' }, true],
    ['a name typed under another language', { fr: 'Impact' }, { en: 'Impact' }, true],
    [
      'one language alike, the other not',
      { ar: 'أمل', fr: 'Amal' },
      { ar: 'رجاء', fr: 'AMAL' },
      true,
    ],
    ['a longer name', { fr: 'Avenir' }, { fr: 'Avenir Plus' }, false],
    ['names of signs alone', { fr: '…' }, { fr: '?' }, false],
    ['no names', {}, {}, false],
  ])('are noticed by %s: %j, %j', (_case, one, other, isTwin) => {
    expect([...twins(register(one, other))]).toEqual(
      isTwin
        ? [
            ['0', ['1']],
            ['1', ['0']],
          ]
        : [],
    );
  });

  it('are found among three, each with the two others, and not among strangers', () => {
    const found = twins(
      register({ fr: 'A1' }, { fr: 'B2' }, { fr: 'a1' }, { en: 'A1' }, undefined),
    );

    expect(Object.fromEntries(found)).toEqual({ 0: ['2', '3'], 2: ['0', '3'], 3: ['0', '2'] });
  });

  it('are twins of each other, and nobody is a twin of oneself', () => {
    const name = fc.constantFrom('Amal', 'AMAL', 'Réseau', 'reseau', 'أمل', 'الأمل', '', 'Avenir');
    const text = fc.record({ ar: name, fr: name }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (names) => {
        const found = twins(register(...names));
        for (const [id, others] of found) {
          expect(others).not.toContain(id);
          for (const other of others) expect(found.get(other)).toContain(id);
        }
      }),
      { seed: 20261122 },
    );
  });

  it('are found among 300 with a name of 100,000 characters at every letter typed', () => {
    const { endorsements } = register(
      ...Array.from({ length: 300 }, (_, index) => ({ fr: `Association ${index}` })),
      { fr: 'é'.repeat(100_000) },
    );
    twins({ endorsements });
    const spent = quickest(() => {
      for (let typed = 0; typed < 20; typed += 1) {
        const long = { id: '300', organisation: { fr: 'é'.repeat(99_980 + typed) } };
        twins({ endorsements: [...endorsements.slice(0, 300), long] });
      }
    });

    // the whole names, folded anew each time, take some seconds
    expect(spent).toBeLessThan(600);
  });
});
