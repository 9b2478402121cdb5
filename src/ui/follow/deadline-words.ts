import { timingOf, type Deadline, type Timing } from '../../domain/submission/deadline';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Words } from '../fields/field-group';
import { closingHour } from '../result/call-words';

type Saying = Pick<Words, 't' | 'f'>;

/** Until when the form could be sent, and how exactly that is known. */
export function deadlineWords({ t, f }: Saying, deadline: Deadline): string {
  switch (deadline.kind) {
    case 'instant':
      return closingHour(deadline, t, f);
    case 'month':
      return t('follow.deadline.month', { month: f.month(deadline.month) });
    case 'entered':
      return t('follow.deadline.entered', { date: f.date(deadline.on) });
    case 'unknown':
      return t('follow.deadline.unknown');
  }
}

/** How much time was left at the submission, or is left today; nothing where nobody knows. */
export function timingWords(
  words: Saying,
  deadline: Deadline,
  { submission }: Pick<Dossier, 'submission'>,
  today: Temporal.PlainDate,
): string | undefined {
  const on = submission?.submittedOn;
  const moment = on === undefined ? { on: today.toString() } : { on, at: submission?.submittedAt };
  const timing = timingOf(deadline, moment);
  if (timing === undefined) return undefined;
  const { t } = words;
  const when = on === undefined ? 'today' : 'sent';
  if (timing.state === 'last-month') return t(`follow.timing.${when}.last-month`);
  if (timing.state === 'last-day') {
    if (deadline.kind !== 'instant') return t(`follow.timing.${when}.last-day`);
    return t(`follow.timing.${when}.hour-decides`, { time: hourOf(words, deadline.inCasablanca) });
  }
  const span = spanWords(words, timing);
  // of a month the days are counted to its first, or from its last
  const atLeast = deadline.kind === 'month' ? 'yes' : 'no';
  return t(`follow.timing.${when}.${timing.state}`, { span, atLeast });
}

function hourOf({ t }: Pick<Saying, 't'>, local: string): string {
  const [hour = '', minute = ''] = (local.split('T')[1] ?? '').split(':');
  return t('format.time', { hour, minute });
}

/** « 12 jours, 3 heures et 5 minutes », without the parts that are nothing. */
function spanWords({ t, f }: Saying, timing: Extract<Timing, { days: number }>): string {
  const units = ['days', 'hours', 'minutes'] as const;
  const parts = units.flatMap((unit) => {
    const count = timing[unit] ?? 0;
    return count === 0 ? [] : t(`follow.span.${unit}`, { count, shown: f.number(count) });
  });
  return parts.length === 0 ? t('follow.span.none') : f.list(parts);
}
