import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf } from '../../../src/domain/form/text-length';

describe('the length of a text', () => {
  it.each([
    ['nothing', '', 0, 0],
    ['spaces alone', ' \n\t\u00a0\u202f ', 0, 6],
    ['spaces around words', '  un   mot ', 2, 11],
    ['French quotation marks with their no-break spaces', '«\u00a0oui\u00a0»', 1, 7],
    ['a no-break space between words', 'oui\u00a0non\u202f!', 2, 9],
    ['a hyphen and an elision, as office programs count them', 'l’eau du rendez-vous', 3, 20],
    ['an accent written apart', 'e\u0301te\u0301', 1, 3],
    ['Arabic with vowel signs', 'مُنْفَتِحَةٌ', 1, 12],
    ['tatweel', 'جمـــاعة', 1, 8],
    ['tatweel standing alone', 'جماعة ـــ عين', 3, 13],
    ['an Arabic comma without a space after it', 'الماء،الكهرباء', 2, 14],
    ['an Arabic comma with its space', 'مُنفتحة، نعم', 2, 12],
    ['Latin and Arabic-Indic digits', '12 ١٢ 1.5', 3, 9],
    ['an emoji alone', '😀', 0, 1],
    ['an emoji beside a word', '😀 oui', 1, 5],
    ['a dash standing alone', 'eau — budget', 2, 12],
    ['lines', 'un\ndeux\r\ntrois', 3, 14],
  ])('of %s', (_name, text, words, characters) => {
    expect([lengthOf(text, 'words'), lengthOf(text, 'characters')]).toEqual([words, characters]);
  });

  it('of joined texts is the sum of their words', () => {
    const word = fc.stringMatching(/^[a-zéàاأبتثمن٠-٩0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (some, others) => {
        expect(lengthOf([...some, ...others].join(' '), 'words')).toBe(some.length + others.length);
      }),
      { seed: 5 },
    );
  });

  it('is the same when it is asked again, for texts long enough to be remembered', () => {
    const long = 'كلمة '.repeat(20_000);
    expect([lengthOf(long, 'words'), lengthOf(long, 'words')]).toEqual([20_000, 20_000]);
    expect(lengthOf(`${long}أخرى`, 'words')).toBe(20_001);
    expect(lengthOf(long, 'characters')).toBe(100_000);
  });
});
