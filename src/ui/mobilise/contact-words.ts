import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { Endorsement } from '../../domain/dossier/dossier';
import type { ContactState } from '../../domain/partners/contact-state';

/** Where the contact with a partner stands, with its day where the state has one. */
export function contactWords(
  { t, f }: { t: Translate; f: Formatters },
  { contactedOn, answeredOn }: Endorsement,
  state: ContactState,
): string {
  if (state === 'contacted' && contactedOn !== undefined)
    return t('mobilise.states-on.contacted', { date: f.date(contactedOn) });
  if (state === 'answered' && answeredOn !== undefined)
    return t('mobilise.states-on.answered', { date: f.date(answeredOn) });
  return t(`mobilise.states.${state}`);
}
