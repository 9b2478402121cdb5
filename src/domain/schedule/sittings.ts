import type { Session } from '../course/sessions';
import type { Dossier } from '../dossier/dossier';
import { calendar } from './calendar-bounds';
import { dayNumber, isoOf } from './day-number';
import type { WorkingDays } from './working-days';

/** A day on which a council meets. */
export interface Sitting {
  /** `2027-02.c1`: under which its day is entered */
  key: string;
  /** `2027-02` */
  month: string;
  /** id of the collectivity */
  jurisdiction: string;
  on: string;
  /** nobody has entered its day: the last working day of its month is taken */
  isAssumed: boolean;
  /** false for a day that was entered and is a Saturday, a Sunday or a holiday */
  isWorking: boolean;
  /** the law has the council meet in this month; otherwise the session is extraordinary */
  session: Session | undefined;
}

interface Given {
  dossier: Pick<Dossier, 'jurisdictions' | 'schedule'>;
  sessions: readonly Session[];
  working: WorkingDays;
}

/**
 * The days on which the councils of a dossier meet from one month to another, both `YYYY-MM`: the months
 * of the law, and the sessions entered by the person, extraordinary ones among them.
 */
export function sittingsBetween(given: Given, first: string, last: string): Sitting[] {
  const ids = given.dossier.jurisdictions.map(({ id }) => id);
  return ids
    .flatMap((id) => sittingsOf(given, id, first, last))
    .toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
}

/** Those of one council, see {@link sittingsBetween}. */
function sittingsOf(given: Given, id: string, first: string, last: string): Sitting[] {
  const { jurisdictions, schedule } = given.dossier;
  const entered = schedule?.sittings ?? {};
  const type = jurisdictions.find((one) => one.id === id)?.type;
  const session = given.sessions.find(({ types }) => type !== undefined && types.includes(type));
  const ordinary = monthsBetween(first, last).filter((month) =>
    session?.months.includes(Number(month.slice('YYYY-'.length))),
  );
  const own = Object.keys(entered)
    .filter((key) => key.slice('YYYY-MM.'.length) === id)
    .map((key) => key.slice(0, 'YYYY-MM'.length))
    .filter((month) => month >= first && month <= last);
  return [...new Set([...ordinary, ...own])].map((month) => {
    const key = `${month}.${id}`;
    const said = entered[key];
    const on = said ?? lastWorkingDay(month, given.working);
    return {
      key,
      month,
      jurisdiction: id,
      on,
      isAssumed: said === undefined,
      isWorking: given.working.isWorking(dayNumber(on)),
      session: ordinary.includes(month) ? session : undefined,
    };
  });
}

/**
 * The sittings, not after a day, on which each council can decide last: the first and the last of them;
 * the day itself where no council is known. Numbers of days, see `day-number.ts`.
 */
export function lastSittingsUpTo(given: Given, upTo: number): { first: number; last: number } {
  const day = isoOf(upTo);
  const days = ofEachCouncil(given, shifted(day, -13), monthOf(day)).flatMap((own) => {
    const before = own.filter((on) => on <= upTo);
    return before.length === 0 ? [] : [Math.max(...before)];
  });
  return days.length === 0
    ? { first: upTo, last: upTo }
    : { first: Math.min(...days), last: Math.max(...days) };
}

/** The first day, not before another one, by which each council has met; the day itself without any. */
export function nextSittingsFrom(given: Given, from: number): number {
  const day = isoOf(from);
  const days = ofEachCouncil(given, monthOf(day), shifted(day, 13)).flatMap((own) => {
    const after = own.filter((on) => on >= from);
    return after.length === 0 ? [] : [Math.min(...after)];
  });
  return Math.max(from, ...days);
}

const ofEachCouncil = (given: Given, first: string, last: string): number[][] =>
  given.dossier.jurisdictions.map(({ id }) =>
    sittingsOf(given, id, first, last)
      .filter(({ on }) => on >= calendar.first && on <= calendar.last)
      .map(({ on }) => dayNumber(on)),
  );

const monthOf = (iso: string) => iso.slice(0, 'YYYY-MM'.length);

const shifted = (iso: string, months: number) =>
  Temporal.PlainDate.from(iso).add({ months }).toPlainYearMonth().toString();

/** Bounded by the callers: the months of a schedule, or thirteen. */
function monthsBetween(first: string, last: string): string[] {
  const begin = Temporal.PlainYearMonth.from(first);
  const { months } = begin.until(Temporal.PlainYearMonth.from(last), { largestUnit: 'month' });
  return Array.from({ length: Math.max(0, months + 1) }, (_, at) =>
    begin.add({ months: at }).toString(),
  );
}

function lastWorkingDay(month: string, working: WorkingDays): string {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return isoOf(working.lastUpTo(dayNumber(`${month}-${String(daysInMonth)}`)));
}
