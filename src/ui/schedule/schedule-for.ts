import { holidays } from '../../content/holidays';
import { sessions } from '../../content/sessions';
import { taskStates } from '../../domain/course/task-state';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { Schedule } from '../../domain/schedule/schedule';
import { scheduleOf } from '../../domain/schedule/schedule-of';
import { stagesDone } from '../../domain/schedule/stages-done';
import { circumstancesFor } from '../tasks/course-of';

/** The schedule of a dossier on a day: what its tasks say to be done takes no more time. */
export function scheduleFor(
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
): Schedule {
  const done = stagesDone(taskStates(circumstancesFor(dossier, edition, today)));
  return scheduleOf(dossier, edition, today, sessions, holidays, done);
}
