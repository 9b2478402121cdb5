import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '../../../../src/adapters/pdf/document';
import { linesOn, set, words } from './set';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Block => ({
  kind: 'paragraph',
  text,
  ...more,
});
/** Lines of a French page; a line of the body is 15.225 points. */
const full = 46;
/** 15 words of five letters and their spaces fill a line of 92 letters. */
const lines = (count: number, first?: number) => words(15 * count, first);

describe('a paragraph', () => {
  it('stands between the margins, one line under the other', () => {
    const [page] = linesOn(set([paragraph(lines(3))]));
    expect(page!.map(({ baseline }) => baseline - page![0]!.baseline)).toEqual([
      0,
      expect.closeTo(15.225),
      expect.closeTo(30.45),
    ]);
    expect(page!.every(({ x }) => x === 54)).toBe(true);
  });

  it.each([
    ['leaves no first line alone at the foot of a page', full - 1, 3, 0],
    ['leaves two first lines at the foot of a page', full - 2, 4, 2],
    ['takes no last line alone to the next page', full - 3, 4, 2],
    ['is not cut when it has three lines', full - 2, 3, 0],
  ])('%s', (_, before, count, onFirst) => {
    const paged = set([paragraph(lines(before, 50_000)), paragraph(lines(count))]);
    const own = linesOn(paged).map((page) => page.filter((line) => line.words.startsWith('1')));
    expect(own.map(({ length }) => length)).toEqual([onFirst, count - onFirst]);
  });

  it('stays on the page of what follows when it is asked to', () => {
    const [, second] = linesOn(
      set([
        paragraph(lines(full - 3, 50_000)),
        paragraph('avant', { keepWithNext: true }),
        paragraph(lines(3)),
      ]),
    );
    expect(second!.map((line) => line.words)[0]).toBe('avant');
  });

  it('goes on over as many pages as it has to', () => {
    const paged = set([paragraph(lines(200))]);
    expect(linesOn(paged).map(({ length }) => length)).toEqual([46, 46, 46, 46, 16]);
    expect(paged.structure.children).toHaveLength(1);
  });

  it('is of the size and the ink of its look', () => {
    const look = (name: Paragraph['look'], language: 'ar' | 'fr') => {
      const [line] = linesOn(set([paragraph('a', name ? { look: name } : {})], { language }))[0]!;
      const [glyph] = line!.line.glyphs;
      return [glyph!.size, glyph!.style.bold, line!.ink];
    };
    expect(look(undefined, 'fr')).toEqual([10.5, false, 'ink']);
    expect(look(undefined, 'ar')).toEqual([11, false, 'ink']);
    expect(look('small', 'fr')).toEqual([9, false, 'soft']);
    expect(look('figure', 'fr')).toEqual([20, true, 'ink']);
    expect(look('label', 'fr')).toEqual([9, false, 'soft']);
  });

  it('takes its own ink before that of its look', () => {
    const [line] = linesOn(set([paragraph('a', { look: 'small', ink: 'alert' })]))[0]!;
    expect(line!.ink).toBe('alert');
  });

  it('says its language, and begins at the side where that is read', () => {
    const paged = set([paragraph('نص', { language: 'ar' }), paragraph('texte')]);
    expect(paged.structure.children).toMatchObject([{ type: 'P', language: 'ar' }, { type: 'P' }]);
    expect(paged.structure.children[1]).not.toHaveProperty('language');
    const [arabic, french] = linesOn(paged)[0]!;
    expect(arabic!.x + arabic!.line.x + arabic!.line.width).toBeCloseTo(541.28);
    expect(french!.x + french!.line.x).toBe(54);
  });
});
