import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/domain/decision/canonical';

const plain = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Parameters<typeof canonical>[0]>;

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('the canonical text of a value', () => {
  it.each([
    [
      { b: 1, a: { d: [3, { z: 0, y: 0 }], c: 'é' } },
      '{"a":{"c":"é","d":[3,{"y":0,"z":0}]},"b":1}',
    ],
    [{ أ: 1, a: 2, Z: 3 }, '{"Z":3,"a":2,"أ":1}'],
    [{ kept: null, gone: undefined }, '{"kept":null}'],
    [{ text: 'two words\n"said"' }, '{"text":"two words\\n\\"said\\""}'],
    [[2, 1], '[2,1]'],
  ])('has its keys in order and no spaces of its own (%#)', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('does not know in which order the keys were written', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(canonical(turned(value) as typeof value)).toBe(canonical(value));
      }),
    );
  });

  it('says all of the value', () => {
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
