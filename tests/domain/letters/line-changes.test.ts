import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from '../../../src/domain/letters/line-changes';
import type { Line } from '../../../src/domain/letters/text/letter-text';

const lines = (...texts: string[]): Line[] =>
  texts.map((text) => ({ kind: 'paragraph', parts: [{ text }] }));
const facts = () => undefined;
const changes = (before: string[], after: string[]) =>
  lineChanges(lines(...before), lines(...after), facts).map(
    ({ before: one, after: other }) => `${one ?? '–'} > ${other ?? '–'}`,
  );

describe('what changes between two texts of a letter', () => {
  test.each([
    [['a', 'b'], ['a', 'b'], []],
    [['a', 'b'], ['a', 'c', 'b'], ['– > c']],
    [['a', 'b', 'c'], ['a', 'c'], ['b > –']],
    [['a', 'b', 'c'], ['a', 'x', 'c'], ['b > x']],
    [
      ['a', 'b', 'c'],
      ['x', 'y', 'c'],
      ['a > x', 'b > y'],
    ],
    [[], ['a'], ['– > a']],
    [
      ['a', 'b', 'c', 'd'],
      ['b', 'x', 'd', 'e'],
      ['a > –', 'c > x', '– > e'],
    ],
    // an empty line says nothing
    [['a', '', 'b'], ['a', 'b', ' '], []],
  ])('%j to %j is %j', (before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test('is no style, direction or tick', () => {
    const plain = lines('a');
    const styled: Line[] = [
      { kind: 'heading', direction: 'ltr', says: ['support'], parts: [{ text: 'a', bold: true }] },
    ];

    expect(lineChanges(plain, styled, facts)).toEqual([]);
  });

  test('reads a fact as what it stands for', () => {
    const withFact: Line[] = [{ kind: 'paragraph', parts: [{ fact: 'call' }] }];

    expect(lineChanges(withFact, lines('2023'), () => '2023')).toEqual([]);
    expect(lineChanges(withFact, lines('2023'), () => '2024')).toEqual([
      { before: '2024', after: '2023' },
    ]);
  });

  test('leads from one text to the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const told = lineChanges(lines(...before), lines(...after), facts);
        const gone = told.flatMap((one) => one.before ?? []);
        const come = told.flatMap((one) => one.after ?? []);
        // what is left of each without its changes is the same text
        expect(without(before, gone)).toEqual(without(after, come));
        expect(told.length === 0).toBe(before.join() === after.join());
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

/** How often each paragraph is left. */
function without(texts: readonly string[], some: readonly string[]): string[] {
  const left = [...texts].sort();
  for (const one of some) left.splice(left.indexOf(one), 1);
  return left;
}
