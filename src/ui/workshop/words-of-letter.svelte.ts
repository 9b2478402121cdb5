import { get } from 'svelte/store';
import { f, t } from '../../adapters/i18n';
import { wordsOf } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { LetterWords } from './fact-words';

/**
 * The words of the languages that are written in, as they come; undefined until then. Where they cannot
 * be fetched, those of the page say the facts: a name is a name in any of them.
 */
export class WordsOfLetter {
  #known = $state.raw<Partial<Record<LetterLanguage, LetterWords>>>({});

  constructor(languages: () => readonly LetterLanguage[]) {
    $effect(() => {
      for (const language of languages()) void this.#load(language);
    });
  }

  in(language: LetterLanguage): LetterWords | undefined {
    return this.#known[language];
  }

  async #load(language: LetterLanguage): Promise<void> {
    const words = await wordsOf(language).catch(() => ({ t: get(t), f: get(f) }));
    this.#known = { ...this.#known, [language]: words };
  }
}
