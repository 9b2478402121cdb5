import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';

/** What the state of the tasks follows from. The checklist is content, which the domain is given. */
interface Given {
  dossier: Dossier;
  edition: Edition;
  /** whole day in Casablanca: what is dated later has not happened */
  today: Temporal.PlainDate;
  /** ids of the commitments of the diagnosis */
  commitments: readonly string[];
}

export interface Circumstances extends Given {
  /** made when the first rule asks for it, and once */
  assessment: () => Assessment;
}

/** Made once for a dossier on a day: its tasks, facts and figures share one assessment. */
export function circumstancesOf(given: Given): Circumstances {
  let made: Assessment | undefined;
  const { dossier, edition, today } = given;
  return { ...given, assessment: () => (made ??= assess(dossier, edition, today)) };
}
