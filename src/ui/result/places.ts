import { decidesVerdict } from '../../domain/assessment/assess';
import type { Assessment } from '../../domain/assessment/assessment';
import { placeOfCriterion } from '../../domain/assessment/criterion-place';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { DossierPage } from '../routes';

/** A page of the dossier where an answer is given or changed. */
export interface AnswerPlace {
  page: DossierPage;
  item?: string | undefined;
}

/**
 * The first page that waits for an answer or a correction. A call that nobody has announced waits
 * for nothing the person can do, once the question about it was answered.
 */
export function firstPlaceOf(
  assessment: Assessment,
  dossier: Dossier,
  edition: Edition,
  status: 'not-met' | 'unknown',
): AnswerPlace | undefined {
  return assessment.criteria
    .filter((one) => decidesVerdict(one) && one.status === status && one.blockedBy !== 'time')
    .filter((one) => one.id !== 'open-call' || dossier.call?.isKnown === undefined)
    .map((one) => placeOfCriterion(one, dossier, edition))
    .find((place) => place !== undefined);
}
