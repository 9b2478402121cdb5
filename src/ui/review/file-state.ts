import { adviceOf } from '../../domain/course/file-advice';
import {
  isReadyButForLetter,
  mendable,
  neededLacks,
  type FileLack,
} from '../../domain/course/file-lacks';
import type { Circumstances } from '../../domain/course/circumstances';

/** Where the file stands, in one word; each has a sentence `review.state.<word>`. */
type Standing = 'complete' | 'ready-but-letter' | 'ready-but-time' | 'incomplete';

/** What a file lacks, told apart by who says so and by whether anybody can mend it today. */
export interface FileState {
  standing: Standing;
  /** that can be mended today: what OGP says itself */
  needed: FileLack[];
  /** and what we deduced, as every question of a form that nobody could read */
  deduced: FileLack[];
  /** for a call, or the council to come */
  waiting: FileLack[];
  guide: FileLack[];
  own: FileLack[];
}

export function fileState(given: Circumstances): FileState {
  const lacks = neededLacks(given);
  const advice = adviceOf(given);
  const waiting = [...lacks, ...advice].filter(({ isTime }) => isTime === true);
  const now = advice.filter(({ isTime }) => isTime === undefined);
  return {
    standing: standingOf(lacks),
    needed: mendable(lacks).filter(isSaidByOgp),
    deduced: mendable(lacks).filter((one) => !isSaidByOgp(one)),
    waiting,
    guide: now.filter(({ certainty }) => certainty === 'guide'),
    own: now.filter(({ certainty }) => certainty !== 'guide'),
  };
}

const isSaidByOgp = ({ certainty }: FileLack) => certainty === 'ogp';

function standingOf(lacks: readonly FileLack[]): Standing {
  if (lacks.length === 0) return 'complete';
  if (mendable(lacks).length > 0) return 'incomplete';
  return isReadyButForLetter(lacks) ? 'ready-but-letter' : 'ready-but-time';
}
