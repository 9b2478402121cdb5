import type { Translate } from '../../adapters/i18n';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Fault } from '../answers/attempt.svelte';
import { idOf } from '../answers/dossier-value';
import { pastDayFault } from '../tasks/past-day-fault';
import { hourFault } from './hour-fault';

const day = 'submission/submittedOn';

interface Looked {
  names: MonthNames;
  /** whole day in Casablanca */
  today: Temporal.PlainDate;
  /** the person asked for a frozen copy, which cannot be without its day */
  isRecording: boolean;
}

/** What stands in the way of going on, in the order of the page. */
export function submissionFaults(
  t: Translate,
  dossier: Dossier,
  { names, today, isRecording }: Looked,
): Fault[] {
  const typed = pastDayFault(t, dossier, day, names, { today, later: t('tasks.submission.later') });
  const isMissing =
    isRecording && typed.length === 0 && dossier.submission?.submittedOn === undefined;
  const missing = { id: idOf(day), code: 'missing', message: t('follow.record.day-missing') };
  return [
    ...typed,
    ...(isMissing ? [missing] : []),
    ...hourFault(t, dossier, 'submission/submittedAt'),
  ];
}
