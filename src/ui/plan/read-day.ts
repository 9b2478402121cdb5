import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Mending } from '../../domain/plan/mending';
import type { Fault } from '../answers/attempt.svelte';
import { dateFault } from '../answers/date-fault';
import { idOf } from '../answers/dossier-value';
import { draftDay, draftField } from './closing-draft';

/** What is asked of one action when it is closed. */
export interface Closing {
  t: Translate;
  f: Formatters;
  names: MonthNames;
  dossier: Dossier;
  /** id of the action */
  action: string;
  mending: Mending | undefined;
  /** ISO: nothing that is still to come is done */
  today: string;
}

interface AskedDay {
  /** what the date is called */
  name: string;
  preset?: string | undefined;
  /** it may lie ahead: the end of a mandate */
  mayLieAhead?: boolean;
}

/** A day of the form: no day, a day that is none, or one that is still to come, is a fault. */
export function readDay(
  { t, names, dossier, action, today }: Closing,
  part: string,
  { name, preset, mayLieAhead = false }: AskedDay,
): { day?: string; faults: Fault[] } {
  const field = draftField(action, part);
  const wrong = dateFault(t, dossier, field, names, name);
  if (wrong !== undefined) return { faults: [wrong] };
  const day = draftDay(dossier, action, part, names, preset);
  const fault = (code: 'no-day' | 'ahead') => ({
    id: idOf(field),
    code,
    message: t(`plan.fault.${code}`, { name }),
  });
  if (day === undefined) return { faults: [fault('no-day')] };
  return !mayLieAhead && day > today ? { faults: [fault('ahead')] } : { day, faults: [] };
}
