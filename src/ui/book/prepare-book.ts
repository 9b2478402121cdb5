import { allPaperWords } from '../../adapters/i18n/words-of';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import { exportFileName } from '../exports/export-file-name';
import type { Prepared } from '../print/making.svelte';
import type { BookInput } from './book';
import { dossierBook } from './dossier-book';

/** What the book is made of, but for its words and the instant. */
export type BookSubject = Omit<BookInput, 'allWords' | 'madeAt'>;

/**
 * The dossier on paper in one or two languages that need not be the page's, and the name of its file.
 *
 * @throws PrintFault when the words of a language do not come
 */
export async function prepareBook(subject: BookSubject, ending: 'pdf' | 'docx'): Promise<Prepared> {
  const { dossier, language, second, today } = subject;
  const allWords = await neededForPaper(allPaperWords());
  return {
    document: dossierBook({ ...subject, allWords, madeAt: new Date().toISOString() }),
    name: exportFileName('dossier', dossier, {
      language: second === undefined ? language : `${language}-${second}`,
      on: today.toString(),
      ending,
    }),
  };
}
