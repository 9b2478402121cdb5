import type { PdfDocument, PdfLanguage } from '../../src/adapters/pdf/document';
import type { FontFiles } from '../../src/adapters/pdf/fonts/font-files';
import { makePdf } from '../../src/adapters/pdf/make-pdf';
import { longDocument } from '../../tests/adapters/pdf/quality/long-text';
import { textOnPaper } from '../../tests/adapters/pdf/quality/text-on-paper';
import { exampleNames, exampleReport, languages } from '../../tests/ui/report/report-of';

/** A document that was printed, and the words that were given to be printed. */
export interface Printed {
  readonly kind: 'report' | 'prose';
  readonly language: PdfLanguage;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** In each language the report of each example, and some twelve pages of prose. */
export async function printAll(fonts: FontFiles): Promise<Printed[]> {
  const printed: Printed[] = [];
  const print = async (kind: Printed['kind'], document: PdfDocument) => {
    const { bytes, pages } = await makePdf(document, fonts);
    const { language } = document;
    printed.push({ kind, language, text: textOnPaper(document), bytes, pages });
  };
  for (const language of languages) {
    for (const name of exampleNames) await print('report', await exampleReport(name, language));
    await print('prose', longDocument(language));
  }
  return printed;
}
