import type { Action } from '../dossier/dossier';
import type { GapCode, OtherCode } from '../gaps/gap';
import type { Stage } from '../course/stages';

/** Functions that an action may be proposed to; each has words `plan.functions.<role>`. */
type Role =
  | 'president'
  | 'services-director'
  | 'focal-point'
  | 'partners-officer'
  | 'programme-officer'
  | 'information-officer'
  | 'working-group';

/** What would show that it was done; each has words `plan.expected.<evidence>`. */
type ExpectedEvidence =
  | 'act-or-publication'
  | 'confirmation'
  | 'dated-step'
  | 'decision'
  | 'diagnosis'
  | 'document'
  | 'file-answers'
  | 'goals'
  | 'minutes'
  | 'named-function'
  | 'official-date'
  | 'placed-criteria'
  | 'programme'
  | 'register'
  | 'roadmap'
  | 'signed-letter'
  | 'written-reply';

/** How we would go about a gap. No source says it: all of it is our own advice. */
export interface Advice {
  certainty: 'inference';
  /** where the gap belongs, once it is gone and says so itself no more */
  stage: Stage;
  responsible: Role;
  effort: NonNullable<Action['effort']>;
  expected: ExpectedEvidence;
  /** gaps that are better closed before */
  after: readonly GapCode[];
}

/** One line of the tables of advice. */
export const advise = (
  stage: Stage,
  responsible: Role,
  effort: Advice['effort'],
  expected: ExpectedEvidence,
  after: readonly GapCode[] = [],
): Advice => ({ certainty: 'inference', stage, responsible, effort, expected, after });

/** What the table of the gaps beyond the minimum criteria must hold. */
export type AdviceBeyond = Readonly<Record<OtherCode, Advice>>;
