import { describe, expect, test } from 'vitest';
import type { Span } from '../../../../src/adapters/pdf/document';
import { paragraphOf, styleAt } from '../../../../src/adapters/pdf/text/paragraph';

describe('white space', () => {
  test.each([
    ['a  \t b', 'a b'],
    ['  a b ', 'a b'],
    ['a \n  b', 'a\nb'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['75\u00a0% et 30\u202f000', '75\u00a0% et 30\u202f000'],
    ['', ''],
    [' \t ', ''],
    ['a \u0000 b', 'a b'],
    ['a \u0001\n\u0001 b', 'a\nb'],
  ])('of %j is made %j', (given, made) => {
    expect(paragraphOf(given, false).text).toBe(made);
  });

  test('of two spans is one space, and the breaks between them are kept', () => {
    expect(paragraphOf([{ text: 'a ' }, { text: ' b' }], false).text).toBe('a b');
    expect(paragraphOf([{ text: 'a ' }, { text: '\nb' }], false).text).toBe('a\nb');
    expect(paragraphOf([{ text: 'a\n' }, { text: ' b' }], false).text).toBe('a\nb');
  });
});

test('characters are composed, and halves of pairs and controls are no characters', () => {
  expect(paragraphOf('e\u0301', false).text).toBe('é');
  expect(paragraphOf('a\uD83Db', false).text).toBe('a\uFFFDb');
  expect(paragraphOf('a\u0000\u001Bb', false).text).toBe('ab');
});

test('a word is not broken where a hyphen would have to be drawn', () => {
  expect(paragraphOf('extra\u00ADordinaire', false).text).toBe('extraordinaire');
});

test('each part of a text keeps its style', () => {
  const spans: Span[] = [
    { text: 'un ' },
    { text: ' ', bold: true },
    { text: 'deux', ink: 'alert', link: 'x:' },
  ];
  const paragraph = paragraphOf(spans, false);
  expect(styleAt(paragraph, 2)).toEqual({ bold: false });
  expect(styleAt(paragraph, 3)).toEqual({ bold: false, ink: 'alert', link: 'x:' });
  expect(styleAt(paragraphOf('a', true), 0)).toEqual({ bold: true });
});

test('a letter with its marks and an emoji of several begin once', () => {
  expect([...paragraphOf('بَّ👨‍👩‍👧x', false).starts].join('')).toBe('100' + '10000000' + '1');
});

test('a text of many spans is as quick to look up as one', { timeout: 3_000 }, () => {
  const spans = Array.from({ length: 40_000 }, (_, index) => ({
    text: 'abc ',
    bold: index % 2 === 0,
  }));
  const paragraph = paragraphOf(spans, false);
  const bold = Array.from(paragraph.text, (_, index) => styleAt(paragraph, index).bold);
  expect(bold.filter(Boolean)).toHaveLength(80_000);
  expect([bold[3], bold[4], bold[7], bold[8]]).toEqual([true, false, false, true]);
});
