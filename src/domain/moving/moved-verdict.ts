import { assess } from '../assessment/assess';
import type { Assessment, Status } from '../assessment/assessment';
import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';

/** A criterion whose status is another one after the move; undefined on the side that has it not. */
interface StatusChange {
  id: string;
  before: Status | undefined;
  after: Status | undefined;
}

export interface MovedVerdict {
  before: Assessment;
  after: Assessment;
  /** in the order of the edition moved to, then those it has no more */
  changes: StatusChange[];
}

/**
 * The assessment of one dossier under two editions on the same day, and the criteria whose status
 * differs.
 *
 * @param asOf - a whole day in Casablanca
 */
export function movedVerdict(
  from: Edition,
  to: Edition,
  dossier: Dossier,
  asOf: Temporal.PlainDate,
): MovedVerdict {
  const [before, after] = [assess(dossier, from, asOf), assess(dossier, to, asOf)];
  const [old, now] = [statuses(before), statuses(after)];
  return {
    before,
    after,
    changes: [...new Set([...now.keys(), ...old.keys()])]
      .map((id) => ({ id, before: old.get(id), after: now.get(id) }))
      .filter((one) => one.before !== one.after),
  };
}

const statuses = ({ criteria }: Assessment): Map<string, Status> =>
  new Map(criteria.map(({ id, status }) => [id, status]));
