import { stages, type Stage } from '../course/stages';
import type { LetterTexts } from '../letters/text/letter-text';
import type { InView } from '../profile/in-view';
import { decisionGaps } from './decision';
import { eligibilityGaps } from './eligibility';
import { evidenceGaps } from './evidence';
import type { Gap } from './gap';
import { judgementGaps } from './judgement';
import { letterGaps } from './letters';
import { meansGaps } from './means';
import { opennessGaps } from './openness';
import { partnerGaps } from './partners';
import { strategyGaps } from './strategy';

const families = [
  eligibilityGaps,
  opennessGaps,
  meansGaps,
  judgementGaps,
  evidenceGaps,
  decisionGaps,
  partnerGaps,
  strategyGaps,
];

/**
 * What a dossier lacks, on a day: pure, no words. First what keeps it from being eligible, then
 * stage by stage; within a stage, what the law or OGP asks before what is good advice. None of it is
 * named twice, and an empty list says nothing of being admitted.
 *
 * @param given - `assessment` is of the same dossier, edition and day
 * @param letters - what the letters say, which is kept beside the dossier; without them nothing is said of it
 */
export function gapsOf(given: InView, letters: readonly LetterTexts[] = []): Gap[] {
  const gaps = [
    ...families.flatMap((family) => family(given)),
    ...letterGaps(given.dossier, letters),
  ];
  const rank = (gap: Gap) => (gap.blocks ? -1 : stages.indexOf(gap.stage));
  return gaps.toSorted((one, other) => rank(one) - rank(other));
}

/** A heading of the list: what blocks, or a stage with what else it lacks. */
export interface GapGroup {
  group: 'blocking' | Stage;
  gaps: Gap[];
}

/** The gaps under their headings, in their order; a heading without gaps is left out. */
export function groupGaps(gaps: readonly Gap[]): GapGroup[] {
  const groups: readonly GapGroup['group'][] = ['blocking', ...stages];
  return groups
    .map((group) => ({
      group,
      gaps: gaps.filter((gap) => (gap.blocks ? group === 'blocking' : gap.stage === group)),
    }))
    .filter((one) => one.gaps.length > 0);
}
