import { hasWords } from '../dossier/words';
import { assessedCriteria } from '../edition/edition';
import { proofsGiven, provenSteps } from '../evidence/standing';
import { evidenceFor } from '../profile/evidence-strength';
import { levelAt, levelOf } from '../profile/readiness-profile';
import { stepOf } from '../profile/strength';
import type { InView } from '../profile/in-view';
import { deducedFrom, deducedFromRule, guide } from './citations';
import { gapsAt, when, type Gap } from './gap';
import { ageingGaps, proofGaps } from './proofs';

/**
 * What is claimed, but rests on too little: a letter without its day, steps without a proof or soon too
 * old, a level; and proofs of the register that prove nothing. Only the three years are a rule of OGP.
 */
export const evidenceGaps = (given: InView): Gap[] => [
  ...letterGaps(given),
  ...stepGaps(given),
  ...ageingGaps(given),
  ...claimGaps(given),
  ...proofGaps(given),
];

/** Letters that meet their criterion, though nobody can tell of which day they are. */
function letterGaps(given: InView): Gap[] {
  const { criteria } = given.assessment;
  return (['head-support-letter', 'non-government-endorsement'] as const).flatMap((criterion) => {
    const isMet = criteria.find(({ id }) => id === criterion)?.status === 'met';
    if (!isMet || evidenceFor(criterion, given).strength !== 'said') return [];
    const isOfHead = criterion === 'head-support-letter';
    const stage = isOfHead ? 'prepare' : 'mobilise';
    const [first] = given.dossier.jurisdictions.filter((one) => !one.supportLetter?.signedOn);
    return [
      gapsAt(stage, isOfHead ? 'support-letter' : 'organisations')(
        'letter-undated',
        deducedFrom('ogp-local-eligibility', '1'),
        {
          about: criterion,
          facts: { criterion },
          ...(isOfHead && first ? { item: first.id } : {}),
        },
      ),
    ];
  });
}

/** Steps were entered, and for none of them is there a document. */
function stepGaps({ dossier, assessment }: InView): Gap[] {
  const steps = (dossier.trackRecord ?? []).filter(({ what, on }) => hasWords(what) || on);
  const proven = provenSteps(proofsGiven(dossier, assessment));
  const isUnproven = steps.length > 0 && !steps.some(({ id }) => proven.has(id));
  const gap = gapsAt('assess', 'track-record');
  return when(
    isUnproven,
    gap('steps-unproven', guide('2.4'), { facts: { steps: steps.map(({ id }) => id) } }),
  );
}

/** The lowest step of the scale that claims a strength: 2 rather strong, 3 strong. */
const lowestStrong = 2;

/** Assessed criteria placed strong or rather strong, for which the dossier holds words at most. */
function claimGaps(given: InView): Gap[] {
  const { dossier, edition } = given;
  return assessedCriteria.flatMap((criterion) => {
    const level = levelOf(dossier, criterion, 'first') ?? levelOf(dossier, criterion, 'second');
    const { strength } = evidenceFor(criterion, given);
    if (level === undefined || level < lowestStrong || stepOf(strength) > stepOf('said')) return [];
    return [
      gapsAt('assess', 'judgement')('claim-unsupported', deducedFromRule(edition, criterion), {
        about: criterion,
        item: criterion,
        facts: { criterion, level: levelAt(level), strength },
      }),
    ];
  });
}
