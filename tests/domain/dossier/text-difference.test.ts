import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textDifference } from '../../../src/domain/dossier/text-difference';

describe('the difference of two texts', () => {
  it.each<[string, string, string, [string, string, string, string]]>([
    ['a word changed', 'a big house', 'a small house', ['a ', 'big', 'small', ' house']],
    ['a word longer', 'the foo bar', 'the foobar bar', ['the ', 'foo', 'foobar', ' bar']],
    ['a word put in', 'a b', 'a x b', ['a ', '', 'x ', 'b']],
    ['a word taken out', 'a x b', 'a b', ['a ', 'x ', '', 'b']],
    ['words added at the end', 'one', 'one two', ['one', '', ' two', '']],
    ['words added at the start', 'two', 'one two', ['', '', 'one ', 'two']],
    ['no word in common', 'قرار', 'مقرر', ['', 'قرار', 'مقرر', '']],
    ['the same text', 'a b', 'a b', ['a b', '', '', '']],
    ['repeated words', 'ha ha ha', 'ha ha', ['ha ha', ' ha', '', '']],
  ])('shows %s in whole words', (_what, before, after, [start, removed, added, end]) => {
    expect(textDifference(before, after)).toEqual({ start, removed, added, end });
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc
        .array(fc.constantFrom('و', 'قرار', 'مجلس', ' ', '\n', '😀'), { maxLength: 12 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, removed, added, end } = textDifference(before, after);
        expect(start + removed + end).toBe(before);
        expect(start + added + end).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });
});
