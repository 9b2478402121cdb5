import type { CriterionResult } from '../assessment/assessment';
import { decidesVerdict } from '../assessment/assess';
import { placeOfCriterion } from '../assessment/criterion-place';
import { textsIn } from '../assessment/facts';
import type { minimumCriteria } from '../edition/edition';
import type { InView } from '../profile/in-view';
import type { Gap } from './gap';

type Minimum = CriterionResult & { id: (typeof minimumCriteria)[number] };

/**
 * Each minimum criterion that is not met or not known, with what would change it: first those not
 * met, as the edition orders them. The state of the file is a gap only while answers are missing:
 * its letters and its deadline have criteria of their own.
 */
export function eligibilityGaps(given: InView): Gap[] {
  const open = given.assessment.criteria.filter(isOpen);
  return (['not-met', 'unknown'] as const).flatMap((status) =>
    open.filter((one) => one.status === status).map((one) => gapOf(one, given)),
  );
}

function isOpen(one: CriterionResult): one is Minimum {
  if (one.kind !== 'minimum' || one.status === 'met') return false;
  return one.id !== 'complete-and-on-time' || textsIn(one.facts['missing']).length > 0;
}

/**
 * Where a criterion is mended. What is missing of the file stands on a page of its own; what no single
 * answer decides is read on the page of the result.
 */
function placeOf(result: Minimum, { dossier, edition }: InView): Pick<Gap, 'page' | 'item'> {
  if (result.id === 'complete-and-on-time') return { page: 'complete' };
  return placeOfCriterion(result, dossier, edition) ?? { page: 'result' };
}

function gapOf(result: Minimum, given: InView): Gap {
  const { id, status, facts, cite, blockedBy, changes } = result;
  const stage = given.edition.criteria.find((one) => one.id === id)?.stage ?? 'assess';
  return {
    id: `minimum-${id}`,
    code: `minimum-${id}`,
    stage,
    facts: { ...facts, criterion: id, status },
    cite,
    ...placeOf(result, given),
    ...(blockedBy === undefined ? {} : { blockedBy }),
    changes,
    ...(decidesVerdict(result) ? { blocks: true as const } : {}),
  };
}
