import { afterEach, expect, test, vi } from 'vitest';

const starts = async (text: string) => {
  const { graphemeStarts } = await import('../../../../src/adapters/pdf/text/graphemes');
  return [...graphemeStarts(text)].join('');
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const cases = [
  ['', ''],
  ['abc', '111'],
  ['بَّت', '1001'],
  ['e\u0301e', '101'],
  ['👍🏽!', '10001'],
  ['👨‍👩‍👧x', '100000001'],
  ['🇲🇦🇫🇷', '10001000'],
  ['a\nb', '111'],
  ['ب\u200cب', '101'],
] as const;

test.each(cases)('characters of %j begin at %s', async (text, expected) => {
  expect(await starts(text)).toBe(expected);
});

test.each(cases)(
  'where the browser has no segmenter, those of %j do too',
  async (text, expected) => {
    const { Segmenter: _, ...older } = Object.fromEntries(
      Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name) as unknown]),
    );
    vi.stubGlobal('Intl', older);
    expect(await starts(text)).toBe(expected);
  },
);

test('are found in a text of any length', async () => {
  const words = 'بَّت 👍🏽 ';
  const expected = '100' + '1' + '1' + '1000' + '1';
  expect(await starts(words.repeat(30_000))).toBe(expected.repeat(30_000));
});
