import type { Dossier } from '../dossier/dossier';
import type { CriterionId, Edition } from '../edition/edition';

/** A criterion of the edition with what the register holds for it. */
export interface CriterionProofs {
  id: CriterionId;
  /** names of the proofs that the edition expects, each a text `criteria.evidence.<name>` */
  expected: readonly string[];
  /** ids of the proofs of the register that name the criterion, in their order */
  proofs: string[];
}

/** Every criterion of the edition that expects a proof or has one, in the order of the edition. */
export function criteriaProofs(
  edition: Edition,
  { evidence = [] }: Pick<Dossier, 'evidence'>,
): CriterionProofs[] {
  return edition.criteria
    .map(({ id, evidence: expected }) => ({
      id,
      expected,
      proofs: evidence.filter(({ criteria }) => criteria?.[id] === true).map((one) => one.id),
    }))
    .filter((one) => one.expected.length > 0 || one.proofs.length > 0);
}
