import { adviceOf } from '../../domain/course/file-advice';
import {
  isReadyButForLetter,
  mendable,
  neededLacks,
  type FileLack,
} from '../../domain/course/file-lacks';
import { preparesForNextCouncil } from '../../domain/course/next-council-mode';
import type { Circumstances } from '../../domain/course/circumstances';

/** Where the file stands, in one word; each has a sentence `review.state.<word>`. */
type Standing = 'complete' | 'ready-but-letter' | 'ready-but-time' | 'incomplete';

/** What a file lacks, told apart by who says so and by whether anybody can mend it today. */
export interface FileState {
  standing: Standing;
  needed: FileLack[];
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
    standing: standingOf(lacks, given),
    needed: mendable(lacks),
    waiting,
    guide: now.filter(({ certainty }) => certainty === 'guide'),
    own: now.filter(({ certainty }) => certainty !== 'guide'),
  };
}

function standingOf(lacks: readonly FileLack[], given: Circumstances): Standing {
  if (lacks.length === 0) return 'complete';
  if (mendable(lacks).length > 0) return 'incomplete';
  return preparesForNextCouncil(given) && isReadyButForLetter(lacks)
    ? 'ready-but-letter'
    : 'ready-but-time';
}
