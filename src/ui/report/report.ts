import type { Locale } from '../../adapters/i18n';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { Assessment } from '../../domain/assessment/assessment';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { Outcome } from '../result/verdict-words';
import type { ReportWords } from './report-words';

export interface ReportInput {
  dossier: Dossier;
  edition: Edition;
  /** the day the dossier is looked at */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  isExample: boolean;
  /** the day was asked for: neither today nor an example's own, so the report is of a supposition */
  isWhatIf: boolean;
  /** who makes the report, as they have signed in on this device */
  author?: { name: string; function: string } | undefined;
  language: Locale;
  words: PaperWords;
  /** ISO instant */
  madeAt: string;
}

/** What each part of the report sees. */
export interface Report extends Omit<ReportInput, 'words' | 'language'> {
  words: ReportWords;
  assessment: Assessment;
  outcome: Outcome;
}
