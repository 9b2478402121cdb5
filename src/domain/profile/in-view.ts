import type { Assessment } from '../assessment/assessment';
import type { Commitment } from '../diagnosis/commitment';
import type { Dossier } from '../dossier/dossier';
import type { Edition } from '../edition/edition';

/** A dossier as it is looked at on a day, with what was already found of it. */
export interface InView {
  dossier: Dossier;
  /** of the same dossier, edition and day */
  assessment: Assessment;
  edition: Edition;
  /** the checklist of openness */
  commitments: readonly Commitment[];
  /** whole day in Casablanca: what is dated later has not happened */
  asOf: Temporal.PlainDate;
}
