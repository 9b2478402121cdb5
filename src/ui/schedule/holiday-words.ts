import { fixedHolidays, lunarFeasts, type Holiday } from '../../domain/schedule/holidays';
import type { Saying } from './schedule-words';

/** « Aïd al-Fitr, 1448 de l’Hégire : du 9 au 11 mars 2027 », without saying how sure it is. */
export function holidayWords({ t, f }: Saying, { name, key, from, to }: Holiday): string {
  const said = nameOf(t, name, key);
  return from === to
    ? t('schedule.holidays.one', { name: said, date: f.date(from) })
    : t('schedule.holidays.range', { name: said, from: f.date(from), to: f.date(to) });
}

function nameOf(t: Saying['t'], name: Holiday['name'], key: string | undefined): string {
  const feast = lunarFeasts.find((one) => one === name);
  if (feast !== undefined) return t(`labels.feasts.${feast}`, { year: key?.split('.')[1] ?? '' });
  const fixed = fixedHolidays.find((one) => one === name);
  return fixed === undefined ? '' : t(`schedule.holidays.names.${fixed}`);
}
