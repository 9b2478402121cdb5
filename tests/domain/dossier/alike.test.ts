import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, repeatedBy, twinOf, type Said } from '../../../src/domain/dossier/alike';

function pairs(...entries: Omit<Said, 'id'>[]): [string, string][] {
  const found = alike(entries.map((one, index) => ({ id: `e${index + 1}`, ...one })));
  return [...found.keys()].flatMap((id): [string, string][] => {
    const first = repeatedBy(found, id);
    return first === undefined ? [] : [[id, first]];
  });
}

describe('an entry that says what an earlier one says', () => {
  it.each([
    ['with the same words', { fr: 'Chef de division' }, { fr: 'Chef de division' }],
    ['with other capitals and accents', { fr: 'Chargé d’études' }, { fr: ' CHARGE D’ETUDES' }],
    ['with another alef and ta marbuta', { ar: 'إدارة' }, { ar: 'اداره' }],
    ['with a text of 100,000 characters', { fr: 'a'.repeat(1e5) }, { fr: 'a'.repeat(1e5) }],
    ['in one of its languages', { ar: 'مدير', fr: 'Directeur' }, { fr: 'directeur' }],
  ])('is found %s', (_what, first, second) => {
    expect(pairs({ text: first }, { text: second })).toEqual([['e2', 'e1']]);
  });

  it.each([
    ['without words', {}, {}],
    ['with words that are only signs', { fr: '…' }, { fr: '…' }],
    ['with other words', { fr: 'Chef de division' }, { fr: 'Chef de service' }],
    ['in another language', { fr: 'Bureau' }, { en: 'Bureau' }],
  ])('is not found %s', (_what, first, second) => {
    expect(pairs({ text: first }, { text: second })).toEqual([]);
  });

  it('is found only on its own side', () => {
    const text = { fr: 'Coordinatrice' };

    expect(pairs({ among: 'a', text }, { among: 'b', text }, { among: 'b', text })).toEqual([
      ['e3', 'e2'],
    ]);
  });

  it('names the first of several', () => {
    const text = { fr: 'Coordinatrice' };

    expect(pairs({ text }, { text }, { text })).toEqual([
      ['e2', 'e1'],
      ['e3', 'e1'],
    ]);
  });

  it('names the first of several through whichever language says it', () => {
    const [one, other] = [{ fr: 'Coordinatrice' }, { ar: 'منسقة' }];

    expect(pairs({ text: one }, { text: { ...one, ...other } }, { text: other })).toEqual([
      ['e2', 'e1'],
      ['e3', 'e1'],
    ]);
    const both = { text: { ...one, ...other } };
    expect(pairs({ text: one }, { text: other }, both, { text: one }).at(-1)).toEqual(['e4', 'e1']);
  });

  it('is never the first, and a list without repetition has none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), (numbers) => {
        const entries = numbers.map((number) => ({ text: { fr: `Agent ${number}` } }));
        expect(pairs(...entries)).toEqual([]);
        expect(pairs(...entries, ...entries)).toHaveLength(numbers.length);
      }),
    );
  });
});

const twins = (...texts: Record<string, string>[]) => {
  const found = alike(texts.map((text, at) => ({ id: String(at), text })));
  return Object.fromEntries([...found.keys()].map((id) => [id, twinOf(found, id)]));
};

describe('items that say the same', () => {
  it.each([
    ['the same words', { fr: 'Budget citoyen' }, { fr: 'Budget citoyen' }],
    ['other spaces and capitals', { fr: ' Budget  Citoyen\n' }, { fr: 'budget citoyen' }],
    ['vowel signs and a stretched letter', { ar: 'مِيزَانِيَّة المواطن' }, { ar: 'ميزانيـة المواطن' }],
    ['one language of two', { ar: 'ميزانية', fr: 'Budget' }, { ar: 'ميزانية', fr: 'Autre' }],
  ])('know each other by %s', (_what, one, other) => {
    expect(twins(one, other)).toEqual({ 0: '1', 1: '0' });
  });

  it.each([
    ['other words', [{ fr: 'Budget citoyen' }, { fr: 'Budget participatif' }]],
    ['no words', [{}, { fr: '  ' }, { ar: '' }]],
    ['the same words in both their languages', [{ ar: 'REMACTO', fr: 'REMACTO' }]],
  ])('are none among those with %s', (_what, texts) => {
    expect(twins(...(texts as Record<string, string>[]))).toEqual({});
  });

  it('point to the first that said it, however many follow', () => {
    expect(twins({ fr: 'a' }, { fr: 'A' }, { fr: 'b' }, { fr: 'a ' })).toEqual({
      0: '1',
      1: '0',
      3: '0',
    });
  });
});
