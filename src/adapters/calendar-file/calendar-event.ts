/** A moment of a calendar: a whole day, whole days, or an hour in a zone of its own. */
export type When =
  | { kind: 'days'; from: string; to: string }
  /** local time `2024-01-12T23:59` in the zone `America/Los_Angeles` */
  | { kind: 'hour'; at: string; zone: string };

/** What is put into a calendar, in words for people. */
export interface CalendarEvent {
  /** the same for the same event whenever the file is made again */
  key: string;
  when: When;
  summary: string;
  description: string;
  /** how many days before its beginning one is reminded; of a whole day at nine in the morning */
  alarms: readonly number[];
  /** the time is free for other things, as that of a stage that lasts weeks */
  isFree: boolean;
}

/** Everything that a calendar file holds. */
export interface CalendarFile {
  /** of the dossier; with an event's key it makes the event's id */
  id: string;
  /** how the calendar is called */
  name: string;
  language: 'ar' | 'fr' | 'en';
  /** ISO instant of the clock: the same file made at the same instant has the same bytes */
  madeAt: string;
  /** grows with every change of the dossier, so that a calendar takes the newer file */
  sequence: number;
  events: readonly CalendarEvent[];
}
