import { describe, expect, it } from 'vitest';
import { FontsInUse } from '../../../../src/adapters/pdf/writer/fonts-in-use';
import { withJoinedMarks } from '../../../../src/adapters/pdf/writer/joined-marks';
import { lineOf } from './paged';

const size = 12;

/** What a composed glyph is made of, and where each part is drawn, in units of the font. */
function partsOf(outline: DataView): { glyph: number; x: number; y: number }[] {
  const count = (outline.byteLength - 10) / 8;
  return Array.from({ length: count }, (_, index) => {
    const at = 10 + 8 * index;
    return {
      glyph: outline.getUint16(at + 2),
      x: outline.getInt16(at + 4),
      y: outline.getInt16(at + 6),
    };
  });
}

function joinedOf(text: string, language: 'ar' | 'fr' = 'ar') {
  const fonts = new FontsInUse();
  const { glyphs } = lineOf(text, language, size);
  return { glyphs, joined: withJoinedMarks(glyphs, fonts), fonts };
}

describe('a letter and its vowel marks', () => {
  it.each(['قَرَّرَ', 'مُسْتَقِلٌّ', 'إِلَى', 'لِلْآخَرِ'])('of %s are drawn where they were set', (text) => {
    const { glyphs, joined, fonts } = joinedOf(text);
    const drawn = joined.flatMap(({ id, face, x, y }) => {
      const { file } = fonts.of(face);
      const outline = file.outline(id);
      const points = (units: number) => (units / file.unitsPerEm) * size;
      if (glyphs.some((glyph) => glyph.id === id)) return [{ glyph: id, x, y }];
      if (outline.byteLength === 0) return [];
      return partsOf(outline).map((part) => ({
        glyph: part.glyph,
        x: x + points(part.x),
        y: y + points(part.y),
      }));
    });
    const inOrder = (one: { glyph: number; x: number }, other: { glyph: number; x: number }) =>
      one.glyph - other.glyph || one.x - other.x;
    const wanted = glyphs.map(({ id, x, y }) => ({ glyph: id, x, y })).sort(inOrder);
    expect(drawn).toHaveLength(wanted.length);
    drawn.sort(inOrder).forEach(({ glyph, x, y }, index) => {
      expect(glyph).toBe(wanted[index]?.glyph);
      expect(Math.abs(x - (wanted[index]?.x ?? Infinity))).toBeLessThan(0.02);
      expect(Math.abs(y - (wanted[index]?.y ?? Infinity))).toBeLessThan(0.02);
    });
  });

  it('stand one after the other on the baseline for who copies them, the marks first', () => {
    const { joined } = joinedOf('يُ');
    expect(joined.map(({ text, y }) => [text, y])).toEqual([
      ['\u064f', 0],
      ['\u064a', 0],
    ]);
    expect(joined[1]?.x).toBeCloseTo((joined[0]?.x ?? NaN) + (joined[0]?.advance ?? NaN));
  });

  it('take together the room of the letter', () => {
    const { glyphs, joined } = joinedOf('بِ');
    const width = (all: readonly { advance: number }[]) =>
      all.reduce((sum, { advance }) => sum + advance, 0);
    expect(width(joined)).toBeCloseTo(width(glyphs));
  });

  it('are one glyph in the file however often they are written', () => {
    const { joined } = joinedOf('بَ بَ');
    const numbers = joined.filter(({ text }) => text === 'ب').map(({ id }) => id);
    expect(numbers).toHaveLength(2);
    expect(new Set(numbers).size).toBe(1);
  });

  it('are left as they are where the letter is Latin', () => {
    const { glyphs, joined } = joinedOf('m̂', 'fr');
    expect(joined).toEqual(glyphs);
  });
});
