import { foldName } from '../collectivity/fold-name';
import type { Dossier } from '../dossier/dossier';

/** A meeting with stakeholders or a focus group, as the dossier keeps it. */
export type Meeting = NonNullable<Dossier['meetings']>[number];
type MeetingKind = NonNullable<Meeting['kind']>;

/** The counts that add up to all who attended; women are counted among them. */
export const attendanceParts = ['commune', 'organisations', 'others'] as const;

/** The meetings of a kind, in the order of the list; one of no stated kind is with partners. */
export const meetingsOf = (
  { meetings = [] }: Pick<Dossier, 'meetings'>,
  kind: MeetingKind,
): Meeting[] => meetings.filter((one) => (one.kind ?? 'partners') === kind);

/** Whether a meeting has taken place on a day: one without a day has not yet been fixed. */
export const isHeld = ({ on }: Pick<Meeting, 'on'>, asOf: Temporal.PlainDate): boolean =>
  on !== undefined && on <= asOf.toString();

/** Whether a meeting is still to come: it counts for nothing yet. */
export const isPlanned = ({ on }: Pick<Meeting, 'on'>, asOf: Temporal.PlainDate): boolean =>
  on !== undefined && on > asOf.toString();

/**
 * How many people attended: the counts that were given, added up. Undefined while none was, which
 * is not the same as nobody.
 */
export function attendanceTotal({ attendance }: Pick<Meeting, 'attendance'>): number | undefined {
  const given = attendanceParts.flatMap((part) => attendance?.[part] ?? []);
  return given.length === 0 ? undefined : given.reduce((sum, count) => sum + count, 0);
}

/** Whether more women were counted than people; false while either was not counted. */
export function hasTooManyWomen(meeting: Pick<Meeting, 'attendance'>): boolean {
  const total = attendanceTotal(meeting);
  const women = meeting.attendance?.women;
  return total !== undefined && women !== undefined && women > total;
}

/** The meetings in which a stakeholder took part, or is to take part, in the order of the list. */
export const meetingsWith = (
  { meetings = [] }: Pick<Dossier, 'meetings'>,
  stakeholder: string,
): Meeting[] => meetings.filter(({ with: who }) => who?.[stakeholder] === true);

/**
 * Other meetings that seem to be the same one: of the same kind, on the same day, and with the same
 * subject in one of its languages. A meeting without a day or a subject is like no other.
 */
export function sameMeetings(dossier: Pick<Dossier, 'meetings'>, id: string): Meeting[] {
  const { meetings = [] } = dossier;
  const one = meetings.find((other) => other.id === id);
  const subjects = subjectsOf(one);
  if (one?.on === undefined || subjects.length === 0) return [];
  return meetings.filter(
    (other) =>
      other.id !== id &&
      other.on === one.on &&
      other.kind === one.kind &&
      subjectsOf(other).some((subject) => subjects.includes(subject)),
  );
}

const longestCompared = 500;

const subjectsOf = (meeting: Meeting | undefined) =>
  Object.values(meeting?.subject ?? {})
    .map((words = '') => foldName(words.slice(0, longestCompared)))
    .filter((subject) => subject !== '');
