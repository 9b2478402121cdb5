import type { Translate } from '../../adapters/i18n';
import {
  readTypedDate,
  type MonthNames,
  type TypedDate,
  type TypedDateFault,
} from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Fault } from './attempt.svelte';
import { idOf, unfinishedAt } from './dossier-value';

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

const february = 2;

const partsOf: Record<TypedDateFault, Fault['parts'] | undefined> = {
  empty: undefined,
  'day-missing': ['day'],
  'month-missing': ['month'],
  'year-missing': ['year'],
  'day-wrong': ['day'],
  'month-wrong': ['month'],
  'year-wrong': ['year'],
  'no-such-day': ['day'],
};

/**
 * What is wrong with a date as it was typed; nothing when it is a date, or nothing was typed.
 *
 * @param name - of the date, where the page asks for more than one
 */
export function dateFault(
  t: Translate,
  dossier: Dossier,
  field: string,
  names: MonthNames,
  name?: string,
): Fault | undefined {
  const typed = unfinishedAt(dossier, field);
  if (typed === undefined) return undefined;
  const read = readTypedDate(typed, names);
  if (!('fault' in read) || read.fault === 'empty') return undefined;
  const said =
    read.fault === 'no-such-day'
      ? dayFault(t, typed, read.daysInMonth ?? 0, names)
      : t(`error.date.${read.fault}`);
  const message = name === undefined ? said : t('error.date.of', { name, fault: said });
  const parts = partsOf[read.fault];
  return { id: idOf(field), code: read.fault, message, ...(parts && { parts }) };
}

/** « septembre n’a que 30 jours »; the year is said of February alone, where it matters. */
function dayFault(t: Translate, typed: TypedDate, days: number, names: MonthNames): string {
  const inMonth = readTypedDate({ ...typed, day: '1' }, names);
  if (!('date' in inMonth)) return t('error.date.day-wrong');
  const { month, year } = inMonth.date;
  const name = t(`format.months.${month as Month}`);
  return month === february
    ? t('error.date.no-such-day-february', { month: name, year: String(year), days })
    : t('error.date.no-such-day', { month: name, days });
}
