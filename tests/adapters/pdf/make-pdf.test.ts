import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PdfDocument } from '../../../src/adapters/pdf/document';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import type { PrintProgress } from '../../../src/adapters/pdf/messages';
import { testFontFiles } from './faces';
import { anyDocument } from './layout/any-document';
import { checkWithQpdf, ReadPdf } from './writer/qpdf';
import { markedOnPages, readingOrder, readStructure } from './writer/structure-tree';

const documentOf = (...blocks: Block[]): PdfDocument => ({
  title: 'تقرير',
  language: 'ar',
  madeAt: '2026-01-15T10:00:00Z',
  header: 'تقرير',
  footer: 'الصفحة {page} من {pages}',
  blocks,
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('a document', () => {
  it('is written with as many pages as it says, after each block has been set', async () => {
    const told: PrintProgress[] = [];
    const blocks = [paragraph('أول'), { kind: 'page-break' } as const, paragraph('ثان')];
    const made = await makePdf(documentOf(...blocks), await testFontFiles(), (progress) =>
      told.push(progress),
    );
    expect(new ReadPdf(made.bytes).pages).toHaveLength(2);
    expect(made.pages).toBe(2);
    expect(told.at(-1)).toEqual({ step: 'writing' });
    expect(told.at(-2)).toEqual({ step: 'setting', done: 3, total: 3 });
  });

  it('is written all the same, and says so, where no face has a character', async () => {
    const { bytes, missing } = await makePdf(
      documentOf(paragraph('نص 𓀀 𓀀')),
      await testFontFiles(),
    );
    expect(missing).toEqual(['𓀀']);
    expect(checkWithQpdf(bytes)).toContain('No syntax');
  });

  it('is the same file when it is made again, and another when it is made at another time', async () => {
    const fonts = await testFontFiles();
    const document = documentOf(paragraph('نص'));
    const first = Buffer.from((await makePdf(document, fonts)).bytes);
    const later = { ...document, madeAt: '2026-01-16T10:00:00Z' };
    expect(first.equals((await makePdf(document, fonts)).bytes)).toBe(true);
    expect(first.equals((await makePdf(later, fonts)).bytes)).toBe(false);
  });

  it('has every mark in its structure once, and nothing qpdf complains of, whatever it holds', async () => {
    const fonts = await testFontFiles();
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        const { bytes } = await makePdf(document, fonts);
        const pdf = new ReadPdf(bytes);
        const read = readingOrder(readStructure(pdf)).map((entry) => entry.split(' ')[1]);
        expect(read.sort()).toEqual(markedOnPages(pdf).sort());
        expect(checkWithQpdf(bytes)).toContain('No syntax or stream encoding errors');
      }),
      { numRuns: process.env['TARCHIH_LONG'] === '1' ? 200 : 5 },
    );
  });
});
