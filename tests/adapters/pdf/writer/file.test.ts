import { afterEach, describe, expect, it } from 'vitest';
import type { PagedDocument } from '../../../../src/adapters/pdf/pages';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { a4, lineOf, node, pagedOf, paragraphPage } from './paged';
import { checkWithQpdf, ReadPdf } from './qpdf';

const about = (more: Partial<PagedDocument['about']>) =>
  paragraphPage('texte', 'fr', {
    about: { title: 'Rapport', language: 'fr', madeAt: '2026-01-15T23:30:00.000Z', ...more },
  });
const infoOf = (pdf: ReadPdf) => pdf.dictionary(pdf.trailer['/Info']);
const xmpOf = (pdf: ReadPdf) => pdf.stream(pdf.catalog['/Metadata'])!.toString('utf8');

describe('what a file says of itself', () => {
  it('is PDF 1.7, tagged, and shown under its title', () => {
    const bytes = writePdf(about({}));
    const { catalog } = new ReadPdf(bytes);
    expect(String.fromCharCode(...bytes.subarray(0, 8))).toBe('%PDF-1.7');
    expect(catalog['/MarkInfo']).toEqual({ '/Marked': true });
    expect(catalog['/ViewerPreferences']).toEqual({ '/DisplayDocTitle': true });
  });

  it.each(['Rapport (1) \\ fin', 'تقرير الجاهزية: تطوان', 'Rapport 👍🏽 & <b>'])(
    'is titled %j',
    (title) => {
      const pdf = new ReadPdf(writePdf(about({ title })));
      const inXml = title.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
      expect(infoOf(pdf)['/Title']).toBe(`u:${title}`);
      expect(xmpOf(pdf)).toContain(`<rdf:li xml:lang="x-default">${inXml}</rdf:li>`);
    },
  );

  it('may have a title of any length', () => {
    const title = 'ع'.repeat(80_000);
    expect(infoOf(new ReadPdf(writePdf(about({ title }))))['/Title']).toBe(`u:${title}`);
  });

  it('keeps letters whose code holds the end of a line', () => {
    const pdf = new ReadPdf(writePdf(about({ title: 'čá\u0d05' })));
    expect(infoOf(pdf)['/Title']).toBe('u:c\u030cá\ufffd');
    expect(xmpOf(pdf)).toContain('>čá\u0d05<');
  });

  it('leaves out of its metadata what XML cannot hold', () => {
    expect(xmpOf(new ReadPdf(writePdf(about({ title: 'a\u0000b\ud800c' }))))).toContain('>abc<');
  });

  it('names its author and its languages', () => {
    const pdf = new ReadPdf(writePdf(about({ author: 'أمينة', language: 'ar' })));
    expect(infoOf(pdf)['/Author']).toBe('u:أمينة');
    expect(xmpOf(pdf)).toContain('<rdf:li>أمينة</rdf:li>');
    expect(xmpOf(pdf)).toContain('<rdf:li>ar-MA</rdf:li>');
    expect(pdf.catalog['/Lang']).toBe('u:ar-MA');
  });

  it('was made when the document was, whatever the zone of the machine', () => {
    const pdf = new ReadPdf(writePdf(about({})));
    expect(infoOf(pdf)['/CreationDate']).toMatch(/^u:D:20260115233000[-+]00'00'$/);
    expect(xmpOf(pdf)).toContain('<xmp:CreateDate>2026-01-15T23:30:00Z</xmp:CreateDate>');
  });

  it('may be made after 2037', () => {
    const pdf = new ReadPdf(writePdf(about({ madeAt: '2041-12-31T00:00:00Z' })));
    expect(infoOf(pdf)['/CreationDate']).toContain('D:20411231');
  });

  it('claims no standard that nobody has checked', () => {
    expect(xmpOf(new ReadPdf(writePdf(about({}))))).not.toMatch(/pdfuaid|pdfaid/);
  });
});

describe('the same document', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
  });

  it('gives the same bytes in another zone', () => {
    const here = writePdf(about({}));
    process.env['TZ'] = 'Asia/Tokyo';
    expect(new Date(0).getHours()).toBe(9);
    expect(Buffer.from(writePdf(about({}))).equals(here)).toBe(true);
  });

  it('has another identifier once a word is another', () => {
    const id = (text: string) => new ReadPdf(writePdf(paragraphPage(text))).trailer['/ID'];
    expect(id('un')).toEqual(id('un'));
    expect(id('un')).not.toEqual(id('deux'));
  });
});

describe('the paper', () => {
  it('is as wide and as high as the page says, wider than high too', () => {
    const sizes = [
      [595.28, 841.89],
      [841.89, 595.28],
      [300.5, 300.5],
    ] as const;
    const pages = sizes.map(([width, height]) => a4([], { width, height }));
    const pdf = new ReadPdf(writePdf(pagedOf(pages, node('Document'))));
    const boxes = pdf.pages.map((page) => pdf.dictionary(page)['/MediaBox']);
    expect(boxes).toEqual(sizes.map(([width, height]) => [0, 0, width, height]));
  });

  it('has its watermark written once, as part of no structure', () => {
    const watermark = {
      kind: 'watermark',
      line: lineOf('مثال', 'ar', 150),
      x: 297,
      y: 420,
      degrees: 45,
    } as const;
    const page = () => a4([{ node: undefined, marks: [watermark] }]);
    const bytes = writePdf(pagedOf([page(), page()], node('Document')));
    const pdf = new ReadPdf(bytes);
    expect(pdf.withEntry('/Subtype', '/Form')).toHaveLength(1);
    expect(pdf.contentsOf(1)).toContain('/Artifact <</Type/Pagination/Subtype/Watermark>> BDC');
    expect(checkWithQpdf(bytes)).toContain('No syntax');
  });
});
