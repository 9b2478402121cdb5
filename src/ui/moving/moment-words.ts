import { casablanca } from '../../domain/calendar/casablanca';
import type { CallMoment } from '../../domain/edition/edition';
import { closingHour } from '../result/call-words';
import type { Saying } from './saying';

/** An opening: its day and hour in Morocco, or its month. */
export const openingWords = (say: Saying, moment: CallMoment | null): string[] =>
  momentWords(say, moment, (_printed, here) => {
    const [day = '', time = ''] = here.split('T');
    const [hour = '', minute = ''] = time.split(':');
    const at = say.t('result.call.at', {
      date: say.f.date(day),
      time: say.t('format.time', { hour, minute }),
    });
    return [say.t('moving.in-morocco', { at })];
  });

/** A closing: its day and hour at its own clock and at that of Morocco; or its month. */
export const closingWords = (say: Saying, moment: CallMoment | null): string[] =>
  momentWords(say, moment, ({ at, zone }, inCasablanca) => [
    closingHour({ printed: at, zone, inCasablanca }, say.t, say.f),
  ]);

type Exact = Extract<CallMoment, { at: string }>;

function momentWords(
  { t, f }: Saying,
  moment: CallMoment | null,
  exact: (printed: Exact, inCasablanca: string) => string[],
): string[] {
  if (moment === null) return [t('parts.status.unknown')];
  if ('month' in moment) return [t('moving.month-only', { month: f.month(moment.month) })];
  const here = Temporal.PlainDateTime.from(moment.at)
    .toZonedDateTime(moment.zone)
    .withTimeZone(casablanca);
  return exact(moment, here.toPlainDateTime().toString({ smallestUnit: 'minute' }));
}
