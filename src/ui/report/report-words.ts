import type { Locale, PaperKey, Translate } from '../../adapters/i18n';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { Dossier } from '../../domain/dossier/dossier';
import { wordsFor, type Words } from '../result/words';
import { withShortNames } from './short-names';

/** How a report speaks: as the result page does, with names that fit a sentence. */
export interface ReportWords extends Words {
  t: Translate<PaperKey>;
  language: Locale;
  /** with every name as it was typed, for the place that states it */
  asTyped: Words;
}

export function reportWords({ t, f }: PaperWords, language: Locale, dossier: Dossier): ReportWords {
  return {
    ...wordsFor(t, f, language, withShortNames(dossier)),
    t,
    language,
    asTyped: wordsFor(t, f, language, dossier),
  };
}
