import { casablanca } from '../calendar/casablanca';
import type { CallMoment, Edition } from './edition';

/** The dates a person enters when OGP's are not known: whole days, closing day included. */
export interface EnteredCall {
  opensOn?: string | undefined;
  closesOn?: string | undefined;
}

/** `uncertain`: the call is known to the month only, and the day falls in that month. */
export type CallState = 'not-known' | 'not-yet-open' | 'open' | 'uncertain' | 'closed';

export interface CallWindow {
  state: CallState;
  enteredByPerson: boolean;
  /** the closing day as printed; the last day of its month where only that is known */
  closingDay: Temporal.PlainDate | null;
  /** ISO month of the closing where its day is not known */
  closingMonth: string | null;
  /** the closing instant where OGP printed an hour and a zone */
  closingInstant: { printed: string; zone: string; inCasablanca: string } | null;
}

/**
 * State of an edition's call on a whole day of Casablanca.
 * A call that closes in the course of that day still counts as open on it.
 *
 * @param entered - dates entered by the person; they count where the edition has none
 */
export function callWindow(
  edition: Edition,
  entered: EnteredCall,
  asOf: Temporal.PlainDate,
): CallWindow {
  const { opens, closes } = edition.call;
  if (closes === null) {
    if (entered.closesOn !== undefined) {
      return enteredWindow(entered.closesOn, entered.opensOn, asOf);
    }
    return {
      state: 'not-known',
      enteredByPerson: false,
      closingDay: null,
      closingMonth: null,
      closingInstant: null,
    };
  }
  return {
    state: stateOf(opens, closes, asOf),
    enteredByPerson: false,
    closingDay:
      'at' in closes
        ? Temporal.PlainDateTime.from(closes.at).toPlainDate()
        : lastOfMonth(closes.month),
    closingMonth: 'month' in closes ? closes.month : null,
    closingInstant:
      'at' in closes
        ? { printed: closes.at, zone: closes.zone, inCasablanca: inCasablanca(closes) }
        : null,
  };
}

function enteredWindow(
  closesOn: string,
  opensOn: string | undefined,
  asOf: Temporal.PlainDate,
): CallWindow {
  const closingDay = Temporal.PlainDate.from(closesOn);
  const isBefore = opensOn !== undefined && Temporal.PlainDate.compare(asOf, opensOn) < 0;
  const isAfter = Temporal.PlainDate.compare(asOf, closingDay) > 0;
  const state = isAfter ? 'closed' : isBefore ? 'not-yet-open' : 'open';
  return { state, enteredByPerson: true, closingDay, closingMonth: null, closingInstant: null };
}

function stateOf(
  opens: CallMoment | null,
  closes: CallMoment,
  asOf: Temporal.PlainDate,
): CallState {
  if (opens !== null && comesBefore(asOf, opens)) return 'not-yet-open';
  if (comesAfter(asOf, closes)) return 'closed';
  const isInOpeningMonth = opens !== null && 'month' in opens && opens.month === monthOf(asOf);
  const isInClosingMonth = 'month' in closes && closes.month === monthOf(asOf);
  return isInOpeningMonth || isInClosingMonth ? 'uncertain' : 'open';
}

/** A whole day comes before a moment when it is over by then, and after it when it begins later. */
function comesBefore(day: Temporal.PlainDate, moment: CallMoment): boolean {
  if ('month' in moment) return monthOf(day) < moment.month;
  return day.toString() < inCasablanca(moment).slice(0, isoDateLength);
}

function comesAfter(day: Temporal.PlainDate, moment: CallMoment): boolean {
  if ('month' in moment) return monthOf(day) > moment.month;
  return `${day.toString()}T00:00` >= inCasablanca(moment);
}

const isoDateLength = 'YYYY-MM-DD'.length;

const monthOf = (day: Temporal.PlainDate) => day.toPlainYearMonth().toString();

const lastOfMonth = (month: string) => {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth });
};

type ExactMoment = Extract<CallMoment, { at: string }>;
const convertedMoments = new WeakMap<ExactMoment, string>();

/** Local time in Casablanca; zone arithmetic is slow, and an edition has few moments. */
function inCasablanca(moment: ExactMoment): string {
  const known = convertedMoments.get(moment);
  if (known !== undefined) return known;
  const converted = Temporal.PlainDateTime.from(moment.at)
    .toZonedDateTime(moment.zone)
    .withTimeZone(casablanca)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  convertedMoments.set(moment, converted);
  return converted;
}
