import type { Locale, Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { itemFaults } from '../answers/item-faults';
import { isolated } from '../fields/item-words';
import { stepName } from './names';

interface Given {
  t: Translate;
  language: Locale;
  dossier: Dossier;
  names: MonthNames;
}

/** What is wrong with the roadmap: a step of no words, a date that is none. */
export function roadmapFaults({ t, language, dossier, names }: Given): Fault[] {
  const typed = dateFault(
    t,
    dossier,
    'roadmapProposedOn',
    names,
    t('mobilise.roadmap.proposed-on'),
  );
  const steps = (dossier.roadmap ?? []).flatMap((step, index) => {
    const name = isolated(stepName(t, language, step, index + 1));
    return itemFaults(t, dossier, names, {
      text: step.what,
      textField: `roadmap/${step.id}/what`,
      missing: t('mobilise.roadmap.no-words', { name }),
      dateField: `roadmap/${step.id}/dueOn`,
      name,
    });
  });
  return [...steps, ...(typed ? [typed] : [])];
}
