import { filled } from '../course/content-of';
import { commitmentStates } from '../dossier/diagnosis';
import type { Dossier } from '../dossier/dossier';
import { hasWords } from '../dossier/words';
import { supportersOf } from '../dossier/stakeholders';
import type { assessedCriteria } from '../edition/edition';
import type { Commitment } from './commitment';
import { standingOf, tallyOf } from './tally';

type Assessed = (typeof assessedCriteria)[number];

/** Lists of the dossier that a judgement can rest on, counted. */
export type Counted =
  | 'steps'
  | 'steps-with-proof'
  | 'staff'
  | 'partners'
  | 'supporters'
  | 'meetings'
  | 'projects'
  | 'networks'
  | 'goals'
  | 'goals-with-start'
  | 'goals-with-line'
  | 'programme-lines';

/** Something the dossier says that bears on a criterion: a fact to look at, never a mark. */
export type Fact =
  | { about: 'commitments'; standing: (typeof commitmentStates)[number]; ids: readonly string[] }
  | { about: 'unanswered'; count: number }
  | { about: 'count'; of: Counted; count: number }
  | { about: 'remacto'; answer: NonNullable<Dossier['remacto']> | undefined };

/** What each criterion rests on beside the checklist; our reading of what strong and weak answers hold. */
const countedFor: Readonly<Record<Assessed, readonly Counted[]>> = {
  ambition: ['goals', 'goals-with-start', 'projects'],
  'track-record-quality': ['steps', 'steps-with-proof', 'projects'],
  capacity: ['staff', 'partners', 'supporters'],
  mechanisms: ['meetings', 'supporters'],
  'value-to-jurisdiction': ['programme-lines', 'goals', 'goals-with-line'],
  'peer-contribution': ['networks', 'steps'],
};

/**
 * The facts of the dossier that bear on an assessed criterion, in the order in which they are read:
 * its commitments by where they stand, then what the other pages hold. They decide nothing.
 *
 * @see ogp-local-rules §6, our own table of strong and weak answers
 */
export function bearingOn(
  criterion: Assessed,
  dossier: Dossier,
  commitments: readonly Commitment[],
): Fact[] {
  const own = commitments.filter((one) => one.criteria.includes(criterion));
  const answered = commitmentStates.map((standing) => ({
    about: 'commitments' as const,
    standing,
    ids: own.map(({ id }) => id).filter((id) => standingOf(dossier, id) === standing),
  }));
  const { unanswered } = tallyOf(dossier, own);
  const counts = countedFor[criterion].map((of) => ({
    about: 'count' as const,
    of,
    count: countOf[of](dossier),
  }));
  return [
    ...answered.filter(({ ids }) => ids.length > 0),
    ...(unanswered > 0 ? [{ about: 'unanswered' as const, count: unanswered }] : []),
    ...counts,
    ...(criterion === 'peer-contribution'
      ? [{ about: 'remacto' as const, answer: dossier.remacto }]
      : []),
  ];
}

/** One written elsewhere without a side is the collectivity’s own. */
const sideCount = ({ capacities = [] }: Dossier, wanted: 'staff' | 'partner') =>
  capacities.filter((one) => (one.side ?? 'staff') === wanted && hasWords(one.function)).length;

/** An item that was added and left empty counts for nothing. */
const countOf: Readonly<Record<Counted, (dossier: Dossier) => number>> = {
  steps: ({ trackRecord }) => filled(trackRecord).length,
  'steps-with-proof': ({ trackRecord }) =>
    filled(trackRecord).filter(({ proof }) => hasWords(proof)).length,
  staff: (dossier) => sideCount(dossier, 'staff'),
  partners: (dossier) => sideCount(dossier, 'partner'),
  supporters: (dossier) => filled(supportersOf(dossier)).length,
  meetings: ({ meetings }) => filled(meetings).length,
  projects: ({ projects }) => filled(projects).length,
  networks: ({ networks }) => filled(networks).length,
  goals: ({ goals }) => filled(goals).length,
  'goals-with-start': ({ goals }) =>
    filled(goals).filter(({ startingPoint }) => hasWords(startingPoint)).length,
  'goals-with-line': ({ goals, programmeLines = [] }) => {
    const known = new Set(programmeLines.map(({ id }) => id));
    return filled(goals).filter(({ lines = {} }) => Object.keys(lines).some((id) => known.has(id)))
      .length;
  },
  'programme-lines': ({ programmeLines }) => filled(programmeLines).length,
};
