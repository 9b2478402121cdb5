import type { Locale, Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Dossier } from '../../domain/dossier/dossier';
import { isolated, short, shortTitle } from '../fields/item-words';
import { wordsIn } from '../shell/dossier-name';
import { daysToReply, guestLetterOf } from './guest-letter';

/** Who invites: « Commune de Ben Guerir », or all of those that apply together. */
export const inviters = (
  t: Translate,
  f: Formatters,
  { jurisdictions }: Pick<Dossier, 'jurisdictions'>,
): string => f.list(jurisdictions.map((one) => isolated(shortTitle(t, one))));

/** « Lettre de recommandation : Réseau Eau » */
export function guestTitle(
  t: Translate,
  language: Locale,
  dossier: Pick<Dossier, 'invitations' | 'endorsements'>,
): string {
  const organisation = short(wordsIn(guestLetterOf(dossier)?.endorsement?.organisation, language));
  return organisation === ''
    ? t('guest.bar.unnamed')
    : t('guest.bar.name', { organisation: isolated(organisation) });
}

/** « encore 12 jours », « aujourd’hui », « il y a 3 jours » */
export function leftWords(
  t: Translate,
  f: Formatters,
  replyBy: string,
  today: Temporal.PlainDate,
): string {
  const days = daysToReply(replyBy, today);
  const count = Math.abs(days);
  return t(days < 0 ? 'guest.list.passed' : 'guest.intro.left', { count, shown: f.number(count) });
}
