import { describe, expect, it } from 'vitest';
import { isTyped, nameToType } from '../../../src/ui/pages/typed-name';

describe('the name typed to confirm a deletion', () => {
  it.each([
    ['spaces around and within', '  Ben   Guerir '],
    ['no-break spaces', 'Ben\u00a0Guerir'],
    ['marks of direction that came along', '\u2068Ben Guerir\u2069'],
    ['capitals', 'BEN guerir'],
  ])('is accepted with %s', (_, typed) => {
    expect(isTyped(typed, 'Ben Guerir')).toBe(true);
  });

  it('is accepted with accents written apart', () => {
    expect(isTyped('Fe\u0300s', 'F\u00e8s')).toBe(true);
  });

  it.each(['', 'Ben', 'Ben Guerir 2', 'BenGuerir'])('is refused when it is “%s”', (typed) => {
    expect(isTyped(typed, 'Ben Guerir')).toBe(false);
  });

  it('is the beginning of a name too long to type', () => {
    const wanted = nameToType('جماعة '.repeat(1_000));

    expect(wanted).toBe('جماعة جماعة جماعة جماعة جماعة');
    expect(nameToType('a'.repeat(60))).toHaveLength(60);
    expect(nameToType('a'.repeat(61))).toHaveLength(30);
  });
});
