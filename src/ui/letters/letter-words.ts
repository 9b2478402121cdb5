import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier } from '../../domain/dossier/dossier';
import type { LetterLack } from '../../domain/letters/lacks';
import type { Letter } from '../../domain/letters/letters';
import { dayOrMonth } from '../result/day-or-month';
import { isolated, organisationName, shortTitle } from '../fields/item-words';

/** Who the letters of a dossier come from, each asked by its letter: hundreds are read once. */
export function senderNames(
  t: Translate,
  language: Locale,
  { jurisdictions, endorsements = [] }: Pick<Dossier, 'jurisdictions' | 'endorsements'>,
): (letter: Pick<Letter, 'kind' | 'id'>) => string {
  const names = {
    support: new Map(jurisdictions.map((one) => [one.id, shortTitle(t, one, language)])),
    endorsement: new Map(
      endorsements.map((one, index) => [one.id, organisationName(t, language, one, index + 1)]),
    ),
  };
  return ({ kind, id }) => names[kind].get(id) ?? '';
}

/** « Projet non signé » */
export const stateWords = (t: Translate, { status }: Pick<Letter, 'status'>): string =>
  status === 'unknown' ? t('letters.state-unknown') : t(`ask.letter.${status}`);

/** What a lack says in a sentence, with the days it is about. */
export function lackWords(
  { t, f }: { t: Translate; f: Formatters },
  { code, on }: LetterLack,
  { signedOn }: Pick<Letter, 'signedOn'>,
): string {
  return t(`letters.lacks.${code}`, {
    date: signedOn === undefined ? '' : f.date(signedOn),
    on: on === undefined ? '' : dayOrMonth(f, on),
  });
}

/** « Lettre de soutien : Commune de Ben Guerir » */
export const letterTitle = (t: Translate, kind: Letter['kind'], name: string): string =>
  t(`letters.${kind}.of`, { name: isolated(name) });
