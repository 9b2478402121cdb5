import { wordsOf, type PaperWords } from '../../adapters/i18n/words-of';
import type { AnswerLanguage } from '../../domain/form/answers';

/** The words of the languages in which a form is filled in, whatever that of the page is. */
export class SpokenWords {
  /** without those that are on their way, or could not be loaded */
  known = $state.raw<Partial<Record<AnswerLanguage, PaperWords>>>({});
  /** languages whose words could not be loaded */
  failed = $state.raw<readonly AnswerLanguage[]>([]);

  async load(language: AnswerLanguage): Promise<void> {
    try {
      const words = await wordsOf(language);
      this.known = { ...this.known, [language]: words };
      this.failed = this.failed.filter((one) => one !== language);
    } catch {
      this.failed = [...this.failed, language];
    }
  }
}
