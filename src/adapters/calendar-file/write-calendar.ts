import type { CalendarEvent, CalendarFile, When } from './calendar-event';
import { escaped, folded } from './content-line';
import { timeZoneLines } from './time-zone';

/**
 * A calendar as a file of RFC 5545: the same calendar gives the same bytes. It has no organiser, no guests
 * and no contact.
 */
export function writeCalendar(file: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tarchih//Tarchih//${file.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(file.name)}`,
    `NAME;LANGUAGE=${file.language}:${escaped(file.name)}`,
    ...zonesOf(file.events).flatMap(([zone, at]) => timeZoneLines(zone, at)),
    ...file.events.flatMap((event) => eventLines(event, file)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Each zone once, with a moment around which its clocks are told. */
const zonesOf = (events: readonly CalendarEvent[]): [zone: string, at: string][] => [
  ...new Map(
    events.flatMap(({ when }) => (when.kind === 'hour' ? [[when.zone, when.at] as const] : [])),
  ),
];

function eventLines(event: CalendarEvent, file: CalendarFile): string[] {
  const { key, when, summary, description, alarms, isFree } = event;
  const text = (name: string, value: string) =>
    value === '' ? [] : [`${name};LANGUAGE=${file.language}:${escaped(value)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${file.id}.${key}@tarchih`)}`,
    `DTSTAMP:${stamp(file.madeAt)}`,
    `SEQUENCE:${String(file.sequence)}`,
    ...whenLines(when),
    ...text('SUMMARY', summary),
    ...text('DESCRIPTION', description),
    `TRANSP:${isFree ? 'TRANSPARENT' : 'OPAQUE'}`,
    'CLASS:PUBLIC',
    ...alarms.flatMap((days) => alarmLines(days, when, summary)),
    'END:VEVENT',
  ];
}

function whenLines(when: When): string[] {
  if (when.kind === 'hour') {
    const at = `${compact(when.at)}00`;
    return [`DTSTART;TZID=${when.zone}:${at}`, `DTEND;TZID=${when.zone}:${at}`];
  }
  // the end of whole days is the first day after them
  const end = Temporal.PlainDate.from(when.to).add({ days: 1 }).toString();
  return [`DTSTART;VALUE=DATE:${compact(when.from)}`, `DTEND;VALUE=DATE:${compact(end)}`];
}

/** Whole days begin at midnight: one is reminded of them at nine in the morning. */
function alarmLines(days: number, { kind }: When, summary: string): string[] {
  const trigger =
    kind === 'hour'
      ? `-P${String(days)}D`
      : days === 0
        ? `PT${String(morning)}H`
        : `-PT${String(days * 24 - morning)}H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escaped(summary)}`,
    'END:VALARM',
  ];
}

const morning = 9;

/** `2026-11-22T18:42:10.123Z` → `20261122T184210Z`. */
const stamp = (instant: string): string =>
  compact(Temporal.Instant.from(instant).toString({ smallestUnit: 'second' }));

const compact = (iso: string): string => iso.replace(/[-:]/g, '');
