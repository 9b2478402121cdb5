import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterLanguages } from '../../../src/domain/dossier/letters';
import { similarLetters, type ComparedText } from '../../../src/domain/letters/similar-letters';
import { copies, independent } from './alike-letters';

const text = (
  letterId: string,
  language: ComparedText['language'],
  words: string,
): ComparedText => ({
  letterId,
  language,
  lines: words.split('\n').map((line) => ({ kind: 'paragraph', parts: [{ text: line }] })),
});
const pairsOf = (texts: readonly ComparedText[]) =>
  similarLetters(texts).map(({ letters }) => letters.join(' '));
const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `mot${from + index}`).join(' ');

describe('letters that say the same', () => {
  test.each(letterLanguages)('are not found among those written independently, in %s', (one) => {
    const texts = independent[one].map((words, index) => text(`endorsement-${index}`, one, words));

    expect(pairsOf(texts)).toEqual([]);
  });

  test.each(
    letterLanguages.flatMap((one) => Object.keys(copies).map((copy) => [one, copy] as const)),
  )('are found in %s, though one is a copy with %s', (one, copy) => {
    const change = copies[copy]!;
    for (const [index, words] of independent[one].entries()) {
      const texts = [
        ...independent[one].map((words, at) => text(`endorsement-${at}`, one, words)),
        text('endorsement-copy', one, change(words)),
      ];

      expect(pairsOf(texts)).toEqual([`endorsement-${index} endorsement-copy`]);
    }
  });

  // a run is four words: of 33 words there are 30, of 32 only 29
  test.each([
    [32, []],
    [33, ['a b']],
  ])('are told from %i words on, since fewer are but a formula', (count, found) => {
    expect(pairsOf([text('a', 'fr', words(count)), text('b', 'fr', words(count))])).toEqual(found);
  });

  // of 100 runs, 39 and 40 are shared
  test.each([
    [42, []],
    [43, ['a b']],
  ])('share two fifths of the shorter one: %i words of 103', (shared, found) => {
    const other = `${words(shared)} ${words(103 - shared, 1000)}`;

    expect(pairsOf([text('a', 'fr', words(103)), text('b', 'fr', other)])).toEqual(found);
  });

  test('are compared within one language, and never with their own other texts', () => {
    const same = words(60);

    expect(pairsOf([text('a', 'fr', same), text('b', 'en', same)])).toEqual([]);
    expect(pairsOf([text('a', 'fr', same), text('a', 'fr', same)])).toEqual([]);
  });

  test('are one pair, in the language in which they share most', () => {
    const [first, second] = [words(60), words(60, 100)];
    const changed = `${words(40, 100)} ${words(20, 500)}`;
    const texts = [
      ...[text('a', 'fr', second), text('b', 'fr', changed)],
      ...[text('a', 'en', first), text('b', 'en', first)],
    ];

    expect(similarLetters(texts)).toEqual([{ letters: ['a', 'b'], language: 'en', shared: 1 }]);
  });

  test('are the same pairs in whatever order the letters come', () => {
    const pool = letterLanguages.flatMap((one) =>
      independent[one].flatMap((words, index) => [
        text(`${one}${index}`, one, words),
        text(`${one}${index}-copy`, one, copies['other names and figures']!(words)),
      ]),
    );
    const sorted = (pairs: ReturnType<typeof similarLetters>) =>
      pairs.map(({ letters }) => letters.toSorted().join(' ')).toSorted();
    const expected = sorted(similarLetters(pool));
    expect(expected).toHaveLength(9);

    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (texts) => {
        expect(sorted(similarLetters(texts))).toEqual(expected);
      }),
      { numRuns: 20, seed: 6 },
    );
  });

  test('are compared without the facts of the dossier, which everybody has', () => {
    const bare = text('a', 'fr', words(40));
    const withFact = {
      ...text('b', 'fr', ''),
      lines: [
        {
          kind: 'paragraph' as const,
          parts: [{ fact: 'organisation' }, { text: ` ${words(40)}` }],
        },
      ],
    };

    expect(similarLetters([bare, withFact])).toMatchObject([{ shared: 1 }]);
  });

  test('are found among 300 in a moment', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      text(`e${index}`, 'fr', words(250, index * 1000)),
    );
    const started = performance.now();

    expect(pairsOf([...many, text('copy', 'fr', words(250, 7000))])).toEqual(['e7 copy']);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
