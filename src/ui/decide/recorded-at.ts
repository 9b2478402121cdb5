import { casablanca } from '../../domain/calendar/casablanca';
import type { Words } from '../fields/field-group';

/** The day and the hour of an instant as in Morocco, for « le {date} à {time} ». */
export function momentOf({ t, f }: Pick<Words, 't' | 'f'>, instant: string) {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(casablanca);
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    date: f.date(zoned.toPlainDate().toString()),
    time: t('format.time', { hour: two(zoned.hour), minute: two(zoned.minute) }),
  };
}
