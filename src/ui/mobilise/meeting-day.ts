import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import { isPlanned, type Meeting } from '../../domain/partners/meetings';

/** Whether a meeting was held or is planned, and on which day. */
export function meetingDay(
  { t, f }: { t: Translate; f: Formatters },
  meeting: Meeting,
  today: Temporal.PlainDate,
): string {
  if (meeting.on === undefined) return t('mobilise.meetings.state.no-day');
  const date = f.date(meeting.on);
  return isPlanned(meeting, today)
    ? t('mobilise.meetings.state.planned', { date })
    : t('mobilise.meetings.state.held', { date });
}
