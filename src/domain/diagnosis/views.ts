import { levels, type Level } from '../dossier/diagnosis';
import type { Dossier } from '../dossier/dossier';
import { assessedCriteria } from '../edition/edition';

type Judgement = NonNullable<Dossier['judgements']>[string];
export type View = NonNullable<Judgement['first']>;

/** From how many steps on two views are too far apart to stand without a talk. */
const talkFrom = 2;

const placeOf = (view: View | undefined) => levels.indexOf(view?.level as Level);

/**
 * How many steps of the scale two views lie apart, from 0 to 3; undefined where one of them places
 * nothing. Two views are never made into one: there is no average.
 */
export function stepsApart({ first, second }: Judgement): number | undefined {
  const places = [placeOf(first), placeOf(second)] as const;
  return places.includes(-1) ? undefined : Math.abs(places[0] - places[1]);
}

/** Whether the two who judge should talk before the file is written. */
export const shouldTalk = (judgement: Judgement): boolean =>
  (stepsApart(judgement) ?? 0) >= talkFrom;

/** How many of the six assessed criteria somebody has placed; “not known yet” is an answer. */
export const placedIn = ({ judgements }: Pick<Dossier, 'judgements'>): number =>
  assessedCriteria.filter((id) => judgements?.[id]?.first?.level !== undefined).length;
