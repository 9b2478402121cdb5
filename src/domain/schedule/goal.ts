import { preparesNextCouncil } from './purpose';
import type { Dossier } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Edition } from '../edition/edition';
import { deadlineOf, lastDayOf, type Deadline } from '../submission/deadline';
import { sentOn } from '../submission/sent-on';

/** What a schedule counts back from. */
export type Goal =
  /** `lastDay`: the last whole day on which an office can still send the file */
  | { kind: 'call'; deadline: Exclude<Deadline, { kind: 'unknown' }>; lastDay: string }
  /** the file ready, but for the letter of the president to come */
  | { kind: 'council'; on: string; lastDay: string };

/** Why there is nothing to count back from. */
export type NoGoal = 'sent' | 'call-closed' | 'council-came' | 'unknown';

/**
 * The end of an office day, in winter as in summer; a deadline before it leaves the day before as the
 * last whole one. Known as custom, cited by no source of ours.
 */
const endOfOffice = '16:30';

/**
 * What a dossier is prepared for on a day: the closing of a call that has not closed yet, else the
 * planned first day of the next council. Preparing for the next council, a call that closes before it
 * begins is not waited for.
 */
export function goalOf(
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
): Goal | NoGoal {
  if (sentOn(dossier, today) !== undefined) return 'sent';
  const starts = dossier.plannedMandate?.startedOn;
  const isForCouncil = preparesNextCouncil(dossier);
  const call = callGoal(dossier, edition, today);
  if (
    typeof call === 'object' &&
    !(isForCouncil && starts !== undefined && call.lastDay < starts)
  ) {
    return call;
  }
  if (starts === undefined) return typeof call === 'string' ? call : 'unknown';
  if (starts <= today.toString()) return 'council-came';
  return { kind: 'council', on: starts, lastDay: dayBefore(starts) };
}

function callGoal(dossier: Dossier, edition: Edition, today: Temporal.PlainDate): Goal | NoGoal {
  const deadline = deadlineOf(edition, dossier);
  if (deadline.kind === 'unknown') return 'unknown';
  const last = lastDayOf(deadline) ?? '';
  const isClosed =
    last < today.toString() || callWindow(edition, dossier.call ?? {}, today).state === 'closed';
  return isClosed ? 'call-closed' : { kind: 'call', deadline, lastDay: wholeDay(deadline) };
}

/** Of a month nobody knows the day: it may close on its first. */
function wholeDay(deadline: Exclude<Deadline, { kind: 'unknown' }>): string {
  if (deadline.kind === 'entered') return deadline.on;
  if (deadline.kind === 'month') return dayBefore(`${deadline.month}-01`);
  const [day = '', hour = ''] = deadline.inCasablanca.split('T');
  return hour >= endOfOffice ? day : dayBefore(day);
}

const dayBefore = (iso: string): string =>
  Temporal.PlainDate.from(iso).subtract({ days: 1 }).toString();
