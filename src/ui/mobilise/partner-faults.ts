import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier, Endorsement } from '../../domain/dossier/dossier';
import { contactFaults } from '../../domain/partners/contact-faults';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { idOf } from '../answers/dossier-value';
import { itemFaults } from '../answers/item-faults';

interface Given {
  t: Translate;
  f: Formatters;
  dossier: Dossier;
  names: MonthNames;
  /** today */
  asOf: Temporal.PlainDate;
}

/** What is wrong with an entry of the register: it has no name, or a day of the contact cannot be. */
export function partnerFaults({ t, f, dossier, names, asOf }: Given, one: Endorsement): Fault[] {
  const base = `endorsements/${one.id}`;
  const typed = (['contacted-on', 'answered-on'] as const).flatMap((part) => {
    const field = `${base}/${part === 'contacted-on' ? 'contactedOn' : 'answeredOn'}`;
    return dateFault(t, dossier, field, names, t(`mobilise.partner.${part}`)) ?? [];
  });
  const contacted = one.contactedOn === undefined ? '' : f.date(one.contactedOn);
  const days = contactFaults(one, asOf).map((code): Fault => ({
    id: idOf(`${base}/${code === 'contacted-later' ? 'contactedOn' : 'answeredOn'}`),
    code,
    message: t(`mobilise.partner.fault.${code}`, { date: contacted }),
  }));
  const nameless = itemFaults(t, dossier, names, {
    text: one.organisation,
    textField: `${base}/organisation`,
    missing: t('mobilise.partner.no-name'),
    dateField: undefined,
    name: '',
  });
  return [...nameless, ...typed, ...days];
}
