import type { CriterionResult, Status } from '../assessment/assessment';
import { levels, type Level } from '../dossier/diagnosis';
import type { Dossier } from '../dossier/dossier';
import type { CriterionId } from '../edition/edition';
import { evidenceFor, type Evidence } from './evidence-strength';
import type { InView } from './in-view';

/** One criterion as far as the answers tell, with the range that is still open. */
export interface ProfileRow {
  id: CriterionId;
  kind: CriterionResult['kind'];
  status: Status;
  /** steps of a minimum criterion: 0 not met, 1 met; of an assessed one 0 (weak) to 3 (strong) */
  least: number;
  most: number;
  /** the levels at which two people have placed an assessed criterion; 0 to 3 */
  first?: number;
  second?: number;
  evidence: Evidence;
}

/** Steps of the scale of an assessed criterion, less one. */
export const highestLevel = levels.length - 1;

/**
 * The readiness profile: for each criterion of the edition, in its order, where it stands or may yet
 * stand, and what that rests on. No sum is made of it and no chance of being admitted follows.
 *
 * A minimum criterion is at 0 or 1, and anywhere between while it is not known. An assessed one is
 * where the first view has placed it; until then its whole scale is open, whatever the second says.
 */
export const readinessProfile = (view: InView): ProfileRow[] =>
  view.assessment.criteria.map(({ id, kind, status }) => {
    const rest = { id, kind, status, evidence: evidenceFor(id, view) };
    return kind === 'minimum'
      ? { ...rest, ...rangeOf(status) }
      : { ...rest, ...placeOf(view.dossier, id) };
  });

function rangeOf(status: Status) {
  if (status === 'met') return { least: 1, most: 1 };
  return { least: 0, most: status === 'not-met' ? 0 : 1 };
}

function placeOf(dossier: Dossier, id: CriterionId) {
  const first = levelOf(dossier, id, 'first');
  const second = levelOf(dossier, id, 'second');
  return {
    least: first ?? 0,
    most: first ?? highestLevel,
    ...(first === undefined ? {} : { first }),
    ...(second === undefined ? {} : { second }),
  };
}

/** The step of a person's view: 0 (weak) to 3 (strong); undefined where there is none yet. */
export function levelOf(
  { judgements }: Pick<Dossier, 'judgements'>,
  criterion: CriterionId,
  view: 'first' | 'second',
): number | undefined {
  const level = judgements?.[criterion]?.[view]?.level;
  return level === undefined || level === 'unknown' ? undefined : levels.indexOf(level);
}

/** The level that stands on a step. */
export const levelAt = (step: number): Level => levels[step] ?? 'weak';
