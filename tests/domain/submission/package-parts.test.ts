import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../../src/domain/submission/package-parts';

const sizes = (parts: { size: number }[][]) => parts.map((part) => part.map(({ size }) => size));
const split = (given: number[], most: number | undefined, reserve = 0) =>
  sizes(
    inParts(
      given.map((size) => ({ size })),
      most,
      reserve,
    ),
  );

describe('the parts of a package', () => {
  it.each([
    ['exactly full', [4, 6], 10, [[4, 6]]],
    ['one byte too full', [4, 7], 10, [[4], [7]]],
    ['with an entry that is too large alone', [2, 11, 2], 10, [[2], [11], [2]]],
    ['without a limit', [4, 7, 100], undefined, [[4, 7, 100]]],
    ['without an entry', [], 10, [[]]],
  ])('%s', (_what, given, most, parts) => {
    expect(split(given, most)).toEqual(parts);
  });

  it('keep room for what each of them needs', () => {
    expect(split([4, 4, 4], 10, 2)).toEqual([[4, 4], [4]]);
  });

  it('hold every entry once and in order, and none is too large but for an entry alone', () => {
    const entries = fc.array(fc.nat(50));
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 60 }), fc.nat(20), (given, most, reserve) => {
        const parts = split(given, most, reserve);
        expect(parts.flat()).toEqual(given);
        for (const part of parts) {
          const size = part.reduce((sum, one) => sum + one, reserve);
          expect(size <= most || part.length === 1 || given.length === 0).toBe(true);
        }
      }),
    );
  });
});
