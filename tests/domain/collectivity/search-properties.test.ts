import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import raw from '../../../src/content/collectivities/collectivities.json';
import { foldName } from '../../../src/domain/collectivity/fold-name';
import { openCollectivities } from '../../../src/domain/collectivity/open-collectivities';
import { search } from '../../../src/domain/collectivity/search';
import { searchIndex } from '../../../src/domain/collectivity/search-index';

const list = openCollectivities(raw);
const index = searchIndex(list);
const anyone = fc.constantFrom(...list);
const language = fc.constantFrom('ar' as const, 'fr' as const);

/** A commune, its namesakes (three at most) and the provinces around may come first. */
const firstResults = 5;

describe('any collectivity', () => {
  it('is found by its own name, as written and folded, in both languages', () => {
    fc.assert(
      fc.property(anyone, language, (one, written) => {
        expect(search(index, one.name[written], firstResults)).toContain(one);
        expect(search(index, foldName(one.name[written]), firstResults)).toContain(one);
      }),
    );
  });

  it('is the only one found by its code when it is a commune', () => {
    fc.assert(
      fc.property(anyone, (one) => {
        expect(search(index, one.code)[0]).toBe(one);
      }),
    );
  });

  it('is found by its name and its region', () => {
    fc.assert(
      fc.property(anyone, language, (one, written) => {
        const found = search(index, `${one.name[written]} ${one.region[written]}`);
        expect(one.type === 'region' || found.includes(one)).toBe(true);
      }),
    );
  });

  it('is found from every beginning of its name', () => {
    fc.assert(
      fc.property(anyone, language, fc.nat(), (one, written, cut) => {
        const name = foldName(one.name[written]);
        expect(search(index, name.slice(0, 1 + (cut % name.length)))).toContain(one);
      }),
    );
  });
});

describe('any text', () => {
  it.each(['', ' ', '\n', '…', '«»', '\u200F', '\u0301', 'ـ'])('finds nothing for %j', (text) => {
    expect(search(index, text)).toEqual([]);
  });

  it('never throws, and answers each collectivity once, within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(20), (text, limit) => {
        const found = search(index, text, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it.each([-1, 0])('answers nothing with the limit %i', (limit) => {
    expect(search(index, 'sidi', limit)).toEqual([]);
  });

  it('reads only the beginning of a text of 5,000 letters', () => {
    expect(search(index, 'ا'.repeat(5_000))).toEqual([]);
    expect(search(index, 'sidi '.repeat(1_000)).length).toBeGreaterThan(0);
  });
});
