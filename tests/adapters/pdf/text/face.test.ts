import { describe, expect, test } from 'vitest';
import type { Face } from '../../../../src/adapters/pdf/text/face';
import { testFaces } from '../faces';

const { regular, bold } = await testFaces();
const [plex, amiri] = regular as [Face, Face];
const [plexBold] = bold as [Face, Face];

const shaped = (face: Face, text: string, start = 0, end = text.length) =>
  face.shape(text, { start, end, direction: 'rtl', script: 'Arab', language: 'ar' });
const ids = (face: Face, text: string, start = 0, end = text.length) =>
  shaped(face, text, start, end).map(({ id }) => id);

test('a face says which characters it can show', () => {
  expect(plex.has(0x0628)).toBe(true);
  expect(plex.has(0x6f22)).toBe(false);
});

test.each([
  ['a narrow no-break space', 0x202f],
  ['a thin space', 0x2009],
  ['a hard hyphen', 0x2011],
])('%s is made from what the face has', (_, codePoint) => {
  expect(plex.has(codePoint)).toBe(true);
  const character = String.fromCodePoint(codePoint);
  const [glyph] = plex.shape(character, {
    start: 0,
    end: 1,
    direction: 'ltr',
    script: 'Latn',
    language: 'fr',
  });
  expect(glyph?.id).toBeGreaterThan(0);
  expect(glyph?.advance).toBeGreaterThan(0.05);
});

describe('shaping', () => {
  test('joins letters, and looks over the ends of a stretch to do so', () => {
    const whole = ids(plex, 'ببب');
    expect(new Set(whole).size).toBe(3);
    expect(ids(plex, 'ببب', 1, 2)).toEqual([whole[1]]);
  });

  test('does not join over a hard break or a non-joiner', () => {
    const [alone] = ids(plex, 'ب');
    expect(ids(plex, 'ب\nب')).toEqual([alone, alone]);
    expect(ids(plex, 'ب\u200cب')).toEqual([alone, alone]);
  });

  test('gives no glyph to what is not seen', () => {
    expect(ids(plex, '\u2068ب\u2069\u200f\u00ad\u2060\u200b')).toEqual(ids(plex, 'ب'));
  });

  test.each(['لا', 'لأ', 'لإ', 'لآ'])('makes one glyph of %s in every face', (letters) => {
    expect(ids(plex, letters)).toHaveLength(1);
    expect(ids(plexBold, letters)).toHaveLength(1);
  });

  test.each(['تر', 'في', 'شر', 'بي'])('leaves %s two letters in Plex', (letters) => {
    expect(ids(plex, letters)).toHaveLength(2);
  });

  test('keeps the ligatures that vowels need in Amiri', () => {
    expect(ids(amiri, 'بَّ').length).toBeLessThanOrEqual(3);
    expect(shaped(amiri, 'بَّ').reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(
      shaped(amiri, 'ب').reduce((sum, { advance }) => sum + advance, 0),
    );
  });

  test('names clusters by their place in the whole text', () => {
    const clusters = shaped(plex, 'مجلس جماعة تطوان', 11, 16).map(({ cluster }) => cluster);
    expect(clusters).toEqual([15, 14, 13, 12, 11]);
  });
});

test('a face has an empty glyph that takes no room', () => {
  for (const face of [...regular, ...bold]) expect(face.emptyGlyph).toBeGreaterThan(0);
});

test('heights are shares of the size', () => {
  expect(plex.ascent).toBeCloseTo(1.1, 0);
  expect(plex.descent).toBeGreaterThan(0.2);
  expect(plex.unitsPerEm).toBe(1000);
});
