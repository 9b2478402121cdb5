import { expect, test } from 'vitest';
import type { Face } from '../../../../src/adapters/pdf/text/face';
import { copiedTexts } from '../../../../src/adapters/pdf/text/to-unicode';
import { testFaces } from '../faces';

const [plex] = (await testFaces()).regular as [Face];
const one = (letters: string, runsFromRight = true) =>
  copiedTexts([{ id: 9_999 }], letters, plex, runsFromRight);

test.each(['لا', 'لأ', 'لإ', 'لآ'])(
  '%s is copied as one character that means the same',
  (letters) => {
    const [copied = ''] = one(letters);
    expect(copied).toHaveLength(1);
    expect(copied.normalize('NFKC')).toBe(letters);
  },
);

test('letters that have no character together are copied as they are', () => {
  expect(one('بتث')).toEqual(['بتث']);
  expect(one('fi', false)).toEqual(['fi']);
});

test('a bracket is copied as it is drawn', () => {
  expect(one('(')).toEqual([')']);
  expect(one('»')).toEqual(['«']);
  expect(one('(', false)).toEqual(['(']);
});

test('what is not seen is not copied', () => {
  expect(one('ا\u2069\u200f')).toEqual(['ا']);
});

test('of a cluster of several glyphs each is copied as what it draws', () => {
  const fatha = { id: plex.glyphOf('\u064E') ?? 0 };
  expect(copiedTexts([fatha, { id: 9_999 }], 'لَا', plex, true)).toEqual(['\u064E', 'ﻻ']);
});

test('a glyph that only draws is copied as nothing, and no letter is lost', () => {
  expect(copiedTexts([{ id: 9_998 }, { id: 9_999 }], 'é', plex, false)).toEqual(['é', '']);
  const base = { id: plex.glyphOf('ب') ?? 0 };
  expect(copiedTexts([base, base], 'بت', plex, true).join('')).toContain('ت');
});
