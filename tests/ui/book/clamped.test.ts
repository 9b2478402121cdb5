import { expect, it } from 'vitest';
import { clamped } from '../../../src/ui/book/clamped';

it.each([
  ['12345', 5, '12345'],
  ['123456', 5, '1234…'],
  ['a \u2068typed name\u2069 b', 8, 'a \u2068typed…\u2069'.slice(0, 7) + '…\u2069'],
  ['\u2068ab\u2069 cdefgh', 7, '\u2068ab\u2069 c…'],
  ['😀😀😀', 2, '😀…'],
  ['that signature is not', 20, 'that signature is…'],
  ['that signature is not', 21, 'that signature is not'],
  ['ces mots sont : entiers', 17, 'ces mots sont…'],
  ['ab https://www.example.org/a-long-address', 30, 'ab https://www.example.org/a-…'],
])(
  'cuts %j to %d letters, after a word where one ends near, with its marks in pairs',
  (sentence, longest, expected) => {
    expect(clamped(sentence, longest)).toBe(expected);
  },
);
