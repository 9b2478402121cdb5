import type { Dossier } from '../dossier/dossier';
import { dayNumber, weekdayOf } from './day-number';
import { holidaysBetween, type HolidayList } from './holidays';

const friday = 5;

/** Which days are worked on; days are numbers, see `day-number.ts`. */
export interface WorkingDays {
  isWorking: (day: number) => boolean;
  /** the last working day that is not after a day */
  lastUpTo: (day: number) => number;
  /** the first working day that is not before a day */
  firstFrom: (day: number) => number;
  /** the first of `count` working days of which the last one is not after a day; `count` ≥ 1 */
  back: (day: number, count: number) => number;
  /** the last of `count` working days of which the first one is not before a day; `count` ≥ 1 */
  ahead: (day: number, count: number) => number;
  /** how many working days there are from one day to another, both counted */
  between: (from: number, to: number) => number;
}

/** The last one made: a page asks for the same one with every key that is pressed. */
let made: { list: HolidayList; key: string; days: WorkingDays } | undefined;

/**
 * Monday to Friday without the public holidays of the years from one to another. It is kept for as
 * long as the same years and announced feasts are asked for.
 */
export function workingDays(
  list: HolidayList,
  announced: NonNullable<Dossier['schedule']>['feasts'],
  first: number,
  last: number,
): WorkingDays {
  const key = JSON.stringify([first, last, announced]);
  if (made?.list !== list || made.key !== key) {
    made = { list, key, days: walkOver(closedDays(list, announced, first, last)) };
  }
  return made.days;
}

function closedDays(
  list: HolidayList,
  announced: NonNullable<Dossier['schedule']>['feasts'],
  first: number,
  last: number,
): ReadonlySet<number> {
  // a feast that begins on the last days of a year goes on in the next one
  return new Set(
    holidaysBetween(list, announced, first - 1, last).flatMap(({ from, to }) => {
      const begin = dayNumber(from);
      return Array.from({ length: dayNumber(to) - begin + 1 }, (_, at) => begin + at);
    }),
  );
}

function walkOver(closed: ReadonlySet<number>): WorkingDays {
  const isWorking = (day: number) => weekdayOf(day) <= friday && !closed.has(day);
  const walk = (from: number, step: 1 | -1, count: number): number => {
    let day = from;
    for (let left = count; ; day += step) {
      if (isWorking(day)) left -= 1;
      if (left <= 0) return day;
    }
  };
  return {
    isWorking,
    lastUpTo: (day) => walk(day, -1, 1),
    firstFrom: (day) => walk(day, 1, 1),
    back: (day, count) => walk(day, -1, count),
    ahead: (day, count) => walk(day, 1, count),
    between: (from, to) => {
      let count = 0;
      for (let day = from; day <= to; day += 1) if (isWorking(day)) count += 1;
      return count;
    },
  };
}
