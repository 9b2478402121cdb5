import { createActor } from 'xstate';
import { commitments } from '../../content/commitments';
import { circumstancesOf, type Circumstances } from '../../domain/course/circumstances';
import { courseFacts } from '../../domain/course/course-facts';
import type { Stage } from '../../domain/course/stages';
import type { TaskState } from '../../domain/course/task-state';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import { course } from '../../machine/course';

const checklist = commitments.map(({ id }) => id);

/** What the tasks of a dossier follow from on a day. */
export const circumstancesFor = (
  dossier: Dossier,
  edition: Edition,
  today: Temporal.PlainDate,
): Circumstances => circumstancesOf({ dossier, edition, today, commitments: checklist });

/** Where the course of a dossier stands, and what the work is for. */
export interface Standing {
  /** the stage one is in; a course that has ended stands in the last */
  stage: Stage;
  /** set once the dossier is submitted, or the candidacy withdrawn */
  ended: 'follow' | 'admitted' | 'notSelected' | 'withdrawn' | undefined;
  mode: 'thisCall' | 'nextCouncil';
}

export function standingOf(states: readonly TaskState[], given: Circumstances): Standing {
  const actor = createActor(course, { input: courseFacts(states, given) }).start();
  const { place, mode } = actor.getSnapshot().value;
  actor.stop();
  return typeof place === 'string'
    ? { stage: 'follow', ended: place, mode }
    : { stage: place.preparing, ended: undefined, mode };
}
