import * as z from 'zod/mini';
import type { Dossier } from '../dossier/dossier';
import { contentKey } from '../dossier/shapes';
import { citation } from '../edition/edition';

/**
 * What a point of a membership is: required, looked at when OGP assesses, expected, good practice that
 * is nobody's condition, a day that another one is counted from, or something to know and not to do.
 */
const obligationKinds = [
  'duty',
  'assessed',
  'expected',
  'practice',
  'event',
  'information',
] as const;

export const obligationPhases = ['beginning', 'plan', 'carrying-out', 'throughout'] as const;

/** An obligation after admission, with who says it. */
export const obligation = z.strictObject({
  id: contentKey,
  kind: z.enum(obligationKinds),
  /** in which part of a membership it is due */
  phase: z.enum(obligationPhases),
  /** whole calendar months after the day of another one, or after its own last day where it returns */
  due: z.optional(z.strictObject({ months: z.int(), after: contentKey })),
  cite: z.array(citation).check(z.minLength(1)),
});
export const obligationList = z.array(obligation);
export type Obligation = z.infer<typeof obligation>;

/** How an obligation stands: `returns` is kept, and due again. */
export type ObligationState = 'kept' | 'returns' | 'open' | 'overdue';

export interface ObligationView {
  state: ObligationState;
  /** ISO date, where a source says from what it is counted and that day is known */
  dueOn: string | undefined;
  doneOn: string | undefined;
  /** kept after the day by which it was due */
  isLate: boolean;
  /** the day it is said to be kept from has not come */
  isToCome: boolean;
}

/**
 * How an obligation stands on a day. A due day is worked out only where a source gives one: a day that
 * the target month does not have falls back to that month's last day. What was kept before the day
 * that it is counted from was kept for an earlier one.
 *
 * @param today - whole day in Casablanca
 */
export function obligationView(
  { id, due }: Pick<Obligation, 'id' | 'due'>,
  { obligations = {} }: Pick<Dossier, 'obligations'>,
  today: Temporal.PlainDate,
): ObligationView {
  const doneOn = obligations[id]?.doneOn;
  const from = due && obligations[due.after]?.doneOn;
  const dueOn =
    due && from !== undefined
      ? Temporal.PlainDate.from(from).add({ months: due.months }).toString()
      : undefined;
  const now = today.toString();
  const isToCome = doneOn !== undefined && doneOn > now;
  const returns = due?.after === id;
  const isOverdue = dueOn !== undefined && dueOn < now;
  const isEarlier = from !== undefined && doneOn !== undefined && doneOn < from;
  const isKept = doneOn !== undefined && !isToCome && !isEarlier;
  return {
    state:
      isKept && !(returns && isOverdue) ? (returns ? 'returns' : 'kept') : openState(isOverdue),
    dueOn,
    doneOn,
    isLate: !returns && dueOn !== undefined && doneOn !== undefined && doneOn > dueOn,
    isToCome,
  };
}

const openState = (isOverdue: boolean): ObligationState => (isOverdue ? 'overdue' : 'open');

/** Whether a result that has come says that the collectivity is a member. */
export const isAdmitted = ({ outcome }: Pick<Dossier, 'outcome'>): boolean =>
  outcome?.result === 'admitted';
