import { wordsOf } from '../../../adapters/i18n/words-of';
import { neededForPaper } from '../../../adapters/pdf/print-fault';
import type { Prepared } from '../../print/making.svelte';
import { decisionPaper } from './decision-paper';
import type { PaperInput } from './paper';
import { paperFileName } from './paper-file-name';

/**
 * The sheet of a recorded decision in a language that need not be the page's, and its file's name.
 *
 * @throws PrintFault when the words of that language do not come
 */
export async function preparePaper(
  subject: Omit<PaperInput, 'words' | 'madeAt'>,
): Promise<Prepared> {
  const { language, recorded } = subject;
  const words = await neededForPaper(wordsOf(language));
  return {
    document: decisionPaper({ ...subject, words, madeAt: new Date().toISOString() }),
    name: paperFileName(recorded.record, language),
  };
}
