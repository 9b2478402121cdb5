import type { Locale } from '../../adapters/i18n';
import { wordsOf, type PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';

/** The words of a letter, and those of the names at its head, which stand there in two scripts. */
export interface LetterWords {
  own: PaperWords;
  arabic: PaperWords;
  latin: PaperWords;
}

/** The language of the names in Latin letters: French is what they are known by, but for an English reader. */
export const latinLanguageOf = (language: LetterLanguage): 'fr' | 'en' =>
  language === 'en' ? 'en' : 'fr';

/** @throws TypeError when the words of a language do not come (offline before they were cached) */
export async function letterWordsOf(language: LetterLanguage): Promise<LetterWords> {
  const [own, arabic, latin] = await Promise.all([
    known(language),
    known('ar'),
    known(latinLanguageOf(language)),
  ]);
  return { own, arabic, latin };
}

/** A letter is counted after every few words typed: its messages are read once. */
const loaded = new Map<Locale, Promise<PaperWords>>();

function known(language: Locale): Promise<PaperWords> {
  const words = loaded.get(language) ?? wordsOf(language);
  loaded.set(language, words);
  words.catch(() => loaded.delete(language));
  return words;
}
