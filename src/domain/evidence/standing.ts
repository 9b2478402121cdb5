import type { Assessment } from '../assessment/assessment';
import type { Dossier, Proof } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import { strengthOf, type Strength } from '../profile/strength';
import { safeLink } from './link';

/** What proofs are judged against, made once for all of them by {@link proofsGiven}. */
export interface ProofsGiven {
  dossier: Dossier;
  /** ids of the files that the register of files holds */
  files: ReadonlySet<string>;
  /** whole day in Casablanca, ISO: what is dated later has not happened */
  asOf: string;
  /** ISO: validity is judged on it, as the 16 months are */
  referenceDay: string;
}

/** @param assessment - of the same dossier: its days are those on which the proofs are looked at */
export const proofsGiven = (
  dossier: Dossier,
  { asOf, referenceDay }: Pick<Assessment, 'asOf' | 'referenceDay'>,
): ProofsGiven => ({
  dossier,
  files: new Set((dossier.attachments ?? []).map(({ id }) => id)),
  asOf,
  referenceDay,
});

/** From the day after its last valid day. */
export const isExpired = ({ validUntil }: Proof, { referenceDay }: ProofsGiven): boolean =>
  validUntil !== undefined && validUntil < referenceDay;

/** From tomorrow on. */
export const isAhead = ({ on }: Proof, { asOf }: ProofsGiven): boolean =>
  on !== undefined && on > asOf;

/** Whether a document stands behind a proof: a file of the register, a page of the web, a reference. */
const hasDocument = ({ files, link, reference }: Proof, given: ProofsGiven): boolean =>
  Object.keys(files ?? {}).some((id) => given.files.has(id)) ||
  safeLink(link) !== undefined ||
  hasWords(reference);

/**
 * How strong a proof of the register is on our own scale: named, it is said; with a past day, dated;
 * with a document behind it, proven. One that is expired, or dated in the future, is said at most.
 */
export function proofStrength(proof: Proof, given: ProofsGiven): Strength {
  const hasOne = hasDocument(proof, given);
  const isSaid = hasOne || hasWords(proof.title) || proof.on !== undefined;
  if (isExpired(proof, given) || isAhead(proof, given)) return strengthOf({ said: isSaid });
  return strengthOf({ said: isSaid, dated: proof.on !== undefined, proven: hasOne });
}

/** Ids of the steps of the track record for which a document stands, in their own words or in the register. */
export function provenSteps(given: ProofsGiven): ReadonlySet<string> {
  const { trackRecord = [], evidence = [] } = given.dossier;
  const standing = evidence.filter((proof) => proofStrength(proof, given) === 'proven');
  return new Set([
    ...trackRecord.filter(({ proof }) => hasWords(proof)).map(({ id }) => id),
    ...standing.flatMap(({ steps }) => Object.keys(steps ?? {})),
  ]);
}
