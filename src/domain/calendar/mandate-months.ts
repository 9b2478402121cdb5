/**
 * Last day on which at least `months` calendar months of the mandate remain.
 *
 * @param mandateEnd - last day of the mandate, inclusive
 * @param months - calendar months; a day absent from the target month falls back to that month's last day
 * @see OGP Local eligibility, item 3; Moroccan guide §2.3
 */
export function lastEligibleDay(
  mandateEnd: Temporal.PlainDate,
  months: number,
): Temporal.PlainDate {
  return mandateEnd.subtract({ months }, { overflow: 'constrain' });
}

/**
 * Whole months of the mandate left on a day: the largest n for which the day is not after the
 * last day with n months left, so that the count and the rule can never disagree.
 *
 * @returns 0 for an ended mandate
 */
export function monthsLeft(on: Temporal.PlainDate, mandateEnd: Temporal.PlainDate): number {
  const upperBound = (mandateEnd.year - on.year) * 12 + (mandateEnd.month - on.month);
  for (let months = upperBound; months > 0; months -= 1) {
    if (Temporal.PlainDate.compare(on, lastEligibleDay(mandateEnd, months)) <= 0) return months;
  }
  return 0;
}

/** Days from a day to the last day of the mandate; negative once it has ended. */
export function daysLeft(on: Temporal.PlainDate, mandateEnd: Temporal.PlainDate): number {
  return on.until(mandateEnd, { largestUnit: 'day' }).days;
}

/**
 * First last-day of a mandate that leaves `months` months on a day.
 * The mirror of {@link lastEligibleDay}: adding months and stepping back from a short month can
 * land a day early, so the day is moved forward until the rule itself holds.
 */
export function earliestSufficientEnd(on: Temporal.PlainDate, months: number): Temporal.PlainDate {
  let end = on.add({ months }, { overflow: 'constrain' });
  while (Temporal.PlainDate.compare(on, lastEligibleDay(end, months)) > 0) {
    end = end.add({ days: 1 });
  }
  return end;
}
