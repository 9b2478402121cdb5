import type { Stage } from '../../domain/course/stages';
import { taskOf } from '../../domain/course/tasks';
import { taskIds } from '../../domain/course/task-ids';
import { partOfField, type Part } from './parts';

/** The stage in which each part is asked. */
const stageOfPart: Readonly<Record<Part, Stage>> = {
  general: 'assess',
  collectivities: 'assess',
  'next-council': 'assess',
  call: 'assess',
  support: 'assess',
  'track-record': 'assess',
  diagnosis: 'assess',
  judgements: 'assess',
  capacities: 'assess',
  network: 'assess',
  programme: 'assess',
  consultations: 'decide',
  decision: 'decide',
  decisions: 'decide',
  partners: 'mobilise',
  meetings: 'mobilise',
  roadmap: 'mobilise',
  cooperation: 'mobilise',
  lines: 'orient',
  goals: 'orient',
  questions: 'prepare',
  answers: 'prepare',
  letters: 'prepare',
  'focal-points': 'prepare',
  evidence: 'prepare',
  files: 'prepare',
  filing: 'prepare',
  submission: 'submit',
  copies: 'submit',
  exchanges: 'follow',
  outcome: 'follow',
  debrief: 'follow',
  obligations: 'follow',
  plan: 'assess',
  schedule: 'assess',
  pasted: 'submit',
  marks: 'assess',
};

/**
 * The one stage in which a field is asked.
 *
 * @param groups - ids of the meetings that are focus groups: they belong to the strategy
 */
export function stageOfField(field: string, groups: ReadonlySet<string>): Stage {
  const [key, id] = field.split('/');
  if (key === 'tasks') {
    const task = taskIds.find((one) => one === id);
    if (task !== undefined) return taskOf(task).stage;
  }
  if (key === 'meetings' && id !== undefined && groups.has(id)) return 'orient';
  return stageOfPart[partOfField(field)];
}
