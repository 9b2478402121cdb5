import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/adapters/pdf/document';
import type { Face } from '../../../../src/adapters/pdf/text/face';
import { fontProgram } from '../../../../src/adapters/pdf/writer/font-program';
import { TrueType } from '../../../../src/adapters/pdf/writer/true-type';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { testFaces } from '../faces';
import { lineOf, paragraphPage } from './paged';
import { ReadPdf } from './qpdf';

const faces = await testFaces();
const everyFace: [string, Face][] = [...new Set([...faces.regular, ...faces.bold])].map((face) => [
  face.name,
  face,
]);

const bytesOf = (view: DataView) => Buffer.from(view.buffer, view.byteOffset, view.byteLength);

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

describe.each(everyFace)('the part of %s that is put into a file', (_, face) => {
  const whole = new TrueType(face.bytes);
  const composite = Array.from({ length: whole.glyphCount }, (_, glyph) => glyph).find((glyph) => {
    const outline = whole.outline(glyph);
    return outline.byteLength > 0 && outline.getInt16(0) < 0;
  });
  const wanted = [5, 40, ...(composite === undefined ? [] : [composite])];
  const bytes = fontProgram(whole, wanted);
  const part = new TrueType(bytes);

  it('draws the glyphs in use as the whole does, under the same numbers', () => {
    for (const glyph of wanted) {
      const outline = bytesOf(whole.outline(glyph));
      expect(bytesOf(part.outline(glyph)).subarray(0, outline.length).equals(outline)).toBe(true);
      expect(part.advance(glyph)).toBe(whole.advance(glyph));
      expect(part.leftBearing(glyph)).toBe(whole.leftBearing(glyph));
    }
  });

  it('has the parts of a glyph that is put together from others', () => {
    if (composite === undefined) return;
    const piece = whole.outline(composite).getUint16(12);
    expect(part.outline(piece).byteLength).toBeGreaterThan(0);
  });

  it('draws a box where a letter is missing, within the room it takes', () => {
    const box = part.outline(0);
    expect(box.byteLength).toBeGreaterThan(0);
    const [left, foot, right, top] = [2, 4, 6, 8].map((at) => box.getInt16(at));
    expect(left).toBe(part.leftBearing(0));
    expect(right! + left!).toBe(part.advance(0));
    expect([foot! >= 0, top! > part.unitsPerEm / 2]).toEqual([true, true]);
  });

  it('has no other outlines, and is a small share of the whole', () => {
    expect(part.outline(6).byteLength).toBe(0);
    expect(bytes.length).toBeLessThan(face.bytes.length / 5);
  });

  it('is guarded by a right sum', () => {
    expect(checksum(bytes)).toBe(0xb1b0afba);
  });
});

describe('the fonts of a file', () => {
  const text: readonly Span[] = [{ text: 'نص ' }, { text: 'غليظ', bold: true }];
  const pdf = new ReadPdf(writePdf(paragraphPage(text, 'ar')));

  it('are those in use, embedded, and no others', () => {
    const names = pdf.withEntry('/Type', '/Font').map((font) => font['/BaseFont']);
    expect(new Set(names).size).toBe(2);
    for (const descriptor of pdf.withEntry('/Type', '/FontDescriptor')) {
      expect(pdf.stream(descriptor['/FontFile2'])!.length).toBeGreaterThan(500);
    }
  });

  it('are named as subsets, differently for different glyphs', () => {
    const nameOf = (text: string) =>
      new ReadPdf(writePdf(paragraphPage(text))).withEntry('/Subtype', '/Type0')[0]!['/BaseFont'];
    expect(nameOf('abc')).toMatch(/^\/[A-Z]{6}\+PlexArabic$/);
    expect(nameOf('abc')).toBe(nameOf('cba'));
    expect(nameOf('abc')).not.toBe(nameOf('abd'));
  });

  it('say how wide each glyph is, in thousandths of the size', () => {
    const [glyph] = lineOf('m').glyphs;
    const [font] = new ReadPdf(writePdf(paragraphPage('m'))).withEntry('/Subtype', '/CIDFontType2');
    expect(font!['/W']).toEqual([glyph!.id, [Math.round((glyph!.advance / 12) * 1e5) / 100]]);
  });

  it('say how high their letters stand', () => {
    const [descriptor] = pdf.withEntry('/Type', '/FontDescriptor');
    expect(descriptor).toMatchObject({ '/Flags': 4, '/ItalicAngle': 0, '/CapHeight': 698 });
    expect(descriptor!['/Ascent']).toBeGreaterThan(descriptor!['/CapHeight'] as number);
    expect(descriptor!['/Descent']).toBeLessThan(0);
    expect(descriptor!['/FontBBox']).toHaveLength(4);
  });
});
