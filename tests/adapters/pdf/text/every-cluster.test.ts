import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Text } from '../../../../src/adapters/pdf/document';
import type { SetText } from '../../../../src/adapters/pdf/text/line';
import { setText } from '../../../../src/adapters/pdf/text/set-text';
import { testFaces } from '../faces';

const faces = await testFaces();

const oneOf = (letters: string) => fc.constantFrom(...Array.from(letters));

const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: oneOf('ابتجدرسعفقكلمنهويةءأإآؤئپڭڢ'), maxLength: 9 }),
  },
  { weight: 2, arbitrary: fc.string({ unit: oneOf('َُِّْٰٕۖ'), maxLength: 2 }) },
  {
    weight: 3,
    arbitrary: fc.string({ unit: oneOf('abcéœÀ-_.@/:?=&fil\u0301'), maxLength: 12 }),
  },
  {
    weight: 3,
    arbitrary: fc.string({ unit: oneOf('0123456789٠١٢٣,./-%٪٫'), maxLength: 8 }),
  },
  { weight: 3, arbitrary: oneOf('()[]{}<>«»“”‘’"\'،؛؟!.:;–—…') },
  { weight: 5, arbitrary: fc.constantFrom(' ', ' ', ' ', '\u00a0', '\u202f', '  ', '\t', '\n') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('😀', '👨‍👩‍👧', '👍🏽', '🇲🇦', '❤️', '漢', '\u{1EE00}', '\uD83D', 'ქ'),
  },
  {
    weight: 2,
    arbitrary: oneOf(
      '\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u202b\u202c\u200c\u200d\u2060\u00ad\u200b',
    ),
  },
);
const words = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
const texts: fc.Arbitrary<Text> = fc.oneof(
  words,
  fc.array(fc.record({ text: words, bold: fc.boolean() }), { maxLength: 3 }),
);
const settings = fc.record({
  size: fc.constantFrom(8, 11, 24),
  width: fc.oneof(fc.double({ min: 0, max: 400, noNaN: true }), fc.constant(Infinity)),
  direction: fc.constantFrom('rtl', 'ltr'),
  language: fc.constantFrom('ar', 'fr', 'en'),
  align: fc.constantFrom('start', 'end', 'center', 'justify'),
});

const isNothing = (text: string) => /^[ \n\p{DI}]*$/u.test(text);
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{DI}]/gu, '')
    .replace(/[()[\]{}<>«»“”‘’]/gu, '|');

/** What a line's glyphs are copied as, in reading order. */
function copied({ text, lines }: SetText): string {
  const order = lines.flatMap(({ glyphs }) =>
    glyphs.filter((glyph) => glyph.text !== '\u200F').toSorted((a, b) => a.cluster - b.cluster),
  );
  // Glyphs of one cluster are in the order of the paper: their letters are compared without order.
  expect(order.every(({ cluster }) => cluster < text.length)).toBe(true);
  const clusters = new Map<number, string>();
  for (const { cluster, text } of order)
    clusters.set(cluster, (clusters.get(cluster) ?? '') + text);
  return [...clusters.values()].map(sorted).join('');
}

const sorted = (text: string) => Array.from(plain(text)).sort().join('');

test('every cluster of a text stands on one line, once, in its order', () => {
  fc.assert(
    fc.property(texts, settings, (text, setting) => {
      const result = setText(text, setting, faces);
      const starts = result.lines.flatMap(({ glyphs }) => [
        ...new Set(glyphs.map(({ cluster }) => cluster)),
      ]);
      expect(new Set(starts).size).toBe(starts.length);

      let end = 0;
      for (const line of result.lines) {
        expect(isNothing(result.text.slice(end, line.start))).toBe(true);
        for (const { cluster } of line.glyphs) {
          expect(cluster).toBeGreaterThanOrEqual(line.start);
          expect(cluster).toBeLessThan(line.end);
        }
        end = line.end;
      }
      expect(isNothing(result.text.slice(end))).toBe(true);
      const bounds = starts.toSorted((a, b) => a - b);
      const expected = bounds.map((start, index) =>
        sorted(result.text.slice(start, bounds[index + 1] ?? result.text.length)),
      );
      expect(copied(result)).toBe(expected.join(''));
      expect(plain(result.text.slice(0, bounds[0] ?? 0))).toBe('');
    }),
  );
});

test('no line is wider than the measure, but for a single cluster that is', () => {
  fc.assert(
    fc.property(texts, settings, (text, setting) => {
      for (const { width, glyphs } of setText(text, setting, faces).lines) {
        const clusters = new Set(
          glyphs.filter(({ advance }) => advance > 0).map(({ cluster }) => cluster),
        );
        if (clusters.size > 1) expect(width).toBeLessThanOrEqual(setting.width + 0.01);
      }
    }),
  );
});

test('glyphs fill their line without holes, whatever its order', () => {
  fc.assert(
    fc.property(texts, settings, (text, setting) => {
      for (const { width, glyphs } of setText(text, setting, faces).lines) {
        expect(glyphs.reduce((sum, { advance }) => sum + advance, 0)).toBeCloseTo(width, 6);
      }
    }),
  );
});

test('the same text is set the same way again', () => {
  fc.assert(
    fc.property(texts, settings, (text, setting) => {
      expect(setText(text, setting, faces)).toEqual(setText(text, setting, faces));
    }),
    { numRuns: 20 },
  );
});
