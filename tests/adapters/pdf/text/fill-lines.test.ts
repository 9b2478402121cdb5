import { describe, expect, test } from 'vitest';
import { fillLines } from '../../../../src/adapters/pdf/text/fill-lines';
import { lineBreaks } from '../../../../src/adapters/pdf/text/line-breaks';

/** Every unit is one point wide. */
function filled(text: string, width: number, isCluster = (_: number) => true): string[] {
  const before = Float64Array.from({ length: text.length + 1 }, (_, index) => index);
  return fillLines({ text, before, isCluster }, lineBreaks(text), width).map(
    ({ start, end, isForced }) => text.slice(start, end) + (isForced ? '.' : ''),
  );
}

describe('lines are filled', () => {
  test.each([
    ['aa bb cc', 5, ['aa bb', 'cc.']],
    ['aa bb cc', 4.99, ['aa', 'bb', 'cc.']],
    ['aa bb ', 5, ['aa bb.']],
    ['aa bb', Infinity, ['aa bb.']],
    ['aa\nbb\n\ncc', 5, ['aa.', 'bb.', '.', 'cc.']],
    ['aa\n', 5, ['aa.']],
    ['', 5, []],
    ['aa \u2069bb', 2, ['aa', '\u2069b', 'b.']],
  ])('%j on %d points', (text, width, lines) => {
    expect(filled(text, width)).toEqual(lines);
  });

  test('a word longer than a line begins on its own and is broken where it must', () => {
    expect(filled('aa bbbbbbbb cc', 5)).toEqual(['aa', 'bbbbb', 'bbb', 'cc.']);
    expect(filled('aa bbbbbbb cc', 6)).toEqual(['aa', 'bbbbbb', 'b cc.']);
  });

  test.each([
    ['http://www.site.ma/budget', 20, ['http://www.site.ma/', 'budget.']],
    ['http://www.site.ma/a/b/c/d', 22, ['http://www.site.ma/a/', 'b/c/d.']],
    // not where more than half of the line would stay empty
    ['a/bcdefghijklmnop', 8, ['a/bcdefg', 'hijklmno', 'p.']],
  ])('an address is broken after a slash: %s on %d points', (text, width, lines) => {
    expect(filled(text, width)).toEqual(lines);
  });

  test('but never within a cluster, however narrow the line', () => {
    expect(filled('abcdef', 1, (index) => index % 2 === 0)).toEqual(['ab', 'cd', 'ef.']);
    expect(filled('abcdef', 3, (index) => index % 2 === 0)).toEqual(['ab', 'cd', 'ef.']);
    expect(filled('abc', 0, () => false)).toEqual(['abc.']);
  });
});
