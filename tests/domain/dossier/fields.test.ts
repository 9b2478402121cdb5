import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assemble, isField, takeApart, type Fields } from '../../../src/domain/dossier/fields';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { anyDossier } from './arbitrary-dossier';

const settat: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    {
      id: '06.461.01.01',
      type: 'commune',
      name: { ar: 'سطات' },
      mandate: { endsOn: '2027-09-08' },
    },
  ],
  endorsements: [],
  questions: [{ id: 'own-1', limit: { max: 300, unit: 'words' } }],
  unfinished: { 'call|closesOn': { day: '31', month: '9', year: '' } },
};
const settatFields: [string, Leaf][] = [
  ['edition', 'ogp-local-next'],
  ['jurisdictions/06.461.01.01/order', 0],
  ['jurisdictions/06.461.01.01/type', 'commune'],
  ['jurisdictions/06.461.01.01/name/ar', 'سطات'],
  ['jurisdictions/06.461.01.01/mandate/endsOn', '2027-09-08'],
  ['endorsements', []],
  ['questions/own-1/order', 0],
  ['questions/own-1/limit', { max: '300', unit: 'words' }],
  ['unfinished/call|closesOn', { day: '31', month: '9', year: '' }],
];
const base = { edition: 'ogp-local-next' };
const put = (...fields: [string, Leaf][]): Dossier =>
  assemble(new Map<string, Leaf>([['edition', 'ogp-local-next'], ...fields]));

describe('a dossier', () => {
  it('is taken apart into leaves, items of lists named by their id', () => {
    expect([...takeApart(settat)].sort()).toEqual(settatFields.toSorted());
  });

  it('is put together again whole', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        expect(assemble(takeApart(dossier))).toEqual(dossier);
      }),
    );
  });

  it('is the same from its fields in any order', () => {
    const shuffled = anyDossier().chain((dossier) => {
      const fields = [...takeApart(dossier)];
      return fc.tuple(
        fc.constant(dossier),
        fc.shuffledSubarray(fields, { minLength: fields.length, maxLength: fields.length }),
      );
    });
    fc.assert(
      fc.property(shuffled, ([dossier, fields]) => {
        expect(assemble(new Map(fields))).toEqual(dossier);
      }),
    );
  });

  it('has only fields that may be written', () => {
    fc.assert(
      fc.property(anyDossier(), (dossier) => {
        const refused = [...takeApart(dossier)].filter(([path, value]) => !isField(path, value));
        expect(refused).toEqual([]);
      }),
    );
  });
});

describe('putting fields together', () => {
  it('leaves out a removed item and keeps the others in their order, then by id', () => {
    const { trackRecord } = put(
      ['trackRecord/c/order', 1],
      ['trackRecord/b/order', 0],
      ['trackRecord/d/order', 0],
      ['trackRecord/a/order', 0],
      ['trackRecord/b/removed', true],
      ['trackRecord/c/removed', false],
    );
    expect(trackRecord).toEqual([{ id: 'a' }, { id: 'd' }, { id: 'c' }]);
  });

  it('leaves out what was taken away', () => {
    expect(put(['title', null], ['call/closesOn', null])).toEqual({ ...base, jurisdictions: [] });
  });

  it('keeps what another device added to a list that was answered with none', () => {
    const item: [string, Leaf] = ['endorsements/a/kind', 'university'];
    const expected = [{ id: 'a', kind: 'university' }];
    expect(put(['endorsements', []], item).endorsements).toEqual(expected);
    expect(put(item, ['endorsements', []]).endorsements).toEqual(expected);
  });

  it.each<[string, [string, Leaf][], unknown]>([
    ['no answer', [['endorsements/a/removed', true]], undefined],
    [
      'still none',
      [
        ['endorsements', []],
        ['endorsements/a/removed', true],
      ],
      [],
    ],
    [
      'still none',
      [
        ['endorsements/a/removed', true],
        ['endorsements', []],
      ],
      [],
    ],
  ])('makes of a list whose only item was removed %s', (_what, fields, expected) => {
    expect(put(['endorsements/a/order', 0], ...fields).endorsements).toEqual(expected);
  });

  it('gives a collectivity a name even when nobody typed one', () => {
    expect(put(['jurisdictions/a/type', 'region']).jurisdictions).toEqual([
      { id: 'a', type: 'region', name: {} },
    ]);
  });

  it('leaves out a collectivity of which the kind has not arrived', () => {
    expect(put(['jurisdictions/a/name/ar', 'سطات']).jurisdictions).toEqual([]);
  });
});

describe('a field', () => {
  const words = 'قرار المجلس رقم 12.';

  it.each<[string, Leaf]>([
    ['title', words],
    ['title', null],
    ['official', 'unknown'],
    ['jurisdictions', []],
    ['jurisdictions/07.427.01.01/type', 'commune'],
    ['jurisdictions/07.427.01.01/mandate/endsOn', '2028-02-29'],
    ['jurisdictions/constructor/name/ar', words],
    ['jurisdictions/a/order', 2],
    ['jurisdictions/a/removed', true],
    ['endorsements/a/organisation/fr', 'x'.repeat(100_000)],
    ['questions/own-1/limit', { max: '300', unit: 'words' }],
    ['answers/why/ar', words],
    ['answers/constructor/ar', words],
    ['unfinished/jurisdictions|a|mandate|endsOn', { day: '31', month: '9', year: '' }],
  ])('%s may be %j', (path, value) => {
    expect(isField(path, value)).toBe(true);
  });

  it.each<[string, Leaf]>([
    ['', words],
    ['nothing', words],
    ['__proto__', words],
    ['__proto__/polluted', words],
    ['constructor', words],
    ['constructor/prototype/polluted', words],
    ['toString', words],
    ['jurisdictions/__proto__/name/ar', words],
    ['jurisdictions/__proto__/order', 0],
    ['jurisdictions/a/__proto__/ar', words],
    ['jurisdictions/a/name/__proto__', words],
    ['jurisdictions/a/name/constructor', words],
    ['answers/__proto__/ar', words],
    ['answers/why/__proto__', words],
    ['unfinished/__proto__', { day: '', month: '', year: '' }],
    // no leaf
    ['jurisdictions/a', words],
    ['jurisdictions/a/name', { ar: words }],
    ['jurisdictions/a/id', 'b'],
    ['answers', { why: words }],
    ['unfinished', { day: '', month: '', year: '' }],
    ['unfinished/call/day', '31'],
    ['questions/own-1/limit/max', 300],
    ['questions/own-1/limit/unit', 'words'],
    // wrong values
    ['title', 5],
    ['title', []],
    ['title', 'x'.repeat(100_001)],
    ['official', 'maybe'],
    ['call/closesOn', '2026-02-29'],
    ['call/closesOn', '2026-13-01'],
    ['jurisdictions', 'none'],
    ['jurisdictions/a/order', 'first'],
    ['jurisdictions/a/order', Number.NaN],
    ['jurisdictions/a/order', Number.POSITIVE_INFINITY],
    ['jurisdictions/a/removed', 'yes'],
    ['jurisdictions/a/type', 'city'],
    ['jurisdictions/a b/type', 'commune'],
    [`jurisdictions/${'a'.repeat(65)}/type`, 'commune'],
    ['jurisdictions//type', 'commune'],
    ['questions/own-1/limit', { max: 'many', unit: 'words' }],
    ['questions/own-1/limit', { max: '0', unit: 'words' }],
    ['unfinished/call|closesOn', { day: '31' }],
    ['unfinished/call|closesOn', 12],
  ])('%s may not be %j', (path, value) => {
    expect(isField(path, value)).toBe(false);
  });

  it('that is none leaves every other object as it was', () => {
    const hostile: Fields = new Map([['answers/constructor/ar', 'x']]);
    expect(assemble(hostile).answers).toEqual({ constructor: { ar: 'x' } });
    expect(({} as Record<string, unknown>)['ar']).toBeUndefined();
  });
});
