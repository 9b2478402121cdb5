import type { Assessment } from '../assessment/assessment';
import { isUnfinished } from '../course/content-of';
import type { Dossier, Proof } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import { criterionIds } from '../edition/edition';
import { linkFault } from './link';
import { recordFlags, type RecordFlags } from './record-flags';
import { isAhead, isExpired, proofsGiven, type ProofsGiven } from './standing';
import { proofTwins, twinFlags, type ProofTwins, type TwinFlag } from './twins';

/** What a proof alone lacks or contradicts; each has words `evidence.flags.<flag>`. All are our advice. */
const ownFlags = [
  'nothing-behind',
  'file-gone',
  'link-unsafe',
  'link-malformed',
  'date-unfinished',
  'date-ahead',
  'expired',
  'valid-before-date',
  'undated',
  'no-criterion',
] as const;
export type OwnFlag = (typeof ownFlags)[number];
export type ProofFlag = OwnFlag | TwinFlag;
export const proofFlagCodes: readonly ProofFlag[] = [...ownFlags, ...twinFlags];

/**
 * What one proof lacks or contradicts, in the order in which the page asks. OGP has no rule on any of
 * it: a proof is expired from the day after `validUntil`, in the future from tomorrow on.
 */
export function proofFlags(proof: Proof, given: ProofsGiven): OwnFlag[] {
  const { on, validUntil, link = '' } = proof;
  const files = Object.keys(proof.files ?? {});
  const isThere: Record<OwnFlag, boolean> = {
    'nothing-behind': files.length === 0 && link.trim() === '' && !hasWords(proof.reference),
    'file-gone': files.some((id) => !given.files.has(id)),
    'link-unsafe': linkFault(link) === 'link-unsafe',
    'link-malformed': linkFault(link) === 'link-malformed',
    'date-unfinished': isUnfinished(given.dossier, `evidence|${proof.id}`),
    'date-ahead': isAhead(proof, given),
    expired: isExpired(proof, given),
    'valid-before-date': on !== undefined && validUntil !== undefined && validUntil < on,
    undated: on === undefined && !isUnfinished(given.dossier, `evidence|${proof.id}|on`),
    'no-criterion': !criterionIds.some((id) => proof.criteria?.[id] === true),
  };
  return ownFlags.filter((flag) => isThere[flag]);
}

export interface EvidenceFlags {
  /** by the id of the proof; those without a flag are left out */
  proofs: ReadonlyMap<string, readonly ProofFlag[]>;
  /** who else names the same file, link or title: a hint, nothing is wrong with it */
  twins: ProofTwins;
  record: RecordFlags;
}

/**
 * The flags of the whole register, and of the track record: the three years are OGP's rule, all else
 * is our advice. Linear in the number of proofs.
 *
 * @param assessment - of the same dossier: the three years are counted there, and only there
 */
export function evidenceFlags(dossier: Dossier, assessment: Assessment): EvidenceFlags {
  const given = proofsGiven(dossier, assessment);
  const proofs = dossier.evidence ?? [];
  const twins = proofTwins(proofs);
  const found = proofs.map((proof): [string, ProofFlag[]] => [
    proof.id,
    [...proofFlags(proof, given), ...twins.flagsOf(proof.id)],
  ]);
  return {
    proofs: new Map(found.filter(([, flags]) => flags.length > 0)),
    twins,
    record: recordFlags(dossier, assessment),
  };
}
