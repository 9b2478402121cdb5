import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { frenchLink } from '../../domain/collectivity/french-link';
import type { Jurisdiction } from '../../domain/dossier/dossier';
import type { LetterFact } from '../../domain/letters/letter-fact';
import { dirhams } from '../means/dirhams';
import { editionName } from '../moving/edition-words';
import { dayOrMonth } from '../result/day-or-month';

/** Words of a letter's language, which need not be the page's. */
export interface LetterWords {
  t: Translate;
  f: Formatters;
}

/** What a fact says in the language of the words; undefined while it was not entered. */
function factText({ t, f }: LetterWords, { kind, type, value }: LetterFact) {
  if (value === undefined) return undefined;
  switch (kind) {
    case 'text':
      return value;
    case 'collectivity':
      return titleOf(t, type ?? 'commune', value);
    case 'edition':
      return editionName(t, value);
    case 'day':
      return dayOrMonth(f, value);
    case 'number':
      return f.number(Number(value));
    case 'dirhams':
      return dirhams({ t, f }, Number(value));
    case 'names':
      return f.list(value.split('\n'));
  }
}

/** « Commune de Ben Guerir », in the language of the letter and not in that of the page. */
const titleOf = (t: Translate, type: Jurisdiction['type'], name: string): string =>
  t(`collectivities.title.${type}`, {
    linkedName: t(`collectivities.link.${frenchLink(name)}`, { name }),
  });

/**
 * What the facts of a letter say, by their names, in the language of the words.
 *
 * @param words - of the letter's own language
 */
export function factTexts(
  words: LetterWords,
  facts: readonly LetterFact[],
): (name: string) => string | undefined {
  const texts = new Map<string, string | undefined>(
    facts.map((fact) => [fact.name, factText(words, fact)]),
  );
  return (name) => texts.get(name);
}
