import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type {
  CalendarEvent,
  CalendarFile,
} from '../../../src/adapters/calendar-file/calendar-event';
import { writeCalendar } from '../../../src/adapters/calendar-file/write-calendar';

const closing: CalendarEvent = {
  key: 'call-closes',
  when: { kind: 'hour', at: '2024-01-12T23:59', zone: 'America/Los_Angeles' },
  summary: 'Clôture de l’appel ; dernier délai, ferme',
  description: 'À Casablanca : 13 janvier 2024, 08:59\nVoir \\ le formulaire',
  alarms: [7, 1],
  isFree: false,
};
const stage: CalendarEvent = {
  key: 'stage.assess',
  when: { kind: 'days', from: '2027-01-04', to: '2027-01-22' },
  summary:
    'مرحلة التقييم: تشخيص وضعية قيم الحكومة المنفتحة في سياسات الجماعة وبرامجها، وتحليل القدرات 🎉',
  description: '',
  alarms: [0],
  isFree: true,
};
const fileOf = (...events: CalendarEvent[]): CalendarFile => ({
  id: 'd1',
  name: 'ترشيح جماعة ابن جرير',
  language: 'ar',
  madeAt: '2026-11-22T18:42:10.123Z',
  sequence: 42,
  events,
});

/** Read by another program than the one that wrote it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
  it('gives back, through another reader of RFC 5545, what was written', () => {
    const [first, second] = read(writeCalendar(fileOf(closing, stage)));
    expect(first).toMatchObject({
      uid: 'd1.call-closes@tarchih',
      summary: closing.summary,
      description: closing.description,
      sequence: 42,
    });
    expect(second).toMatchObject({ uid: 'd1.stage.assess@tarchih', summary: stage.summary });
    expect(second?.startDate.toString()).toBe('2027-01-04');
    expect(second?.endDate.toString()).toBe('2027-01-23');
  });

  it('keeps a deadline in its own zone: 23:59 in Los Angeles is 07:59 in Greenwich, 08:59 in Casablanca', () => {
    const [event] = read(writeCalendar(fileOf(closing)));
    expect(event?.startDate.zone.tzid).toBe('America/Los_Angeles');
    const instant = event?.startDate.toJSDate().toISOString();
    expect(instant).toBe('2024-01-13T07:59:00.000Z');
    expect(
      Temporal.Instant.from(instant!)
        .toZonedDateTimeISO('Africa/Casablanca')
        .toPlainDateTime()
        .toString(),
    ).toBe('2024-01-13T08:59:00');
  });

  it.each([
    ['America/Los_Angeles', '2026-07-01T23:59', '2026-07-02T06:59:00.000Z'],
    ['America/New_York', '2026-03-08T12:00', '2026-03-08T16:00:00.000Z'],
    // Morocco turns its clocks back in Ramadan, which was from 18 February to 19 March in 2026
    ['Africa/Casablanca', '2026-03-01T12:00', '2026-03-01T12:00:00.000Z'],
    ['Africa/Casablanca', '2026-04-01T12:00', '2026-04-01T11:00:00.000Z'],
    ['UTC', '2026-04-01T12:00', '2026-04-01T12:00:00.000Z'],
  ])('tells how the clocks of %s stand on %s', (zone, at, instant) => {
    const [event] = read(writeCalendar(fileOf({ ...closing, when: { kind: 'hour', at, zone } })));
    expect(event?.startDate.zone.tzid).toBe(zone);
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
  });

  // written by hand from RFC 5545: escapes of 3.3.11, folding of 3.1, and a zone as its 3.6.5 tells it
  it('is, line by line, what RFC 5545 asks for', () => {
    expect(writeCalendar(fileOf(closing)).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tarchih//Tarchih//AR',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:ترشيح جماعة ابن جرير',
      'NAME;LANGUAGE=ar:ترشيح جماعة ابن جرير',
      'BEGIN:VTIMEZONE',
      'TZID:America/Los_Angeles',
      'BEGIN:STANDARD',
      'DTSTART:20231105T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20240310T020000',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20241103T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:d1.call-closes@tarchih',
      'DTSTAMP:20261122T184210Z',
      'SEQUENCE:42',
      'DTSTART;TZID=America/Los_Angeles:20240112T235900',
      'DTEND;TZID=America/Los_Angeles:20240112T235900',
      'SUMMARY;LANGUAGE=ar:Clôture de l’appel \\; dernier délai\\, ferme',
      'DESCRIPTION;LANGUAGE=ar:À Casablanca : 13 janvier 2024\\, 08:59\\nVoir \\\\ le',
      '  formulaire',
      'TRANSP:OPAQUE',
      'CLASS:PUBLIC',
      ...['-P7D', '-P1D'].flatMap((trigger) => [
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `TRIGGER:${trigger}`,
        'DESCRIPTION:Clôture de l’appel \\; dernier délai\\, ferme',
        'END:VALARM',
      ]),
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('reminds days before, of whole days at nine in the morning', () => {
    const triggers = (event: CalendarEvent) =>
      read(writeCalendar(fileOf(event)))[0]
        ?.component.getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers(closing)).toEqual(['-P7D', '-P1D']);
    expect(triggers(stage)).toEqual(['PT9H']);
    expect(triggers({ ...stage, alarms: [1] })).toEqual(['-PT15H']);
  });

  it('ends each line with CR LF, and none is longer than 75 octets', () => {
    const text = writeCalendar(fileOf(closing, stage));
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(lines.some((line) => octets(line) > 70)).toBe(true);
  });

  it('has the same bytes for the same calendar and clock, and says when it was made', () => {
    const text = writeCalendar(fileOf(closing));
    expect(writeCalendar(fileOf(closing))).toBe(text);
    expect(text).toContain('\r\nDTSTAMP:20261122T184210Z\r\n');
  });

  it('names nobody', () => {
    expect(writeCalendar(fileOf(closing, stage))).not.toMatch(/ORGANIZER|ATTENDEE|CONTACT|mailto/);
  });

  it('keeps any text whole through folding and escaping', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const [event] = read(writeCalendar(fileOf({ ...stage, summary, description })));
        // a text has no other control characters than its line ends
        const kept = (one: string) =>
          one
            .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
            // eslint-disable-next-line no-control-regex -- these are what is left out
            .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/gu, ' ');
        expect(event?.summary ?? '').toBe(kept(summary));
        expect(event?.description ?? '').toBe(kept(description));
      }),
    );
  });
});
