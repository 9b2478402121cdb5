import type { Circumstances } from './circumstances';
import type { Blocker, NoteFacts } from './rule';
import { rules } from './rules';
import type { TaskId } from './task-ids';
import { taskOf, tasks, type Task } from './tasks';

export type TaskStatus = 'completed' | 'in-progress' | 'not-started' | 'locked';

export interface TaskState {
  id: TaskId;
  status: TaskStatus;
  /** what it waits for; beside a status other than `locked` where something was entered before */
  waitsFor?: TaskId | 'call';
  /** somebody has said that it is done; whether it is, the status says */
  isSaidDone: boolean;
  /** none once it is completed */
  blockers: Blocker[];
  note: NoteFacts;
}

/**
 * The state of one task.
 *
 * A task that waits for another one and holds nothing is `locked`; one that holds something keeps its
 * own state, and what it waits for stands beside it. What somebody said to be done and whose rule
 * holds no longer is in progress again: the mark stays, and counts once the cause is mended.
 */
export const taskState = (id: TaskId, given: Circumstances): TaskState =>
  stateOf(taskOf(id), given);

/** The states of all tasks, in the order of the stages. */
export const taskStates = (given: Circumstances): TaskState[] =>
  tasks.map((task) => stateOf(task, given));

/** How many tasks are in a state. */
export const countOf = (states: readonly TaskState[], status: TaskStatus): number =>
  states.filter((one) => one.status === status).length;

/** The task to go on with: the first one in progress, else the first that can begin. */
export const nextTask = (states: readonly TaskState[]): TaskState | undefined =>
  states.find(({ status }) => status === 'in-progress') ??
  states.find(({ status }) => status === 'not-started');

function stateOf(task: Task, given: Circumstances): TaskState {
  const { id, page, item } = task;
  const { isBegun, blockers, note } = rules[id](given);
  const isSaidDone = given.dossier.tasks?.[id] === 'done';
  const mustBeSaid = task.isSaid === true && !isSaidDone;
  const left: Blocker[] = mustBeSaid
    ? [...blockers, { code: 'not-said-done', page, ...(item !== undefined && { item }) }]
    : blockers;
  const waitsFor = lockOf(task, given);
  return {
    id,
    status: statusOf(left, isBegun || (task.isSaid === true && isSaidDone), waitsFor),
    ...(waitsFor !== undefined && { waitsFor }),
    isSaidDone,
    blockers: left,
    note,
  };
}

function statusOf(left: readonly Blocker[], isBegun: boolean, waitsFor: Task['after']): TaskStatus {
  if (!isBegun && waitsFor !== undefined) return 'locked';
  if (left.length === 0) return 'completed';
  return isBegun ? 'in-progress' : 'not-started';
}

/** What a task still waits for. A candidacy can be withdrawn before it is submitted. */
function lockOf({ id, after }: Task, given: Circumstances): Task['after'] {
  const { dossier, edition } = given;
  if (after === undefined) return undefined;
  if (after === 'call') {
    return edition.call.closes === null && dossier.call?.closesOn === undefined ? after : undefined;
  }
  if (id === 'outcome' && dossier.outcome?.result === 'withdrawn') return undefined;
  return rules[after](given).blockers.length === 0 ? undefined : after;
}
