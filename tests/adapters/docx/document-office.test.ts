import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentDocx } from '../../../src/adapters/docx/document-docx';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import { exampleReport, languages } from '../../ui/report/report-of';
import { testFontFiles } from '../pdf/faces';
import { wordsInOrder } from './in-order';
import { hasOffice, openInOffice, type OpenedDocument } from './office';
import { placesOf } from './places';
import { saidIn } from './said-in';
import { anyPicture, someDocument } from './some-document';

const names = [...languages, 'every-block'] as const;

describe.skipIf(!hasOffice)('in LibreOffice', { timeout: 90_000 }, () => {
  const documents: Partial<Record<string, PdfDocument>> = {};
  let opened: Record<string, OpenedDocument> = {};
  const lines = (name: string, page: number) =>
    execFileSync('pdftotext', ['-f', String(page), '-l', String(page), '-layout', '-', '-'], {
      input: opened[name]!.pdf,
      encoding: 'utf8',
    });
  beforeAll(async () => {
    const contents = { title: '—', depth: 2, front: 1 } as const;
    const files: Record<string, Uint8Array> = {};
    for (const name of names) {
      const document =
        name === 'every-block'
          ? someDocument({ watermark: 'مثال' })
          : { ...(await exampleReport('four-regions-2024', name)), contents };
      documents[name] = document;
      files[name] = await documentDocx(document, { picture: anyPicture });
    }
    opened = openInOffice(files);
  }, 90_000);

  it.each(names)('%s opens and says its words in their order', (name) => {
    const { share, lost } = wordsInOrder(saidIn(documents[name]!.blocks), opened[name]!.text);
    expect(share, `lost ${lost.join(' ')}`).toBeGreaterThanOrEqual(0.98);
  });

  it('takes about as many pages as the PDF', async () => {
    const { pages } = await makePdf(documents['ar']!, await testFontFiles());
    expect(Math.abs(opened['ar']!.pages - pages)).toBeLessThanOrEqual(2);
  });

  it('the contents say the pages on which the chapters begin', () => {
    const entry = /^(?<title>Sources|Degrés de certitude)\.+(?<page>\d+)$/gm;
    const entries = Array.from(lines('fr', 2).matchAll(entry), ({ groups }) => groups!);
    expect(entries).toHaveLength(2);
    for (const { title = '', page } of entries) {
      expect(lines('fr', Number(page))).toContain(title);
    }
  });

  it.each([
    ['every-block', 3, 'المنظمة', 'الرسالة'],
    ['every-block', 3, 'يمين', 'Gauche'],
    ['ar', 4, 'الشرط', 'المصدر'],
    ['fr', 4, 'Source', 'Constat'],
    ['en', 4, 'Source', 'Criterion'],
  ])('on page %s %i %s stands to the right of %s', (name, page, right, left) => {
    const places = placesOf(opened[name]!.pdf, page);
    expect(places.get(right)).toBeGreaterThan(places.get(left)!);
  });
});
