import { wordsOf, type PaperWords } from '../../adapters/i18n/words-of';
import type { AnswerLanguage } from '../../domain/form/answers';

/** The words of the language in which a form is filled in, whatever that of the page is. */
export class SpokenWords {
  #words = $state.raw<Partial<Record<AnswerLanguage, PaperWords>>>({});
  #failed = $state.raw<readonly AnswerLanguage[]>([]);
  readonly #language: () => AnswerLanguage;

  constructor(language: () => AnswerLanguage) {
    this.#language = language;
    $effect(() => {
      void this.#load(language());
    });
  }

  /** undefined while they are on their way, or could not be loaded */
  get current(): PaperWords | undefined {
    return this.#words[this.#language()];
  }

  get hasFailed(): boolean {
    return this.#failed.includes(this.#language());
  }

  async #load(language: AnswerLanguage): Promise<void> {
    try {
      const words = await wordsOf(language);
      this.#words = { ...this.#words, [language]: words };
      this.#failed = this.#failed.filter((one) => one !== language);
    } catch {
      this.#failed = [...this.#failed, language];
    }
  }
}
