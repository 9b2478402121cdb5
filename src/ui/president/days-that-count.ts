import { sessions } from '../../content/sessions';
import { estimateNextMandate } from '../../domain/assessment/next-council';
import type { Circumstances } from '../../domain/course/circumstances';
import { preparesForNextCouncil } from '../../domain/course/next-council-mode';
import { nextDeadline, type Deadline } from '../../domain/course/next-deadline';
import { callWindow } from '../../domain/edition/call-window';
import type { Certainty } from '../../domain/edition/edition';
import { openExchanges } from '../../domain/follow/exchanges';
import { deadlineOf } from '../../domain/submission/deadline';
import { closingHour } from '../result/call-words';
import { deadlineWords } from '../tasks/deadline-words';
import type { Candidacy } from './candidacy';
import type { Saying } from './saying';

/** A day that counts, as exactly as it is known. */
export interface DayRow {
  kind: Deadline['kind'];
  /** a day, a day and an hour, or a month */
  day: string;
  text: string;
  certainty?: Certainty | undefined;
  isEstimate: boolean;
}

/** Until when: the closing of the call, the next council where the work is for it, the next deadline. */
export function daysThatCount(given: Circumstances, candidacy: Candidacy, words: Saying): DayRow[] {
  if (candidacy.is === 'submitted') return requests(given, words);
  if (candidacy.is !== 'open') return [];
  return [...closing(given, words), ...nextCouncil(given, words), ...otherDeadline(given, words)];
}

/** Nobody knows until when the file can be sent. */
export const isCallUnknown = ({ dossier, edition }: Circumstances, { is }: Candidacy): boolean =>
  is === 'open' && deadlineOf(edition, dossier).kind === 'unknown';

function closing({ dossier, edition, today }: Circumstances, { t, f }: Saying): DayRow[] {
  const { state, enteredByPerson } = callWindow(edition, dossier.call ?? {}, today);
  const deadline = deadlineOf(edition, dossier);
  if (state === 'closed' || deadline.kind === 'unknown') return [];
  const { certainty } = edition.call;
  if (deadline.kind === 'month') {
    const text = t('tasks.deadline.call-closes-in');
    const day = f.month(deadline.month);
    return [{ kind: 'call-closes-in', day, text, certainty, isEstimate: false }];
  }
  const text = t('tasks.deadline.call-closes', { entered: enteredByPerson ? 'yes' : 'no' });
  const row = { kind: 'call-closes' as const, text, isEstimate: false };
  if (deadline.kind === 'entered') return [{ ...row, day: f.date(deadline.on) }];
  const [on = '', time = ''] = deadline.inCasablanca.split('T');
  const [hour = '', minute = ''] = time.split(':');
  const day = t('result.call.at', { date: f.date(on), time: t('format.time', { hour, minute }) });
  return [{ ...row, day, text: `${text}. ${closingHour(deadline, t, f)}`, certainty }];
}

/** The planned start, or an estimate of it as long as nobody planned one. */
function nextCouncil(given: Circumstances, { t, f }: Saying): DayRow[] {
  if (!preparesForNextCouncil(given)) return [];
  const { dossier, today } = given;
  const planned = dossier.plannedMandate ?? estimateNextMandate(dossier);
  const starts = planned?.startedOn;
  if (starts === undefined || starts < today.toString()) return [];
  return [
    {
      kind: 'next-council',
      day: f.date(starts),
      text: t('tasks.deadline.next-council'),
      isEstimate: planned?.endIs !== 'decreed',
    },
  ];
}

const saidAlready: ReadonlySet<Deadline['kind']> = new Set([
  'call-closes',
  'call-closes-in',
  'next-council',
]);

function otherDeadline({ dossier, edition, today }: Circumstances, words: Saying): DayRow[] {
  const next = nextDeadline(dossier, edition, today, sessions);
  return next === undefined || saidAlready.has(next.kind) ? [] : [rowOf(next, words)];
}

/** Once the file is sent, what OGP asks counts, also where its day has passed. */
function requests({ dossier }: Circumstances, words: Saying): DayRow[] {
  const [first] = openExchanges(dossier)
    .flatMap(({ id, dueOn }) => (dueOn === undefined ? [] : [{ exchange: id, on: dueOn }]))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return first === undefined ? [] : [rowOf({ kind: 'exchange', ...first }, words)];
}

const rowOf = (deadline: Deadline, words: Saying): DayRow => ({
  kind: deadline.kind,
  day: 'on' in deadline ? words.f.date(deadline.on) : words.f.month(deadline.month),
  text: deadlineWords(deadline, words, words.language, true),
  certainty: deadline.kind === 'session' ? deadline.session.certainty : undefined,
  isEstimate: false,
});
