import type { Dossier, LocalizedText } from '../dossier/dossier';
import type { LetterLanguage } from '../dossier/letters';
import type { Edition } from '../edition/edition';
import type { FactName, LetterFact } from './letter-fact';

export type FactSource = Partial<Record<FactName, Omit<LetterFact, 'name'>>>;

export interface Given {
  dossier: Dossier;
  edition: Edition;
  language: LetterLanguage;
  today: Temporal.PlainDate;
}

export type Place = LetterFact['place'];
interface Person {
  name?: LocalizedText | undefined;
  function?: LocalizedText | undefined;
}

/** Languages of one script, the nearest first: in them a name is the same. */
const ofScript: Readonly<Record<LetterLanguage, readonly LetterLanguage[]>> = {
  ar: ['ar'],
  fr: ['fr', 'en'],
  en: ['en', 'fr'],
};

/** A name in the script of the letter. */
export const nameIn = (
  text: LocalizedText | undefined,
  language: LetterLanguage,
): string | undefined =>
  ofScript[language].map((one) => text?.[one]?.trim()).find((words) => words);

/** What is said in a language, which nobody wants in another one. */
export function proseIn(
  text: LocalizedText | undefined,
  language: LetterLanguage,
): string | undefined {
  const words = text?.[language]?.trim() ?? '';
  return words === '' ? undefined : words;
}

/** The pages ask for what was done in Arabic and French: English is entered nowhere. */
export const placeIn = (language: LetterLanguage, place: Place): Place =>
  language === 'en' ? undefined : place;

/** Name and function of somebody, each a fact of its own. */
export function personFacts(
  name: 'signatory' | 'focal-point',
  person: Person | undefined,
  language: LetterLanguage,
  place: Place,
): FactSource {
  return {
    [name]: { kind: 'text', value: nameIn(person?.name, language), place },
    [`${name}-function`]: {
      kind: 'text',
      value: proseIn(person?.function, language),
      // the function of who signs is asked in English as well
      place: name === 'signatory' ? place : placeIn(language, place),
    },
  };
}

/** A number of nothing is no fact: it was not entered yet. */
export const counted = (count: number, place: Place) => ({
  kind: 'number' as const,
  value: count > 0 ? String(count) : undefined,
  place,
});

/** Names as one value, one a line. */
export const listed = (names: readonly string[]): string | undefined =>
  names.length > 0 ? names.join('\n') : undefined;
