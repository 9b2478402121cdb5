import {
  letterLanguages,
  type LetterKind,
  type LetterLanguage,
} from '../../domain/dossier/letters';

/** The language that an address asks for with `?in=`. */
export const askedIn = (query: URLSearchParams): LetterLanguage | undefined =>
  letterLanguages.find((one) => one === query.get('in'));

/** That one; else the first that has a text, else that of the dossier, else Arabic. */
export const languageIn = (
  query: URLSearchParams,
  begun: readonly LetterLanguage[],
  dossier: LetterLanguage | undefined,
): LetterLanguage => askedIn(query) ?? begun[0] ?? dossier ?? 'ar';

/** The texts that stand side by side where there is room: the president's letter is sent in English. */
export const besides = (
  kind: LetterKind,
  language: LetterLanguage,
  hasRoom: boolean,
): LetterLanguage[] =>
  kind === 'support' && language !== 'en' && hasRoom ? [language, 'en'] : [language];
