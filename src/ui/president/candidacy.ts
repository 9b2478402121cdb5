import type { Circumstances } from '../../domain/course/circumstances';
import { taskStates } from '../../domain/course/task-state';
import { sentOn } from '../../domain/submission/sent-on';
import { standingOf } from '../tasks/course-of';

/** How far a candidacy is. While it is open something can be signed, afterwards nothing. */
export interface Candidacy {
  is: 'open' | 'submitted' | 'admitted' | 'not-selected' | 'withdrawn';
  /** ISO day of the submission, once it has come */
  sentOn: string | undefined;
  /** ISO day of the result or of the withdrawal */
  endedOn: string | undefined;
}

const names = {
  follow: 'submitted',
  admitted: 'admitted',
  notSelected: 'not-selected',
  withdrawn: 'withdrawn',
} as const;

export function candidacyOf(given: Circumstances): Candidacy {
  const { dossier, today } = given;
  const { ended } = standingOf(taskStates(given), given);
  const is = ended === undefined ? 'open' : names[ended];
  return {
    is,
    sentOn: sentOn(dossier, today),
    endedOn: is === 'open' || is === 'submitted' ? undefined : dossier.outcome?.on,
  };
}
