import type { Session } from '../course/sessions';
import type { Stage } from '../course/stages';
import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';
import { backwardSchedule } from './backward-schedule';
import { goalOf } from './goal';
import type { HolidayList } from './holidays';
import type { Schedule } from './schedule';

/**
 * The schedule of a dossier as it stands on a day.
 *
 * @param done - stages of which all tasks are completed, see {@link stagesDone}
 * @returns `no-end` with its reason where there is nothing to count back from
 */
export function scheduleOf(
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
  sessions: readonly Session[],
  holidays: HolidayList,
  done: ReadonlySet<Stage> = new Set(),
): Schedule {
  const goal = goalOf(dossier, edition, today);
  const day = today.toString();
  return typeof goal === 'string'
    ? { state: 'no-end', today: day, why: goal }
    : backwardSchedule({ dossier, goal, today: day, sessions, holidays, done });
}
