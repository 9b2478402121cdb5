import { casablanca } from '../calendar/casablanca';
import type { Dossier } from '../dossier/dossier';
import { callWindow } from '../edition/call-window';
import type { Edition } from '../edition/edition';

/** Until when the form could be sent, as exactly as that is known. */
export type Deadline =
  /** local times `2024-01-12T23:59`: as OGP printed it in its zone, and the same moment in Casablanca */
  | { kind: 'instant'; printed: string; zone: string; inCasablanca: string }
  /** the whole of a month; `on` is its last day */
  | { kind: 'month'; month: string; on: string }
  /** a whole day, entered by the person */
  | { kind: 'entered'; on: string }
  | { kind: 'unknown' };

/** A day in Casablanca, with its hour `HH:MM` where that is known. */
export interface Moment {
  on: string;
  at?: string | undefined;
}

/**
 * How a moment stands to a deadline. Hours and minutes are there where both moments have them;
 * `last-day` and `last-month` cannot be told more exactly.
 */
export type Timing =
  | { state: 'before' | 'after'; days: number; hours?: number; minutes?: number }
  | { state: 'last-day' }
  | { state: 'last-month' };

/** The deadline of a call, from the edition or as the person entered it. */
export function deadlineOf(edition: Edition, { call }: Pick<Dossier, 'call'>): Deadline {
  const anyDay = Temporal.PlainDate.from('2000-01-01');
  const { closingDay, closingInstant, enteredByPerson } = callWindow(edition, call ?? {}, anyDay);
  if (closingInstant !== null) return { kind: 'instant', ...closingInstant };
  if (closingDay === null) return { kind: 'unknown' };
  const on = closingDay.toString();
  return enteredByPerson
    ? { kind: 'entered', on }
    : { kind: 'month', month: closingDay.toPlainYearMonth().toString(), on };
}

/** The last day as {@link lastDayOf} has it, or the ISO month where nobody knows the day. */
export const lastKnownOf = (deadline: Deadline): string | undefined =>
  deadline.kind === 'month' ? deadline.month : lastDayOf(deadline);

/** The last day in Casablanca on which the form could be sent; undefined where nobody knows. */
export function lastDayOf(deadline: Deadline): string | undefined {
  if (deadline.kind === 'unknown') return undefined;
  return deadline.kind === 'instant' ? dayOf(deadline.inCasablanca) : deadline.on;
}

/**
 * Whether a moment is before a deadline or after it, and by how much. The minute that OGP printed
 * still counts, and so does the whole of a day or month.
 *
 * @returns undefined where the deadline is not known
 */
export function timingOf(deadline: Deadline, { on, at }: Moment): Timing | undefined {
  const last = lastDayOf(deadline);
  if (last === undefined) return undefined;
  if (deadline.kind === 'instant' && at !== undefined) {
    return between(`${on}T${at}`, deadline.inCasablanca);
  }
  if (deadline.kind === 'month' && on.startsWith(deadline.month)) return { state: 'last-month' };
  if (on === last) return { state: 'last-day' };
  // of a month nobody knows the day, so that the time left is counted to its beginning
  const end = deadline.kind === 'month' && on < last ? `${deadline.month}-01` : last;
  const days = Temporal.PlainDate.from(on).until(end).days;
  return days > 0 ? { state: 'before', days } : { state: 'after', days: -days };
}

function between(moment: string, closing: string): Timing {
  const inMorocco = (local: string) =>
    Temporal.PlainDateTime.from(local).toZonedDateTime(casablanca);
  const left = inMorocco(moment).until(inMorocco(closing), { largestUnit: 'day' });
  const { days, hours, minutes } = left.abs();
  return { state: left.sign < 0 ? 'after' : 'before', days, hours, minutes };
}

const isoDateLength = 'YYYY-MM-DD'.length;
const dayOf = (local: string) => local.slice(0, isoDateLength);
