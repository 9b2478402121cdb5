import { hasWords } from '../dossier/words';
import type { CriterionId } from '../edition/edition';
import { proofsGiven, proofStrength } from '../evidence/standing';
import {
  callStrength,
  contactStrength,
  endorsementStrength,
  mandateStrength,
  recentStepStrength,
  stepStrength,
  supportLetterStrength,
} from './answer-signals';
import type { InView } from './in-view';
import {
  capacityStrength,
  diagnosisStrength,
  focalPointStrength,
  formStrength,
  goalStrength,
  groupStrength,
  networkStrength,
  partnerMeetingStrength,
  programmeStrength,
  reasonStrength,
} from './stage-signals';
import { stepOf, strengthOf, strongest, type Strength } from './strength';

/** The best proof of the register that names the criterion. */
function proofsStrength({ dossier, assessment }: InView, criterion: CriterionId): Strength {
  const given = proofsGiven(dossier, assessment);
  return strongest(
    (dossier.evidence ?? [])
      .filter(({ criteria }) => criteria?.[criterion] === true)
      .map((proof) => proofStrength(proof, given)),
  );
}

/** Parts of a dossier that can bear on a criterion; each has words `gaps.signals.<signal>`. */
const signals = {
  source: () => 'proven',
  call: callStrength,
  mandate: mandateStrength,
  'support-letter': supportLetterStrength,
  letters: endorsementStrength,
  contacts: contactStrength,
  'recent-steps': recentStepStrength,
  steps: stepStrength,
  support: ({ dossier }) => strengthOf({ said: dossier.support === 'yes' }),
  official: ({ dossier }) => strengthOf({ said: dossier.official === 'yes' }),
  'only-file': ({ dossier }) => strengthOf({ said: dossier.onlyFile === 'yes' }),
  submission: ({ dossier, asOf }) =>
    strengthOf({
      said: Object.values(dossier.answers ?? {}).some(hasWords),
      dated: (dossier.submission?.submittedOn ?? '9999') <= asOf.toString(),
    }),
  diagnosis: diagnosisStrength,
  reasons: reasonStrength,
  capacities: capacityStrength,
  'focal-points': focalPointStrength,
  networks: networkStrength,
  programme: programmeStrength,
  goals: goalStrength,
  groups: groupStrength,
  meetings: partnerMeetingStrength,
  form: formStrength,
  proofs: proofsStrength,
} satisfies Record<string, (view: InView, criterion: CriterionId) => Strength>;
export type Signal = keyof typeof signals;

/**
 * What bears on what. Our own reading, from the proofs that the editions name for each criterion:
 *
 * | criterion | rests on |
 * |---|---|
 * | country | OGP's page, which the edition cites |
 * | call | the edition's dates, or the day the person gave |
 * | minimum criteria | the answer itself: letters, mandate, steps of three years |
 * | `ambition` | goals, focus groups, openness programme |
 * | `track-record-quality` | steps of any age |
 * | `capacity` | people named, focal points of partners, projects |
 * | `mechanisms` | meetings with partners |
 * | `value-to-jurisdiction` | goals linked to the action programme |
 * | `peer-contribution` | networks |
 *
 * and each assessed one also on the commitments of the checklist that name it, on the reasons given
 * for its level, on the answers to the form's questions and on the proofs of the register that name it.
 * So do the minimum ones, but for those where another document stands for the thing itself: a letter
 * for the letters, the end that was decreed for the mandate, the proof of a step for the three years.
 */
const bearing: Readonly<Record<CriterionId, readonly Signal[]>> = {
  'country-in-good-standing': ['source'],
  'open-call': ['call', 'proofs'],
  'joint-application': ['letters', 'contacts', 'support', 'proofs'],
  'filed-by-official': ['official', 'proofs'],
  'one-per-jurisdiction': ['only-file', 'proofs'],
  'head-support-letter': ['support-letter'],
  'non-government-endorsement': ['letters'],
  'mandate-16-months': ['mandate'],
  'track-record': ['recent-steps'],
  'complete-and-on-time': ['submission', 'proofs'],
  ambition: ['goals', 'groups', 'programme', 'diagnosis', 'reasons', 'form', 'proofs'],
  'track-record-quality': ['steps', 'diagnosis', 'reasons', 'form', 'proofs'],
  capacity: ['capacities', 'focal-points', 'programme', 'diagnosis', 'reasons', 'form', 'proofs'],
  mechanisms: ['meetings', 'diagnosis', 'reasons', 'form', 'proofs'],
  'value-to-jurisdiction': ['goals', 'diagnosis', 'reasons', 'form', 'proofs'],
  'peer-contribution': ['networks', 'diagnosis', 'reasons', 'form', 'proofs'],
};

export interface Evidence {
  strength: Strength;
  /** what is as strong as that; empty where there is nothing */
  from: Signal[];
}

/** How strong the evidence is that the dossier holds for a criterion: the strongest part decides. */
export function evidenceFor(criterion: CriterionId, view: InView): Evidence {
  const found = bearing[criterion].map((signal) => ({
    signal,
    strength: signals[signal](view, criterion),
  }));
  const strength = strongest(found.map((one) => one.strength));
  const from = found.filter((one) => stepOf(one.strength) > 0 && one.strength === strength);
  return { strength, from: from.map(({ signal }) => signal) };
}
