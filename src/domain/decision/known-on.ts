import { assess } from '../assessment/assess';
import type { CriterionResult } from '../assessment/assessment';
import type { Dossier, Jurisdiction, LocalizedText } from '../dossier/dossier';
import type { Commitment } from '../diagnosis/commitment';
import { diagnosisByGuideValue } from '../diagnosis/tally';
import { supportersOf } from '../dossier/stakeholders';
import type { Edition } from '../edition/edition';
import type { FrozenCollectivity, FrozenConsultation, Known } from './decision-record';
import { saidIn } from './facts-of';

/** Letters of the longest name and note that a record keeps of the dossier; the reasons are kept whole. */
const longestName = 200;
const longestNote = 1_000;

/**
 * What a dossier says on a day of what a decision rests on: bounded, so that it can be frozen with it.
 *
 * @param asOf - whole day in Casablanca
 * @param checklist - the commitments of the diagnosis
 */
export function knownOn(
  asOf: Temporal.PlainDate,
  dossier: Dossier,
  edition: Edition,
  checklist: readonly Commitment[],
): Known {
  const assessment = assess(dossier, edition, asOf);
  const mandate = assessment.criteria.find(({ id }) => id === 'mandate-16-months');
  const monthsLeft = mandate?.facts['monthsLeft'];
  return {
    asOf: assessment.asOf,
    edition: assessment.edition,
    referenceDay: assessment.referenceDay,
    verdict: assessment.verdict,
    lastEligibleDay: assessment.lastEligibleDay,
    monthsLeft: typeof monthsLeft === 'number' ? monthsLeft : null,
    criteria: assessment.criteria.map(frozenCriterion),
    collectivities: dossier.jurisdictions.map(frozenCollectivity),
    diagnosis: diagnosisByGuideValue(dossier, checklist),
    consultations: (dossier.consultations ?? []).map(frozenConsultation),
    stakeholders: dossier.endorsements?.length ?? 0,
    supporters: supportersOf(dossier)?.length ?? 0,
    goals: dossier.goals?.length ?? 0,
  };
}

const frozenCriterion = ({
  id,
  status,
  blockedBy,
}: CriterionResult): Known['criteria'][number] => ({
  id,
  status,
  ...(blockedBy !== undefined && { blockedBy }),
});

const frozenCollectivity = ({ type, code, name, mandate }: Jurisdiction): FrozenCollectivity => ({
  type,
  ...(code !== undefined && { code }),
  name: shortened(name, longestName) ?? {},
  ...(mandate !== undefined && { mandate }),
});

function frozenConsultation(
  one: NonNullable<Dossier['consultations']>[number],
): FrozenConsultation {
  const { who, on, opinion } = one;
  const name = shortened(one.name, longestName);
  const note = shortened(one.note, longestNote);
  return {
    ...(who !== undefined && { who }),
    ...(name && { name }),
    ...(on !== undefined && { on }),
    ...(opinion !== undefined && { opinion }),
    ...(note && { note }),
  };
}

/** A text with each of its languages no longer than so many letters, the last of them « … ». */
function shortened(text: LocalizedText | undefined, longest: number): LocalizedText | undefined {
  const said = Object.entries<string | undefined>(saidIn(text) ?? {}).map(
    ([language, words = '']) => [language, cut(words, longest)],
  );
  return said.length === 0 ? undefined : (Object.fromEntries(said) as LocalizedText);
}

function cut(words: string, longest: number): string {
  // a letter may take two units, and no more are looked at than could be kept
  const letters = Array.from(words.slice(0, 2 * longest + 2));
  return letters.length <= longest ? words : `${letters.slice(0, longest - 1).join('')}…`;
}
