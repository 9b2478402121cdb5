import type { Action } from '../dossier/dossier';

export const dayRemarkCodes = ['done-before-begun', 'done-to-come', 'due-before-begun'] as const;
/** What is possible of the days of an action, and worth a second look; each has words `plan.remark.<code>`. */
export type DayRemark = (typeof dayRemarkCodes)[number];

/**
 * The days of an action against each other and against a day; whatever they say, they are kept.
 *
 * @param asOf - ISO: without it, no day is still to come
 */
export function dayRemarks(
  { begunOn, dueOn, doneOn }: Pick<Action, 'begunOn' | 'dueOn' | 'doneOn'>,
  asOf?: string,
): DayRemark[] {
  const isBefore = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one < other;
  const holds: Record<DayRemark, boolean> = {
    'done-before-begun': isBefore(doneOn, begunOn),
    'done-to-come': isBefore(asOf, doneOn),
    'due-before-begun': doneOn === undefined && isBefore(dueOn, begunOn),
  };
  return dayRemarkCodes.filter((code) => holds[code]);
}
