import type { Locale, Translate } from '../../adapters/i18n';
import type { Endorsement, Initiative, Jurisdiction } from '../../domain/dossier/dossier';
import { jurisdictionTitle, wordsIn } from '../shell/dossier-name';

/** Letters of the longest name: on a screen, and where a page has room for a few lines. */
const longestName = 80;
const longestOnPaper = 300;

let longestNow = longestName;

/** What is made here, at once, goes on paper: a name is cut only where it would fill the page. */
export function onPaper<T>(make: () => T): T {
  longestNow = longestOnPaper;
  try {
    return make();
  } finally {
    longestNow = longestName;
  }
}

/** A name that may be thousands of characters long, as it is said in a button or a title. */
export function short(name: string, longest = longestNow): string {
  const letters = Array.from(name);
  return letters.length <= longest
    ? name
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** A person's words within a sentence: their direction does not turn the sentence round. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

export const shortTitle = (t: Translate, jurisdiction: Jurisdiction, language?: Locale): string =>
  short(jurisdictionTitle(t, jurisdiction, language));

/** The name of an organisation, or its number while it has none. */
export function organisationName(
  t: Translate,
  language: Locale,
  { organisation }: Endorsement,
  number: number,
): string {
  return short(wordsIn(organisation, language)) || t('ask.organisations.numbered', { number });
}

/** What was done, or the number of the step while nothing was written. */
export function stepName(
  t: Translate,
  language: Locale,
  { what }: Initiative,
  number: number,
): string {
  return short(wordsIn(what, language)) || t('ask.track-record.numbered', { number });
}
