import type { Stage } from '../course/stages';
import type { Goal, NoGoal } from './goal';
import type { Holiday } from './holidays';
import type { Sitting } from './sittings';
import type { WorkStage } from './stage-work';

/** When one stage is worked on, counted back from the goal; days are whole ones in Casablanca. */
export interface StageRow {
  stage: Stage;
  /** working days; of following the application nobody knows how many */
  days?: number;
  /** nobody said how many: our advice */
  isAdvised: boolean;
  /** latest first and last day; none once it is done, or where its day depends on a call to come */
  from?: string;
  to?: string;
  /** `late`: its latest first day has passed, and it is not done */
  state: 'done' | 'in-time' | 'late' | 'undated';
}

/** What does not fit. */
export interface Break {
  /** the first stage that should have begun before today, and the day by which it should have */
  stage: WorkStage;
  startBy: string;
  /** how many working days are missing */
  missing: number;
  /** the stage that the last day would interrupt, were one to begin today */
  cutAt: WorkStage;
  /** the day on which all would be done then */
  wouldEnd: string;
  /** the missing days are no more than those kept free before the deadline */
  isWithinBuffer: boolean;
  /** it would fit, were the decision not to wait for a session of the council */
  isForSession: boolean;
}

export interface PlannedSchedule {
  state: 'fits' | 'too-late';
  today: string;
  goal: Goal;
  /** in the order of the guide, the last one to follow the application */
  rows: readonly StageRow[];
  /** working days kept free before the goal, and their first day where there are any */
  buffer: { days: number; isAdvised: boolean; from?: string };
  /** the latest day to begin what is not done; none once all is */
  startBy?: string;
  breaks?: Break;
  /** the decision waits for a session of the council, since the council itself takes it */
  waitsForSitting: boolean;
  /** last sittings, still to come, at which a council could decide in time, one of each council */
  lastSittings: readonly Sitting[];
  /** from today to the goal, of the next two years at most */
  sittings: readonly Sitting[];
  /** from the first day of the picture to its last */
  holidays: readonly Holiday[];
  /** feasts of the moon are not known for all of it */
  lacksFeasts: boolean;
}

/** The work of a candidacy counted back from its goal. */
export type Schedule = PlannedSchedule | { state: 'no-end'; today: string; why: NoGoal };
