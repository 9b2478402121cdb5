import type { Dossier } from '../../domain/dossier/dossier';
import type { Session as CouncilSession } from '../../domain/course/sessions';
import type { PlannedSchedule } from '../../domain/schedule/schedule';
import type { Sitting } from '../../domain/schedule/sittings';

/** A session as the page lists it; without a sitting where its day is still being typed. */
export interface SessionRow {
  key: string;
  month: string;
  jurisdiction: string;
  sitting: Sitting | undefined;
}

const begun = 'schedule|sittings|';
const monthLength = 'YYYY-MM'.length;

/** The sessions up to the goal, and those that somebody has begun to enter. */
export function sessionRows({ unfinished = {} }: Dossier, { sittings }: PlannedSchedule) {
  const known = sittings.map((sitting): SessionRow => ({ ...sitting, sitting }));
  const added = Object.keys(unfinished)
    .filter((field) => field.startsWith(begun))
    .map((field) => field.slice(begun.length))
    .filter((key) => !known.some((one) => one.key === key))
    .map((key): SessionRow => ({
      key,
      month: key.slice(0, monthLength),
      jurisdiction: key.slice(monthLength + 1),
      sitting: undefined,
    }));
  return [...known, ...added].toSorted((one, other) =>
    one.month < other.month ? -1 : Number(one.month > other.month),
  );
}

/** The months of the next two years in which a council could meet besides those of the law. */
export function extraMonths(
  { jurisdictions, schedule }: Dossier,
  id: string | undefined,
  sessions: readonly CouncilSession[],
  today: string,
): string[] {
  const type = jurisdictions.find((one) => one.id === id)?.type;
  const lawful = sessions.find(({ types }) => type !== undefined && types.includes(type));
  const first = Temporal.PlainDate.from(today).toPlainYearMonth();
  return Array.from({ length: 24 }, (_, at) => first.add({ months: at }))
    .filter(({ month }) => lawful?.months.includes(month) !== true)
    .map((month) => month.toString())
    .filter((month) => schedule?.sittings?.[`${month}.${id ?? ''}`] === undefined);
}
