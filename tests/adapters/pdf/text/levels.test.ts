import { describe, expect, test } from 'vitest';
import { levelsOf, mirrored, visualOrder } from '../../../../src/adapters/pdf/text/levels';

const levels = (text: string, direction: 'rtl' | 'ltr') => [...levelsOf(text, direction)].join('');

describe('the levels of a paragraph', () => {
  test('follow the direction that is given, not the first letter', () => {
    expect(levels('ab.', 'rtl')).toBe('221');
    expect(levels('اب.', 'ltr')).toBe('110');
  });

  test('keep an isolate from turning what is around it', () => {
    expect(levels('ا \u2068b (c)\u2069 1', 'rtl')).toBe('111' + '22222' + '112');
  });

  test('take a pair of units for one sign, that has no direction of its own', () => {
    expect(levels('ا😀ا', 'ltr')).toBe('1111');
    expect(levels('a😀ا', 'rtl')).toBe('2111');
  });

  test('take Arabic letters beyond the first plane for what they are', () => {
    expect(levels('\u{1EE00}.', 'ltr')).toBe('110');
  });
});

describe('the order on paper', () => {
  test.each([
    { levels: [], order: [] },
    { levels: [0, 0], order: [0, 1] },
    { levels: [1, 2, 1], order: [2, 1, 0] },
    { levels: [1, 2, 2, 1], order: [3, 1, 2, 0] },
    { levels: [0, 1, 2, 1, 0], order: [0, 3, 2, 1, 4] },
    { levels: [2, 3, 4, 3, 2, 1], order: [5, 0, 3, 2, 1, 4] },
  ])('of levels $levels is $order', ({ levels, order }) => {
    expect(visualOrder(levels)).toEqual(order);
  });
});

test('a bracket has the bracket it faces, a letter has none', () => {
  expect(mirrored('(')).toBe(')');
  expect(mirrored('»')).toBe('«');
  expect(mirrored('ا')).toBeNull();
});
