import type { LocalizedText } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';

/** Languages that share a script with the letter, its own first. */
const readable: Readonly<Record<LetterLanguage, readonly LetterLanguage[]>> = {
  ar: ['ar'],
  fr: ['fr', 'en'],
  en: ['en', 'fr'],
};

/** A text as typed in a language that the letter's reader can read, else an empty one. */
export const inScript = (text: LocalizedText | undefined, language: LetterLanguage): string =>
  readable[language].map((one) => text?.[one]?.trim() ?? '').find((words) => words !== '') ?? '';

/** The lines of a text that was typed in a field of several, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
