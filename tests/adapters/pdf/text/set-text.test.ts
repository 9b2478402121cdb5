import { describe, expect, test } from 'vitest';
import type { Span, Text } from '../../../../src/adapters/pdf/document';
import type { SetText, TextSetting } from '../../../../src/adapters/pdf/text/line';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { testFaces } from '../faces';

const faces = await testFaces();
const set = (text: Text, setting: Partial<TextSetting> = {}): SetText =>
  setText(
    text,
    { size: 10, width: Infinity, direction: 'rtl', language: 'ar', align: 'start', ...setting },
    faces,
  );
const seen = ({ lines }: SetText) =>
  lines.map(({ glyphs }) =>
    glyphs
      .map(({ text }) => text.replace('\u200F', ''))
      .join('')
      .normalize('NFKC'),
  );
const fr = { direction: 'ltr', language: 'fr' } as const;

describe('a line reads on paper, from left to right', () => {
  test.each([
    ['منذ 2011.', '.2011 ذنم'],
    ['يوم 2026-11-22', '22-11-2026 موي'],
    ['يوم 22/11/2026', '22/11/2026 موي'],
    ['بنسبة 75%', '%75 ةبسنب'],
    ['بنسبة 12,5\u00a0%', '% 12,5 ةبسنب'],
    ['سنة ٢٠٢٦', '٢٠٢٦ ةنس'],
    ['إلى a@b-c.ma ثم', 'مث a@b-c.ma ىلإ'],
    ['في https://b.ma/c?d=1 ثم', 'مث https://b.ma/c?d=1 يف'],
    ['برنامج "Maroc 2030" (ب)', '(ب) "Maroc 2030" جمانرب'],
    ['\u2068A-12 (b)\u2069 لدى', 'ىدل A-12 (b)'],
    ['A-12 (', ') A-12'],
  ])('%s', (text, paper) => {
    expect(seen(set(text))).toEqual([paper]);
  });

  test('an Arabic name in a French line', () => {
    expect(seen(set('le « جماعة » (2022)', fr))).toEqual(['le « (2022) « ةعامج']);
    expect(seen(set('le \u2068جماعة\u2069 (2022)', fr))).toEqual(['le ةعامج (2022)']);
  });
});

describe('lines stand', () => {
  const [short] = set('جماعة').lines;
  const width = short?.width ?? 0;

  test.each([
    ['start', 'rtl', 100 - width],
    ['end', 'rtl', 0],
    ['center', 'rtl', (100 - width) / 2],
    ['justify', 'rtl', 100 - width],
    ['start', 'ltr', 0],
    ['end', 'ltr', 100 - width],
  ] as const)('at the %s of a line that runs %s', (align, direction, x) => {
    const [line] = set('جماعة', { width: 100, align, direction }).lines;
    expect(line?.x).toBeCloseTo(x);
  });

  test('from edge to edge when justified, but for the last and those that are broken by hand', () => {
    const text =
      'un deux trois quatre cinq six sept huit\nneuf dix onze douze treize quatorze quinze';
    const { lines } = set(text, { ...fr, width: 130, align: 'justify' });
    const full = lines.map((line) => Math.abs(line.width - 130) < 0.01);
    const forced = lines.map(({ end }) => end === text.length || text[end] === '\n');
    expect(full).toEqual(forced.map((isForced) => !isForced));
    expect(lines.every(({ x }) => x === 0)).toBe(true);
  });

  test('with spaces that hang over their ends in neither the text nor the width', () => {
    const [line] = set('un deux trois', { ...fr, width: 50 }).lines;
    expect(line).toMatchObject({ start: 0, end: 7 });
    expect(line?.width).toBeCloseTo(set('un deux', fr).lines[0]?.width ?? 0);
  });
});

test('a text without a measure is one line, whatever breaks it', () => {
  const { lines } = set('un\ndeux\r\ntrois\u2028quatre', fr);
  expect(lines).toHaveLength(1);
  expect(seen({ lines } as SetText)).toEqual(['un deux trois quatre']);
});

describe('what a person may write', () => {
  test('nothing gives no line', () => {
    expect(set('')).toEqual({ text: '', lines: [], missing: [] });
    expect(set([])).toEqual({ text: '', lines: [], missing: [] });
  });

  test.each([
    ['a word of 300 letters', 'ب'.repeat(300)],
    ['a word of 300 Latin letters', 'm'.repeat(300)],
    ['an address that never ends', `https://a.ma/${'donnees_ouvertes/'.repeat(20)}`],
    ['a name of 5,000 characters', 'ابن '.repeat(1250)],
  ])('%s stays on the measure', (_, text) => {
    const { lines } = set(text, { width: 200 });
    expect(lines.length).toBeGreaterThan(3);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(200.01);
  });

  test.each([
    ['a word of 6,000 lam-alefs', 'لا'.repeat(6_000), 6_000],
    ['a text of 60 pages', 'المجلس لا 2026 '.repeat(14_000), 14_000],
  ])('%s is set, each lam-alef as one glyph', (_, text, count) => {
    const { lines } = set(text, { width: 400 });
    const ligatures = lines.flatMap(({ glyphs }) => glyphs.filter((glyph) => glyph.text === 'ﻻ'));
    expect(ligatures).toHaveLength(count);
  });

  test('a letter is never parted from its vowels, nor lam from its alef', () => {
    const { text, lines } = set('بَّتُلَا', { width: 1 });
    expect(lines.map(({ start, end }) => text.slice(start, end).length)).toEqual([3, 2, 3]);
  });

  test('a word in two styles is joined, and each part keeps its own', () => {
    const spans: Span[] = [{ text: 'جما' }, { text: 'عة', ink: 'alert', link: 'https://a.ma' }];
    const { lines } = set(spans);
    expect(lines[0]?.glyphs.map(({ id }) => id)).toEqual(
      set('جماعة').lines[0]?.glyphs.map(({ id }) => id),
    );
    expect(lines[0]?.glyphs.map(({ style }) => style.link)).toEqual([
      'https://a.ma',
      'https://a.ma',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('bold is set in the bold face', () => {
    expect(set('جماعة', { bold: true }).lines[0]?.glyphs.every(({ face }) => face.bold)).toBe(true);
  });

  test('vowels stand over their letters and take no room', () => {
    const vowelled = set('مُقَرَّرٌ').lines[0];
    expect(vowelled?.width).toBeCloseTo(set('مقرر').lines[0]?.width ?? 0);
    expect(vowelled?.glyphs.filter(({ advance }) => advance === 0)).toHaveLength(4);
  });

  test('a sign that no face has is a box, once for all it is made of, and is told', () => {
    const { lines, missing } = set('شكرا 👨‍👩‍👧 و漢');
    expect(missing).toEqual(['👨‍👩‍👧', '漢']);
    expect(lines[0]?.glyphs.filter(({ id }) => id === 0).map(({ text }) => text)).toEqual([
      '漢',
      '👨‍👩‍👧',
    ]);
  });
});

describe('a sign of direction that nobody sees', () => {
  const marks = (text: string, setting = {}) =>
    set(text, setting).lines.flatMap(({ glyphs }) =>
      glyphs.filter((glyph) => glyph.text === '\u200F'),
    );

  test('tells who copies an Arabic line where a number or an address ends', () => {
    expect(marks('سنة 2026 في a@b.ma ثم')).toHaveLength(2);
    expect(marks('سنة 2026 ثم')[0]).toMatchObject({ advance: 0, y: 0 });
  });

  test.each(['سنة 2026', 'OGP Local', 'سنة'])('is not needed in %s', (text) => {
    expect(marks(text)).toEqual([]);
  });
});
