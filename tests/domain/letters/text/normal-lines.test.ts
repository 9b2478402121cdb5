import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/domain/letters/text/letter-text';
import { normalLines } from '../../../../src/domain/letters/text/normal-lines';
import { saidIn } from '../../../../src/domain/letters/text/said';

const parts = (...some: Line['parts'][number][]) =>
  normalLines([{ kind: 'paragraph', parts: some }])[0]?.parts;

describe('lines as a letter keeps them', () => {
  test('neighbours of one style are one, and nothing is empty', () => {
    expect(parts({ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', bold: true })).toEqual([
      { text: 'ab' },
      { text: 'c', bold: true },
    ]);
  });

  test.each([
    ['a line end', 'a\nb\rc', 'a b c'],
    ['the first half of a pair', 'a\uD83D', 'a\uFFFD'],
    ['the second half of a pair', '\uDE00a', '\uFFFDa'],
    ['a whole pair', 'a😀\uD83D', 'a😀\uFFFD'],
  ])('hold no %s that a line cannot hold', (_what, text, kept) => {
    expect(parts({ text })).toEqual([{ text: kept }]);
  });

  test.each(['', 'A', 'a b', '-a', 'a'.repeat(41), '__proto__'])(
    'hold no fact named “%s”',
    (fact) => {
      expect(parts({ fact })).toEqual([]);
    },
  );

  test('hold facts with a name, as they are', () => {
    expect(parts({ fact: 'focal-point' }, { fact: 'a'.repeat(40) })).toHaveLength(2);
  });

  test('say what is ticked once, in one order', () => {
    const [line] = normalLines([
      { kind: 'bullet', says: ['means', 'done', 'means', ''], parts: [] },
    ]);
    expect(line?.says).toEqual(['done', 'means']);
  });

  test('are one at least', () => {
    expect(normalLines([])).toEqual([{ kind: 'paragraph', parts: [] }]);
  });

  test('do not change those given', () => {
    const given: Line = { kind: 'paragraph', parts: [{ text: 'a' }, { text: 'b' }] };
    normalLines([given]);
    expect(given).toEqual({ kind: 'paragraph', parts: [{ text: 'a' }, { text: 'b' }] });
  });
});

test('a letter says what is ticked beside words or a fact, and nothing beside an empty line', () => {
  const lines: Line[] = [
    { kind: 'paragraph', says: ['means'], parts: [{ text: 'Deux jours' }] },
    { kind: 'paragraph', says: ['peers'], parts: [{ text: ' ' }] },
    { kind: 'bullet', says: ['who', 'means'], parts: [{ fact: 'organisation' }] },
    { kind: 'bullet', parts: [{ text: 'Rien' }] },
  ];
  expect(saidIn(lines)).toEqual(new Set(['means', 'who']));
});
