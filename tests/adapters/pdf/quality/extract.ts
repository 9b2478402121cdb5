import { execFileSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocument, VerbosityLevel, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a person gets, page by page, who copies all of a document's text or searches in it. */
export type Extractor = (bytes: Uint8Array) => Promise<string[]>;

/** The three that most readers of PDF are built on. */
export const extractors: Readonly<Record<'poppler' | 'PDFium' | 'pdf.js', Extractor>> = {
  poppler: (bytes) =>
    Promise.resolve(
      execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
        input: bytes,
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      })
        .split('\f')
        .slice(0, -1),
    ),
  PDFium: withPdfium,
  'pdf.js': withPdfJs,
};

async function withPdfium(bytes: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const pages = Array.from(document.pages(), (page) => page.getText());
  document.destroy();
  library.destroy();
  return pages;
}

async function withPdfJs(bytes: Uint8Array): Promise<string[]> {
  // It takes the bytes away from who gives them.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(joined(items.filter((item): item is TextItem => 'str' in item)));
  }
  await task.destroy();
  return pages;
}

type Content = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type TextItem = Extract<Content['items'][number], { str: string }>;

/** A piece of text that begins elsewhere than where the last one ended is another word. */
function joined(items: readonly TextItem[]): string {
  return items
    .map((item, index) => {
      const next = items[index + 1];
      const isApart = next && next.str !== '' && !goesOn(item, next);
      return item.str + (item.hasEOL ? '\n' : isApart ? ' ' : '');
    })
    .join('');
}

const leftOf = ({ transform }: TextItem) => (transform as number[])[4] ?? NaN;
const goesOn = (item: TextItem, next: TextItem) =>
  Math.abs(leftOf(item) + item.width - leftOf(next)) < item.height / 2;
