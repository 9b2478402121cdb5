import type { BilingualName, Collectivity } from './collectivity';
import { foldLetters } from './fold-name';
import { wordingOf, type Wording, type Writing } from './query';
import { spellingsOf } from './spelling-variants';

export interface Entry {
  readonly collectivity: Collectivity;
  readonly wordings: Readonly<Record<Writing, Wording>>;
  /** Every word of its own name, in every accepted spelling, and of its code. */
  readonly ownWords: readonly string[];
  /** Words of the names of the units around it. */
  readonly placeWords: readonly string[];
}

export type SearchIndex = readonly Entry[];

/** Folds every name once, so that a keystroke only compares strings. */
export function searchIndex(list: readonly Collectivity[]): SearchIndex {
  const foldedPlaces = new Map<BilingualName, readonly string[]>();
  const placeWordsOf = (place: BilingualName): readonly string[] => {
    const words = foldedPlaces.get(place) ?? spellings([wording(place.ar), wording(place.fr)]);
    foldedPlaces.set(place, words);
    return words;
  };
  return list.map((collectivity) => {
    const { type, name, code, province, region } = collectivity;
    const wordings = { ar: wording(name.ar), fr: wording(name.fr), code: wording(code) };
    const around = type === 'region' ? [] : [province, region].filter((place) => !!place);
    return {
      collectivity,
      wordings,
      ownWords: spellings(Object.values(wordings)),
      placeWords: around.flatMap(placeWordsOf),
    };
  });
}

function wording(text: string): Wording {
  return wordingOf(foldLetters(text));
}

function spellings(wordings: readonly Wording[]): string[] {
  return [...new Set(wordings.flatMap(({ words }) => words.flatMap(spellingsOf)))];
}
