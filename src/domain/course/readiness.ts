import type { CriterionResult } from '../assessment/assessment';
import { textsIn } from '../assessment/facts';
import { minimumCriteria } from '../edition/edition';
import { ogpValues } from '../dossier/strategy';
import { coverage } from '../strategy/coverage';
import type { Circumstances } from './circumstances';
import { inStage } from './course-facts';
import { stages, type Stage } from './stages';
import type { TaskState } from './task-state';

/** So many of so many. */
export interface Share {
  ready: number;
  total: number;
}

export interface Readiness {
  /** minimum criteria that are met */
  criteria: Share;
  /** OGP's values that a goal names */
  values: Share;
  /** signed letters of those required: one of each collectivity, and of so many organisations */
  letters: Share;
  /** completed tasks of each stage */
  tasks: { stage: Stage; share: Share }[];
}

/** What of a file is ready, in figures that can be drawn. Nothing in it is a chance of being admitted. */
export function readinessOf(states: readonly TaskState[], given: Circumstances): Readiness {
  const { dossier } = given;
  const { criteria } = given.assessment();
  const minimum = criteria.filter(({ kind }) => kind === 'minimum');
  return {
    criteria: {
      ready: minimum.filter(({ status }) => status === 'met').length,
      total: minimumCriteria.length,
    },
    values: { ready: coverage(dossier).valuesCovered.length, total: ogpValues.length },
    letters: lettersOf(criteria, dossier.jurisdictions.length),
    tasks: stages.map((stage) => {
      const own = inStage(states, stage);
      const ready = own.filter(({ status }) => status === 'completed').length;
      return { stage, share: { ready, total: own.length } };
    }),
  };
}

/** While no collectivity is named, one letter of support is counted for the one to come. */
function lettersOf(criteria: readonly CriterionResult[], collectivities: number): Share {
  const facts = (id: CriterionResult['id']) => criteria.find((one) => one.id === id)?.facts ?? {};
  const endorsements = facts('non-government-endorsement');
  const required = Number(endorsements['required'] ?? 0);
  const endorsed = Math.min(required, textsIn(endorsements['signed']).length);
  return {
    ready: textsIn(facts('head-support-letter')['signed']).length + endorsed,
    total: Math.max(1, collectivities) + required,
  };
}
