import { wordsOf } from '../../adapters/i18n/words-of';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import type { Dossier } from '../../domain/dossier/dossier';
import { exportFileName } from '../exports/export-file-name';
import type { Prepared } from '../print/making.svelte';
import { blankPack, type BlankInput } from './blank-pack';

/** What the pack is made of, but for its words and the instant. */
export interface BlankSubject extends Omit<BlankInput, 'words' | 'madeAt'> {
  dossier: Dossier;
}

/**
 * The blank pack in a language that need not be the page's, and the name of its file.
 *
 * @throws PrintFault when the words of that language do not come
 */
export async function prepareBlank(
  subject: BlankSubject,
  ending: 'pdf' | 'docx',
): Promise<Prepared> {
  const { dossier, language, today } = subject;
  const words = await neededForPaper(wordsOf(language));
  return {
    document: blankPack({ ...subject, words, madeAt: new Date().toISOString() }),
    name: exportFileName('blank', dossier, { language, on: today.toString(), ending }),
  };
}
