import type { Figure, PdfDocument } from '../../adapters/pdf/document';
import { wordsOf } from '../../adapters/i18n/words-of';
import { PrintFault } from '../../adapters/pdf/print-fault';
import type { PrintOptions } from '../../adapters/pdf/print';
import { exportFileName } from '../exports/export-file-name';
import type { BookInput } from './book';
import { dossierBook } from './dossier-book';

/** What the book is made of, but for its words and the instant. */
export type BookSubject = Omit<BookInput, 'allWords' | 'madeAt'>;

/**
 * The dossier on paper in one or two languages that need not be the page's, and the name of its file.
 *
 * @throws PrintFault when the words of a language do not come
 */
export async function prepareBook(
  subject: BookSubject,
  ending: 'pdf' | 'docx',
): Promise<{ document: PdfDocument; name: string }> {
  const { dossier, language, second, today } = subject;
  const allWords = await allPaperWords().catch((error: unknown) => {
    throw new PrintFault('engine-not-loaded', error);
  });
  return {
    document: dossierBook({ ...subject, allWords, madeAt: new Date().toISOString() }),
    name: exportFileName('dossier', dossier, {
      language: second === undefined ? language : `${language}-${second}`,
      on: today.toString(),
      ending,
    }),
  };
}

/** The words of all three languages: a letterhead speaks two, and a letter any of them. */
export async function allPaperWords(): Promise<BookInput['allWords']> {
  const [ar, fr, en] = await Promise.all([wordsOf('ar'), wordsOf('fr'), wordsOf('en')]);
  return { ar, fr, en };
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Makes the document that can be edited; what makes it is loaded with the first one.
 *
 * @throws PrintFault; the reason of the signal once it is aborted
 */
export async function makeBookDocx(
  document: PdfDocument,
  { signal, onProgress }: PrintOptions,
): Promise<{ file: Blob; missing: readonly string[] }> {
  const [{ documentDocx }, { figurePng }] = await Promise.all([
    import('../../adapters/docx/document-docx'),
    import('../../adapters/docx/figure-png'),
  ]).catch((error: unknown) => {
    throw new PrintFault('engine-not-loaded', error);
  });
  signal?.throwIfAborted();
  onProgress?.({ step: 'writing' });
  const picture = (figure: Figure) => {
    signal?.throwIfAborted();
    return figurePng(figure, document.language);
  };
  const bytes = await documentDocx(document, { picture });
  return { file: new Blob([bytes], { type: docxType }), missing: [] };
}
