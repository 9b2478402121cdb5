/**
 * How a zone's clocks stand around a moment, as RFC 5545 (§3.6.5) wants it told: one part from the change
 * of clocks before it, and one from each of the next two.
 */
export function timeZoneLines(zone: string, at: string): string[] {
  const moment = Temporal.PlainDateTime.from(at).toZonedDateTime(zone);
  const before = moment.getTimeZoneTransition('previous');
  const changes = [before, ...nextChanges(moment)].filter((one) => one !== null);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    // a zone that has never changed, or not before the moment, is as it is from long ago
    ...(before === null ? partLines('STANDARD', moment.with({ year: 1970 }), moment) : []),
    ...changes.flatMap((change) => {
      const earlier = change.subtract({ seconds: 1 });
      const isForward = change.offsetNanoseconds > earlier.offsetNanoseconds;
      return partLines(isForward ? 'DAYLIGHT' : 'STANDARD', change, earlier);
    }),
    'END:VTIMEZONE',
  ];
}

function nextChanges(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime[] {
  const first = moment.getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next') ?? null;
  return [first, second].filter((one) => one !== null);
}

function partLines(
  kind: 'STANDARD' | 'DAYLIGHT',
  from: Temporal.ZonedDateTime,
  earlier: Temporal.ZonedDateTime,
): string[] {
  // a change is told in the clock's time just before it
  const begins = from.toInstant().toZonedDateTimeISO('UTC').add({
    nanoseconds: earlier.offsetNanoseconds,
  });
  return [
    `BEGIN:${kind}`,
    `DTSTART:${begins.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${offset(earlier)}`,
    `TZOFFSETTO:${offset(from)}`,
    `END:${kind}`,
  ];
}

/** `-08:00` → `-0800`. */
const offset = ({ offset: written }: Temporal.ZonedDateTime): string => written.replace(/:/g, '');
