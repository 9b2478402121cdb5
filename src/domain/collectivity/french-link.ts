import { foldLetters } from './fold-name';

export type FrenchLink = 'de' | 'd' | 'de-l';

/** Names that French uses with an article of their own: « la région de l’Oriental ». */
const withArticle = new Set(['oriental']);

/**
 * How French links a generic word to a name: « commune de Ben Guerir », « commune d’Agadir »,
 * « région de l’Oriental ». The y of « Youssoufia » is a consonant, and so is an initial h.
 */
export function frenchLink(nameFr: string): FrenchLink {
  const [first = ''] = foldLetters(nameFr);
  if (withArticle.has(first)) return 'de-l';
  return /^[aeiouœæ]/u.test(first) ? 'd' : 'de';
}
