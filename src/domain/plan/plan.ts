import type { Stage } from '../course/stages';
import type { Action, Dossier } from '../dossier/dossier';
import type { Gap } from '../gaps/gap';
import { adviceFor, codeOf } from './advice';
import type { Advice } from './advise';
import { dayRemarks, type DayRemark } from './day-remarks';
import { actionsBefore, arrange } from './order';
import { waitsForTime } from './waiting';

export const actionStates = ['todo', 'doing', 'done'] as const;
export type ActionState = (typeof actionStates)[number];

/** An action as the plan shows it. */
export interface PlannedAction {
  action: Action;
  state: ActionState;
  /** undefined for an action of the person's own */
  stage: Stage | undefined;
  /** what it is to close, while that is still lacking */
  gap: Gap | undefined;
  /** it is not done, and its gap is there no more */
  isGapGone: boolean;
  /** it was said to be done, and its gap is still there */
  isStillOpen: boolean;
  /** its gap is one that time alone changes, whatever is done */
  needsTime: boolean;
  /** due before the as-of day, and not done */
  isLate: boolean;
  /** ids of the actions that come before it and are not done */
  waitsFor: string[];
  /** what is worth a second look of its days */
  remarks: DayRemark[];
  /** it waits for itself: two devices have each added a half of a circle */
  isInCircle: boolean;
}

/** A gap with what we advise to do about it; nobody has taken it into the plan. */
export interface Proposal {
  /** of the action it becomes: the same on every device, so that two people take one */
  id: string;
  gap: Gap;
  advice: Advice;
}

export interface Plan {
  /** in an order in which they can be done */
  actions: PlannedAction[];
  /** in the order of the gaps */
  proposals: Proposal[];
  /** what time alone changes: nobody is told to mend it */
  waiting: Gap[];
}

/**
 * The plan of a dossier on a day: its actions, with what has become of their gaps, what we propose for
 * the other gaps, and the gaps that only time changes. Pure, no words.
 *
 * @param gaps - of the same dossier, with the texts of its letters
 * @param asOf - without it, no action is late and no term is over
 */
export function planOf(dossier: Dossier, gaps: readonly Gap[], asOf?: Temporal.PlainDate): Plan {
  const actions = dossier.actions ?? [];
  const byId = new Map(actions.map((one) => [one.id, one]));
  const openGaps = new Map(gaps.map((gap) => [gap.id, gap]));
  const { ordered, circle } = arrange(actions);
  const taken = new Set(actions.map(({ gap }) => gap));
  const free = gaps.filter(({ id }) => !taken.has(id));
  return {
    actions: ordered.map((action): PlannedAction => {
      const gap = action.gap === undefined ? undefined : openGaps.get(action.gap);
      const state = stateOf(action);
      const isDone = state === 'done';
      return {
        action,
        state,
        stage: gap?.stage ?? adviceFor(codeOf(action.gap ?? ''))?.stage,
        gap,
        isGapGone: !isDone && action.gap !== undefined && gap === undefined,
        isStillOpen: isDone && gap !== undefined,
        needsTime: gap !== undefined && waitsForTime(gap, asOf),
        isLate: !isDone && action.dueOn !== undefined && action.dueOn < (asOf?.toString() ?? ''),
        waitsFor: isDone
          ? []
          : actionsBefore(action, byId)
              .filter((one) => stateOf(one) !== 'done')
              .map(({ id }) => id),
        remarks: dayRemarks(action, asOf?.toString()),
        isInCircle: circle.has(action.id),
      };
    }),
    proposals: free.filter((gap) => !waitsForTime(gap, asOf)).flatMap(proposalFor),
    waiting: gaps.filter((gap) => waitsForTime(gap, asOf)),
  };
}

/** An action is done from the day it was said to be, and under way from the day it was begun. */
export function stateOf({ begunOn, doneOn }: Pick<Action, 'begunOn' | 'doneOn'>): ActionState {
  if (doneOn !== undefined) return 'done';
  return begunOn === undefined ? 'todo' : 'doing';
}

function proposalFor(gap: Gap): Proposal[] {
  const advice = adviceFor(gap.code);
  return advice === undefined ? [] : [{ id: actionIdOf(gap.id), gap, advice }];
}

const longestId = 64;

/** The id of the action that a gap becomes. */
const actionIdOf = (gap: string): string => gap.replaceAll('/', '.').slice(0, longestId);
