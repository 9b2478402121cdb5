import { expect, it } from 'vitest';
import { isOneEditAway } from '../../../src/domain/collectivity/one-edit';

it.each([
  ['a letter missing', 'tetuan', 'tetouan', true],
  ['a letter too many', 'tangier', 'tanger', true],
  ['a letter too many at the end', 'tangerr', 'tanger', true],
  ['a wrong letter', 'marrakesh', 'marrakech', true],
  ['a wrong first letter', 'pabat', 'rabat', true],
  ['two letters swapped', 'tetuoan', 'tetouan', true],
  ['two letters swapped at the end', 'agadri', 'agadir', true],
  ['two letters missing', 'tetun', 'tetouan', false],
  ['two wrong letters', 'morrakesh', 'marrakech', false],
  ['two letters too many', 'tangerois', 'tanger', false],
  ['the beginning of a long word', 'ouarzz', 'ouarzazate', true],
  ['the beginning of a word, in four letters', 'ouaz', 'ouarzazate', false],
  ['a whole word of four letters', 'taza', 'tata', true],
  ['an Arabic word', 'تطونا', 'تطوان', true],
])('judges %s', (_, typed, word, expected) => {
  expect(isOneEditAway(typed, word)).toBe(expected);
});
