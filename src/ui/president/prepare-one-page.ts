import { allPaperWords } from '../../adapters/i18n/words-of';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import type { BookInput } from '../book/book';
import { exportFileName } from '../exports/export-file-name';
import type { Prepared } from '../print/making.svelte';
import { onePage } from './one-page';

/**
 * The president's page on paper in a language that need not be the screen's, and the name of its file.
 *
 * @throws PrintFault when the words of a language do not come
 */
export async function prepareOnePage(
  subject: Omit<BookInput, 'allWords' | 'madeAt' | 'second' | 'pictures'>,
): Promise<Prepared> {
  const { dossier, language, today } = subject;
  const allWords = await neededForPaper(allPaperWords());
  const madeAt = new Date().toISOString();
  return {
    document: onePage({ ...subject, allWords, madeAt, pictures: new Map() }),
    name: exportFileName('president', dossier, { language, on: today.toString(), ending: 'pdf' }),
  };
}
