import { filled } from '../course/content-of';
import { assessedCriteria } from '../edition/edition';
import { proofFlags, type OwnFlag } from '../evidence/proof-flags';
import { recordFlags } from '../evidence/record-flags';
import { proofsGiven } from '../evidence/standing';
import { evidenceFor } from '../profile/evidence-strength';
import type { InView } from '../profile/in-view';
import { deducedFrom, deducedFromRule } from './citations';
import { gapsAt, when, type Gap } from './gap';

/** The three years are met today, and will not be soon: OGP has the rule, the warning is ours. */
export function ageingGaps({ dossier, assessment, edition }: InView): Gap[] {
  const { countsUntil, isAgeing, years = 0 } = recordFlags(dossier, assessment);
  if (countsUntil === undefined) return [];
  const gap = gapsAt('assess', 'track-record');
  return when(
    isAgeing,
    gap('record-ageing', deducedFromRule(edition, 'track-record'), {
      facts: { countsUntil, years },
    }),
  );
}

const inRegister = gapsAt('prepare', 'evidence');

/**
 * Proofs of the register behind which nothing stands, or that are valid no more; and, once the register
 * is begun, assessed criteria that it names nowhere and for which no other document stands either. An
 * empty register is no gap: what was said elsewhere as a proof counts as well.
 */
export function proofGaps(given: InView): Gap[] {
  const proofs = filled(given.dossier.evidence);
  const judged = proofsGiven(given.dossier, given.assessment);
  const flags = proofs.map((proof) => ({ id: proof.id, flags: proofFlags(proof, judged) }));
  const having = (...wanted: readonly OwnFlag[]) =>
    flags.filter((one) => wanted.some((flag) => one.flags.includes(flag))).map(({ id }) => id);
  const [missing, expired] = [having('nothing-behind', 'file-gone'), having('expired')];
  const bare = assessedCriteria.filter(
    (criterion) =>
      !proofs.some(({ criteria }) => criteria?.[criterion] === true) &&
      evidenceFor(criterion, given).strength !== 'proven',
  );
  const cite = deducedFrom('guide-2023', '2.4');
  return [
    ...when(missing.length > 0, inRegister('proof-missing', cite, aboutAll(missing))),
    ...when(expired.length > 0, inRegister('proof-expired', cite, aboutAll(expired))),
    ...when(
      proofs.length > 0 && bare.length > 0,
      inRegister('criteria-without-proof', cite, { facts: { criteria: bare } }),
    ),
  ];
}

/** A gap of several proofs leads to the one, where there is only one. */
function aboutAll(proofs: readonly string[]) {
  const [first, ...others] = proofs;
  const item = first === undefined || others.length > 0 ? {} : { item: first };
  return { facts: { proofs }, ...item };
}
