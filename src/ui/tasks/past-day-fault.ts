import type { Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { idOf, textAt } from '../answers/dossier-value';

/**
 * What is wrong with a day that must have come: it is not finished, or still to come. The day stays
 * written as it is.
 *
 * @param later - said of a day after today
 */
export function pastDayFault(
  t: Translate,
  dossier: Dossier,
  field: string,
  names: MonthNames,
  { today, later }: { today: Temporal.PlainDate; later: string },
): Fault[] {
  const unfinished = dateFault(t, dossier, field, names);
  if (unfinished !== undefined) return [unfinished];
  return textAt(dossier, field) > today.toString()
    ? [{ id: idOf(field), code: 'later', message: later, parts: ['day', 'month', 'year'] }]
    : [];
}
