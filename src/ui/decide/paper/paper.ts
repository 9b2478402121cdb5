import type { Locale } from '../../../adapters/i18n';
import type { PaperWords } from '../../../adapters/i18n/words-of';
import type { Recorded } from '../../../domain/decision/recorded';
import type { ReportWords } from '../../report/report-words';

export interface PaperInput {
  recorded: Recorded;
  /** the record still has the digest that stands beside it */
  isWhole: boolean;
  isExample: boolean;
  language: Locale;
  words: PaperWords;
  /** ISO instant */
  madeAt: string;
}

/** What each part of the sheet sees. */
export interface Paper extends Omit<PaperInput, 'words' | 'language'> {
  words: ReportWords;
}
