import { describe, expect, test } from 'vitest';
import type { Span, Text } from '../../../../src/adapters/pdf/document';
import { itemise, missingIn } from '../../../../src/adapters/pdf/text/itemise';
import { levelsOf } from '../../../../src/adapters/pdf/text/levels';
import { paragraphOf } from '../../../../src/adapters/pdf/text/paragraph';
import { testFaces } from '../faces';

const faces = await testFaces();
const itemsOf = (text: Text, direction: 'rtl' | 'ltr' = 'rtl') => {
  const paragraph = paragraphOf(text, false);
  const items = itemise(paragraph, levelsOf(paragraph.text, direction), faces);
  return items.map((item) => ({ ...item, text: paragraph.text.slice(item.start, item.end) }));
};
const inFaces = (text: Text) => itemsOf(text).map(({ text, face }) => `${face.name}: ${text}`);
const missing = (text: string) => {
  const paragraph = paragraphOf(text, false);
  return missingIn(paragraph.text, itemise(paragraph, levelsOf(paragraph.text, 'rtl'), faces));
};

describe('a text is taken apart', () => {
  test('where the direction turns', () => {
    expect(itemsOf('سنة 2026 (OGP)').map(({ text }) => text)).toEqual([
      'سنة ',
      '2026',
      ' (',
      'OGP',
      ')',
    ]);
  });

  test('where Arabic and Latin meet in one direction', () => {
    const items = itemsOf('\u202Dabابcd', 'ltr').filter(({ text }) => text !== '\u202D');
    expect(items.map(({ script }) => script)).toEqual(['Latn', 'Arab', 'Latn']);
  });

  test('where the face changes, marks with their letter', () => {
    expect(inFaces('ب\u06D6 \uFDF3')).toEqual(['PlexArabic: ب\u06D6 ', 'Amiri: \uFDF3']);
    const spans: Span[] = [{ text: 'أ' }, { text: 'بت', bold: true }];
    expect(inFaces(spans)).toEqual(['PlexArabic: أ', 'PlexArabic-Bold: بت']);
  });

  test('for letters of Amazigh, in Latin and in Tifinagh', () => {
    expect(inFaces('taɣect')).toEqual(['PlexArabic: ta', 'NotoSans: ɣ', 'PlexArabic: ect']);
    expect(inFaces('ⴰⵣⵓⵍ')).toEqual(['NotoTifinagh: ⴰⵣⵓⵍ']);
    expect(itemsOf('ⴰⵣⵓⵍ').map(({ script }) => script)).toEqual(['Tfng']);
  });

  test('for a letter that the first face would draw in parts', () => {
    expect(inFaces('aī')).toEqual(['PlexArabic: a', 'Amiri: ī']);
  });

  test('but no word whose letters join is set in two faces', () => {
    expect(inFaces('في ڢاس')).toEqual(['PlexArabic: في ', 'Amiri: ڢاس']);
    expect(inFaces('ابڢ\u064Eج،')).toEqual(['Amiri: ابڢ\u064Eج', 'PlexArabic: ،']);
  });

  test('and what is not seen goes with what is before it', () => {
    expect(itemsOf('ا\u200cب\u2068ج\u2069د').map(({ text }) => text)).toEqual([
      'ا\u200cب\u2068',
      'ج\u2069',
      'د',
    ]);
  });
});

describe('a stretch is never longer than can be shaped at once', () => {
  test.each([
    ['at a space', 'لا إله '.repeat(4_000), / $/],
    ['within a word where it has to be', 'لا'.repeat(6_000), /\u0627$/],
  ])('and ends %s', (_, text, end) => {
    const items = itemsOf(text);
    expect(items.map((item) => item.text).join('')).toBe(text.trim());
    for (const item of items) expect(item.text.length).toBeLessThan(3_100);
    for (const item of items.slice(0, -1)) expect(item.text).toMatch(end);
  });
});

describe('what no face has', () => {
  test.each([
    ['漢字', ['漢', '字']],
    ['ქალაქი', ['ქ', 'ა', 'ლ', 'ი']],
    ['👨‍👩‍👧 👍🏽', ['👨‍👩‍👧', '👍🏽']],
    ['\uD83D', ['\uFFFD']],
    ['\u2068a\u2069\u200E\u200F\u061C\u2060\u00AD\u200B\u00A0\u202F\n', []],
    ['ɛ ɣ Ɛ Ɣ ṛ Ṛ ʾ ʿ ḍ Ḍ ḥ ṣ ṭ ẓ Ẓ č ǧ ǦƔ ʷ ḫ ġ ḏ ṯ ā ī ū', []],
    ['ⵜⴰⵎⴰⵣⵉⵖⵜ ⴰⵡⴰⵍ ⴳⵯ ⴽⵯ', []],
    ['لا إله إلا الله، ﷺ ✓ → “ok” œ é 75\u00a0% ٪ ﷲ ḥ', []],
    ['', []],
  ])('in %j is %j', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });

  test('is the mark alone where the letter is there', () => {
    expect(missing('b\u20DD')).toEqual(['\u20DD']);
  });

  test('stands as one box for the whole cluster', () => {
    const [item] = itemsOf('👨‍👩‍👧');
    expect(item).toMatchObject({ start: 0, end: 8, isMissing: true });
  });
});
