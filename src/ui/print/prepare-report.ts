import { wordsOf } from '../../adapters/i18n/words-of';
import { neededForPaper } from '../../adapters/pdf/print-fault';
import { readinessReport } from '../report/readiness-report';
import type { ReportInput } from '../report/report';
import { reportFileName } from '../report/report-file-name';
import type { Prepared } from './making.svelte';

/**
 * The readiness report in a language that need not be the page's, and the name of its file.
 *
 * @throws PrintFault when the words of that language do not come
 */
export async function prepareReport(
  subject: Omit<ReportInput, 'words' | 'madeAt'>,
): Promise<Prepared> {
  const { dossier, language, today } = subject;
  const words = await neededForPaper(wordsOf(language));
  return {
    document: readinessReport({ ...subject, words, madeAt: new Date().toISOString() }),
    name: reportFileName(dossier, language, today.toString()),
  };
}
