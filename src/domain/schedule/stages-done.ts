import { stages, type Stage } from '../course/stages';
import type { TaskState } from '../course/task-state';
import { tasks } from '../course/tasks';

/** The stages of which every task is completed. */
export const stagesDone = (states: readonly TaskState[]): ReadonlySet<Stage> =>
  new Set(
    stages.filter((stage) => {
      const own = tasks.filter((task) => task.stage === stage).map(({ id }) => id);
      return states
        .filter(({ id }) => own.includes(id))
        .every(({ status }) => status === 'completed');
    }),
  );
