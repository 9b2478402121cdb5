import { describe, expect, it } from 'vitest';
import type { PdfLanguage, Span } from '../../../../src/adapters/pdf/document';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { lineOf, paragraphPage } from './paged';
import { ReadPdf } from './qpdf';

const operators = (text: Span[], language: PdfLanguage = 'fr') =>
  new ReadPdf(writePdf(paragraphPage(text, language))).contentsOf(0);
const slanted = /^1 0 0\.2 1 [\d.]+ [\d.]+ Tm$/m;
const upright = /^1 0 0 1 [\d.]+ [\d.]+ Tm$/m;

describe('words in italics', () => {
  it('lean in Latin letters, and those after them stand upright again', () => {
    const [first, second, third] = operators([
      { text: 'un ' },
      { text: 'mot', italic: true },
      { text: ' et' },
    ])
      .split('\n')
      .filter((line) => line.endsWith('Tm'));
    expect(first).toMatch(upright);
    expect(second).toMatch(slanted);
    expect(third).toMatch(upright);
  });

  it('are underlined in Arabic, and do not lean', () => {
    const written = operators([{ text: 'كلمة', italic: true }, { text: ' أخرى' }], 'ar');
    expect(written).not.toMatch(slanted);
    const [, x, , width] = /^([\d.]+) ([\d.]+) ([\d.]+) [\d.]+ re$/m.exec(written)!;
    const line = lineOf([{ text: 'كلمة', italic: true }, { text: ' أخرى' }], 'ar');
    const of = line.glyphs.filter(({ emphasis }) => emphasis === 'underlined');
    expect(Number(x)).toBeCloseTo(100 + Math.min(...of.map((glyph) => glyph.x)), 1);
    const right = Math.max(...of.map((glyph) => glyph.x + glyph.advance));
    expect(Number(x) + Number(width)).toBeCloseTo(100 + right, 1);
  });

  it('of both scripts are each shown in the way of their own, and numbers as the words before them', () => {
    const { glyphs } = lineOf([{ text: 'منصة OpenData سنة 2029', italic: true }], 'ar');
    const shown = (text: string) =>
      new Set(glyphs.filter((glyph) => text.includes(glyph.text)).map(({ emphasis }) => emphasis));
    expect(shown('OpenDat')).toEqual(new Set(['slanted']));
    expect(shown('2029')).toEqual(new Set(['underlined']));
    expect(lineOf([{ text: '75 %', italic: true }]).glyphs[0]!.emphasis).toBe('slanted');
  });

  it('have one line under each row of them, however many letters and marks there are', () => {
    const written = operators([{ text: 'بَرْنَامَج مُشْتَرَك', italic: true }], 'ar');
    expect(written.match(/ re$/gm)).toHaveLength(1);
  });

  it('leave no trace on words that are not', () => {
    expect(lineOf([{ text: 'mot', italic: false }]).glyphs[0]).not.toHaveProperty('emphasis');
  });
});
