import type { Dossier, Endorsement } from './dossier';
import { companionKinds } from './partners';

/** Whether a stakeholder is of a kind that the guide has mobilised but that signs no endorsement letter. */
export const isCompanion = ({ kind }: Pick<Endorsement, 'kind'>): boolean =>
  (companionKinds as readonly (string | undefined)[]).includes(kind);

/**
 * Whether a stakeholder of the register supports the candidacy: somebody said so, or a letter is signed.
 * One named before there was a register was named because it supports.
 */
export function isSupporter(one: Endorsement): boolean {
  if (isCompanion(one) || one.endorses === 'no') return false;
  return one.endorses !== 'unknown' || one.letter === 'signed';
}

/**
 * The stakeholders that support the candidacy, in the order of the register. Undefined where the
 * question was never answered: a register of which nobody has decided yet says neither yes nor no.
 *
 * @see OGP Local eligibility, item 1
 */
export function supportersOf({ endorsements, support }: Dossier): Endorsement[] | undefined {
  const supporters = endorsements?.filter(isSupporter);
  if (supporters === undefined || supporters.length > 0 || endorsements?.length === 0)
    return supporters;
  return support === 'no' ? [] : undefined;
}
