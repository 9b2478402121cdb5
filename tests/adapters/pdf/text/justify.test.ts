import { expect, test } from 'vitest';
import { spaceToAdd } from '../../../../src/adapters/pdf/text/justify';

test('the room that is left is shared among the spaces of words', () => {
  expect(spaceToAdd('un deux trois', 90, 100, 10)).toBe(5);
});

test.each([
  ['a single word', 'mot', 90, 100],
  ['only spaces that may not grow', '75\u00a0%', 90, 100],
  ['rents wider than three quarters of the size', 'un deux', 92.4, 100],
  ['a line without a measure', 'un deux', 90, Infinity],
  ['a line that is full', 'un deux', 100, 100],
])('%s is left as it is', (_, words, width, measure) => {
  expect(spaceToAdd(words, width, measure, 10)).toBe(0);
});

test('rents of three quarters of the size are borne', () => {
  expect(spaceToAdd('un deux', 92.5, 100, 10)).toBe(7.5);
});
