import type { Translate } from '../../adapters/i18n';
import type { Formatters } from '../../adapters/i18n/format';
import type { MonthNames } from '../../domain/calendar/typed-date';
import type { Dossier } from '../../domain/dossier/dossier';
import { hasWords } from '../../domain/dossier/words';
import {
  attendanceParts,
  attendanceTotal,
  hasTooManyWomen,
  type Meeting,
} from '../../domain/partners/meetings';
import type { Fault } from '../answers/attempt.svelte';
import { countFault } from '../answers/count-fault';
import { dateFault } from '../answers/date-fault';
import { idOf, unfinishedAt } from '../answers/dossier-value';

interface Given {
  t: Translate;
  f: Formatters;
  dossier: Dossier;
  names: MonthNames;
}

/** What is wrong with a meeting: nothing says which it is, or a day or a number cannot be. */
export function meetingFaults(given: Given, meeting: Meeting): Fault[] {
  const { t, dossier, names } = given;
  const base = `meetings/${meeting.id}`;
  const day = dateFault(t, dossier, `${base}/on`, names, t('mobilise.meeting.on'));
  const counts = ([...attendanceParts, 'women'] as const).flatMap((part) => {
    const name = t(`mobilise.attendance.${part}`);
    return countFault(t, dossier, `${base}/attendance/${part}`, name) ?? [];
  });
  return [
    ...emptyFault(given, meeting),
    ...(day ? [day] : []),
    ...counts,
    ...womenFault(given, meeting),
  ];
}

function emptyFault({ t, dossier }: Given, { id, on, subject }: Meeting): Fault[] {
  const hasDay = on !== undefined || unfinishedAt(dossier, `meetings/${id}/on`) !== undefined;
  if (hasWords(subject) || hasDay) return [];
  const message = t('mobilise.meeting.no-words');
  return [{ id: idOf(`meetings/${id}/subject/ar`), code: 'no-words', message }];
}

function womenFault({ t, f }: Given, meeting: Meeting): Fault[] {
  if (!hasTooManyWomen(meeting)) return [];
  const message = t('mobilise.attendance.too-many-women', {
    women: f.number(meeting.attendance?.women ?? 0),
    total: f.number(attendanceTotal(meeting) ?? 0),
  });
  const id = idOf(`meetings/${meeting.id}/attendance/women`);
  return [{ id, code: 'too-many-women', message }];
}
