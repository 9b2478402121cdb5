import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textEdits } from '../../../../src/domain/letters/text/text-edits';

/** The edits as what goes and what comes, in words. */
const edits = (before: string, after: string) =>
  textEdits(before, after).map(({ at, removed, from, to }) => [
    at,
    before.slice(at, at + removed),
    after.slice(from, to),
  ]);

const texts = fc
  .array(
    fc.constantFrom('la', 'commune', ' ', '\n', 'a', '😀', '😁', '🙀', 'الجماعة', '.', '\uDC00'),
    {
      maxLength: 40,
      size: 'max',
    },
  )
  .map((all) => all.join(''));

describe('what makes one text of another', () => {
  test.each([
    ['nothing', 'a b\n', 'a b\n', []],
    ['a letter typed', 'plan\n', 'plans\n', [[4, '', 's']]],
    ['a word put in', 'la commune\n', 'la belle commune\n', [[3, '', 'belle ']]],
    ['a word replaced', 'le plan d’action\n', 'le projet d’action\n', [[4, 'lan', 'rojet']]],
    [
      'two words far apart',
      'un deux trois\n',
      'uno deux tres\n',
      [
        [2, '', 'o'],
        [10, 'oi', 'e'],
      ],
    ],
    ['neighbours as one', 'un deux trois\n', 'four five trois\n', [[0, 'un deux', 'four five']]],
    ['a line split', 'un deux\n', 'un\n deux\n', [[2, '', '\n']]],
    ['two lines joined', 'un\ndeux\n', 'undeux\n', [[2, '\n', '']]],
    [
      'a line like the next put before it',
      'A\nnous b\n',
      'A\nnous a\nnous b\n',
      [[2, '', 'nous a\n']],
    ],
    [
      'a line like the next taken away',
      'A\nnous a\nnous b\n',
      'A\nnous b\n',
      [[2, 'nous a\n', '']],
    ],
    [
      'a line put before a like one that changes as well',
      'A\nnous b\n',
      'A\nnous a\nnous b c\n',
      [
        [2, '', 'nous a\n'],
        [8, '', ' c'],
      ],
    ],
    ['a line at the end, before the last line end', 'a\n', 'a\nb\n', [[1, '', '\nb']]],
    ['the last line, but for its end', 'a\nb\n', 'a\n', [[1, '\nb', '']]],
    ['the first end of a line', 'a', 'a\n', [[1, '', '\n']]],
    ['signs that share half a pair', 'a😀b', 'a😁b', [[1, '😀', '😁']]],
    ['signs that share the other half', 'a𐀀b', 'a😀b', [[1, '𐀀', '😀']]],
  ])('%s', (_what, before, after, expected) => {
    expect(edits(before, after)).toEqual(expected);
  });

  test('is exactly the other text, in order, without cutting a pair', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        let made = '';
        let done = 0;
        for (const { at, removed, from, to } of textEdits(before, after)) {
          expect(at).toBeGreaterThanOrEqual(done);
          for (const place of [at, at + removed]) expect(cuts(before, place)).toBe(false);
          for (const place of [from, to]) expect(cuts(after, place)).toBe(false);
          made += before.slice(done, at) + after.slice(from, to);
          done = at + removed;
        }
        expect(made + before.slice(done)).toBe(after);
      }),
    );
  });

  test('of two long texts with little in common, is the one in place of the other', () => {
    const [old, young] = [3, 7].map((step) =>
      Array.from({ length: 3_000 }, (_, at) => `w${at * step}`).join(' '),
    ) as [string, string];
    expect(edits(old, young)).toEqual([[4, old.slice(4), young.slice(4)]]);
  });
});

function cuts(text: string, place: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[place - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[place] ?? '');
}
