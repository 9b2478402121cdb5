import type { Assessment } from '../../domain/assessment/assessment';
import { lastEligibleDay } from '../../domain/calendar/mandate-months';

/** One council's months as the assessment counted them; days ISO. */
export interface MandateCount {
  startedOn: string | undefined;
  endsOn: string;
  referenceDay: string;
  referenceIs: Assessment['referenceIs'];
  lastEligibleDay: string;
  monthsLeft: number;
  monthsRequired: number;
}

/** A stretch of the line, in % of its length from its beginning; mirrored where one reads from right to left. */
export interface Stretch {
  at: number;
  length: number;
}

export type Situation = 'short' | 'enough' | 'ended' | 'not-started';

export interface TimelineScale {
  situation: Situation;
  /** from the start of the mandate to the last eligible day, on a shortened scale */
  before: Stretch | undefined;
  /** the part of `before` that is still ahead on the reference day */
  ahead: Stretch | undefined;
  /** the required months, one box each */
  boxes: (Stretch & { isLeft: boolean })[];
  /** what is left of the month that the reference day has begun */
  begun: Stretch | undefined;
  last: number;
  end: number;
  reference: number;
}

const gap = 0.28;

/** The reference day is past the last eligible one. */
export const isTooLate = ({ situation }: TimelineScale): boolean =>
  situation === 'short' || situation === 'ended';

/** Where the shortened part is broken, in %. */
export const breakIn = ({ at, length }: Stretch): number => at + length * 0.38;

/** How a text hangs at its point, so that it does not pass the ends of the line. */
export const anchorAt = (at: number): 'start' | 'middle' | 'end' =>
  at < 24 ? 'start' : at > 76 ? 'end' : 'middle';

/**
 * Where everything stands on the line. The required months have a scale of their own; what comes
 * before them is shortened, or sixteen months of seventy-two could not be read on a phone.
 */
export function timelineScale(count: MandateCount): TimelineScale {
  const { startedOn, endsOn, referenceDay, monthsLeft, monthsRequired } = count;
  const last = count.lastEligibleDay;
  const situation = situationOf(count);
  const wait = situation === 'not-started' ? 14 : 0;
  const after = situation === 'ended' ? 18 : 0;
  const hasBefore = startedOn === undefined || startedOn < last;
  const beforeLength = hasBefore ? lengthBefore(situation) : 0;
  const lastAt = wait + beforeLength;
  const endAt = 100 - after;
  const month = (endAt - lastAt) / monthsRequired;
  const edge = (months: number) => endAt - months * month;
  const reference = (): number => {
    if (situation === 'not-started') return 0;
    if (situation === 'ended') return 100;
    if (referenceDay > last) return edge(monthsLeft + 1) + month * shareOfMonth(count);
    const share = startedOn === undefined ? 0.5 : shareOf(startedOn, last, referenceDay);
    return hasBefore ? wait + beforeLength * share : lastAt;
  };
  const referenceAt = reference();
  const isShort = situation === 'short' && referenceDay <= endsOn;
  const isAhead = hasBefore && referenceDay < last && situation !== 'ended';
  const aheadAt = Math.max(referenceAt, wait);
  return {
    situation,
    before: hasBefore ? { at: wait, length: beforeLength - gap } : undefined,
    ahead: isAhead ? { at: aheadAt, length: lastAt - aheadAt - gap } : undefined,
    boxes: Array.from({ length: monthsRequired }, (_, index) => ({
      at: edge(monthsRequired - index) + gap / 2,
      length: month - gap,
      isLeft: monthsRequired - index <= monthsLeft,
    })),
    begun: isShort
      ? { at: referenceAt, length: edge(monthsLeft) - referenceAt - gap / 2 }
      : undefined,
    last: lastAt,
    end: endAt,
    reference: referenceAt,
  };
}

function situationOf({
  startedOn,
  endsOn,
  referenceDay,
  lastEligibleDay: last,
}: MandateCount): Situation {
  if (referenceDay > endsOn) return 'ended';
  if (startedOn !== undefined && referenceDay < startedOn) return 'not-started';
  return referenceDay > last ? 'short' : 'enough';
}

const lengthBefore = (situation: Situation): number =>
  ({ short: 22, enough: 30, ended: 14, 'not-started': 20 })[situation];

const days = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  from.until(to, { largestUnit: 'day' }).days;

function shareOf(from: string, to: string, day: string): number {
  const first = Temporal.PlainDate.from(from);
  const whole = days(first, Temporal.PlainDate.from(to));
  return whole <= 0
    ? 0
    : Math.min(1, Math.max(0, days(first, Temporal.PlainDate.from(day)) / whole));
}

/** How much of the begun month has passed on the reference day. */
function shareOfMonth({ endsOn, monthsLeft, referenceDay }: MandateCount): number {
  const end = Temporal.PlainDate.from(endsOn);
  return shareOf(
    lastEligibleDay(end, monthsLeft + 1).toString(),
    lastEligibleDay(end, monthsLeft).toString(),
    referenceDay,
  );
}
