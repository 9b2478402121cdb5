import type { Circumstances } from './circumstances';
import { preparesForNextCouncil } from './next-council-mode';
import type { Stage } from './stages';
import type { TaskState } from './task-state';
import { taskOf } from './tasks';

/** What the course of a dossier asks: one answer per guard of the machine, under its name. */
export interface CourseFacts {
  /** every task of the first stage is completed */
  assessIsComplete: boolean;
  /** consulting is advised, and holds nothing up */
  decisionIsRecorded: boolean;
  partnersAreMobilised: boolean;
  strategyIsSet: boolean;
  fileIsReady: boolean;
  isSubmitted: boolean;
  isAdmitted: boolean;
  isNotSelected: boolean;
  isWithdrawn: boolean;
  preparesForNextCouncil: boolean;
}

/**
 * The facts from which the place of a dossier in its course follows.
 *
 * @param states - of all tasks, as {@link taskStates} makes them of the same dossier
 */
export function courseFacts(states: readonly TaskState[], given: Circumstances): CourseFacts {
  const isDone = (id: TaskState['id']) =>
    states.some((one) => one.id === id && one.status === 'completed');
  const result = isDone('outcome') ? given.dossier.outcome?.result : undefined;
  return {
    assessIsComplete: isStageDone(states, 'assess'),
    decisionIsRecorded: isDone('decision'),
    partnersAreMobilised: isStageDone(states, 'mobilise'),
    strategyIsSet: isStageDone(states, 'orient'),
    fileIsReady: isStageDone(states, 'prepare'),
    isSubmitted: isDone('submission'),
    isAdmitted: result === 'admitted',
    isNotSelected: result === 'not-selected',
    isWithdrawn: result === 'withdrawn',
    preparesForNextCouncil: preparesForNextCouncil(given),
  };
}

/** The states of the tasks of one stage. */
export const inStage = (states: readonly TaskState[], stage: Stage): TaskState[] =>
  states.filter(({ id }) => taskOf(id).stage === stage);

/** Whether every task of a stage is completed. */
export const isStageDone = (states: readonly TaskState[], stage: Stage): boolean =>
  inStage(states, stage).every(({ status }) => status === 'completed');
