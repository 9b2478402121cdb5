import type { Stage } from './stages';
import type { TaskId } from './task-ids';

/** The pages on which the tasks are done, and what they wait for is mended. */
export type CoursePage =
  | 'result'
  | 'collectivities'
  | 'mandate'
  | 'call'
  | 'organisations'
  | 'support-letter'
  | 'track-record'
  | 'filer'
  | 'one-file'
  | 'rules'
  | 'diagnosis'
  | 'judgement'
  | 'capacity'
  | 'network'
  | 'programme'
  | 'consultation'
  | 'decision'
  | 'partners'
  | 'meetings'
  | 'roadmap'
  | 'cooperation'
  | 'groups'
  | 'goals'
  | 'answers'
  | 'letters'
  | 'focal-points'
  | 'evidence'
  | 'complete'
  | 'submission'
  | 'exchanges'
  | 'outcome'
  | 'debrief';

/** A page of a dossier; `item` is the part of its address that follows. */
export interface CoursePlace {
  page: CoursePage;
  item?: string | undefined;
}

export interface Task extends CoursePlace {
  id: TaskId;
  stage: Stage;
  /** what must be there before it can begin: another task, or a call whose closing day is known */
  after?: TaskId | 'call';
  /** done once somebody has said so, and its rule holds; the others are done by their rule alone */
  isSaid?: true;
}

/**
 * The tasks of a dossier in the order of the stages. Only true dependencies lock: the decision rests
 * on what the first stage concludes, the roadmap on the decision, the submission on a call, what OGP
 * asks and answers on the submission, the debrief on the result.
 *
 * @see Moroccan guide §2.4
 */
export const tasks: readonly Task[] = [
  { id: 'eligibility', stage: 'assess', page: 'result' },
  { id: 'diagnosis', stage: 'assess', page: 'diagnosis' },
  { id: 'judgement', stage: 'assess', page: 'judgement' },
  { id: 'capacity', stage: 'assess', page: 'capacity', isSaid: true },
  { id: 'network', stage: 'assess', page: 'network', isSaid: true },
  { id: 'programme', stage: 'assess', page: 'programme', isSaid: true },
  { id: 'consultation', stage: 'decide', page: 'consultation', isSaid: true },
  { id: 'decision', stage: 'decide', page: 'decision', after: 'diagnosis' },
  { id: 'partners', stage: 'mobilise', page: 'partners', isSaid: true },
  { id: 'meetings', stage: 'mobilise', page: 'meetings', isSaid: true },
  { id: 'roadmap', stage: 'mobilise', page: 'roadmap', after: 'decision' },
  { id: 'cooperation', stage: 'mobilise', page: 'cooperation' },
  { id: 'internal-group', stage: 'orient', page: 'groups', item: 'internal' },
  { id: 'external-group', stage: 'orient', page: 'groups', item: 'external' },
  { id: 'goals', stage: 'orient', page: 'goals', isSaid: true },
  { id: 'answers', stage: 'prepare', page: 'answers' },
  { id: 'support-letter', stage: 'prepare', page: 'support-letter' },
  { id: 'endorsement-letters', stage: 'prepare', page: 'organisations' },
  { id: 'filer', stage: 'prepare', page: 'filer' },
  { id: 'focal-points', stage: 'prepare', page: 'focal-points' },
  { id: 'evidence', stage: 'prepare', page: 'evidence', isSaid: true },
  { id: 'one-file', stage: 'prepare', page: 'one-file' },
  { id: 'review', stage: 'prepare', page: 'complete', isSaid: true },
  { id: 'submission', stage: 'submit', page: 'submission', after: 'call' },
  { id: 'exchanges', stage: 'follow', page: 'exchanges', after: 'submission', isSaid: true },
  { id: 'outcome', stage: 'follow', page: 'outcome', after: 'submission' },
  { id: 'debrief', stage: 'follow', page: 'debrief', after: 'outcome' },
];

const tasksById = new Map(tasks.map((task) => [task.id, task]));

/** @throws RangeError for an id without a task, which a test excludes */
export function taskOf(id: TaskId): Task {
  const task = tasksById.get(id);
  if (task === undefined) throw new RangeError(`No task ${id}`);
  return task;
}
