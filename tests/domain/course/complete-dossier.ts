import { commitments } from '../../../src/content/commitments';
import { editions } from '../../../src/content';
import { circumstancesOf, type Circumstances } from '../../../src/domain/course/circumstances';
import type { TaskId } from '../../../src/domain/course/task-ids';
import { taskState, type TaskState } from '../../../src/domain/course/task-state';
import { tasks } from '../../../src/domain/course/tasks';
import { canonical } from '../../../src/domain/decision/canonical';
import { factsOf } from '../../../src/domain/decision/facts-of';
import { knownOn } from '../../../src/domain/decision/known-on';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assessedCriteria } from '../../../src/domain/edition/edition';
import { cooperationModeIds } from '../../../src/domain/partners/cooperation-mode';
import { fitDossier, settat } from '../assessment/fit-dossier';

/** In April 2026 a call is open and the mandate is long enough: every task can be completed. */
export const day = '2026-04-20';
const dayBefore = '2026-04-19';
export const dayAfter = '2026-04-21';

const all = <T>(ids: readonly string[], value: T) =>
  Object.fromEntries(ids.map((id) => [id, value]));

type Decision = NonNullable<Dossier['decision']>;
type Recorded = NonNullable<Dossier['decisions']>[number];

/** A decision as it is recorded, with what a dossier says. */
export function recordOf(
  decision: Decision,
  dossier: Dossier,
  id = 'r1',
  on = dayBefore,
): Recorded {
  const recordedAt = `${on}T10:00:00.000Z`;
  const known = knownOn(
    Temporal.PlainDate.from(on),
    dossier,
    editions['ogp-local-next'],
    commitments,
  );
  const record = canonical({
    format: 'tarchih-decision',
    shape: 1,
    version: 1,
    recordedAt,
    decision: factsOf(decision),
    known,
  });
  return { id, record, sha256: '0'.repeat(64), recordedAt };
}

const decision: Decision = { on: '2026-03-10', kind: 'apply', takenBy: 'council' };

const decided: Dossier = {
  ...fitDossier,
  diagnosis: all(
    commitments.map(({ id }) => id),
    { state: 'in-place' as const },
  ),
  judgements: all(assessedCriteria, { first: { level: 'strong' as const } }),
  capacities: [{ id: 'c1', side: 'staff', function: { fr: 'Chargée de mission' } }],
  remacto: 'yes',
  projects: [{ id: 'p1', title: { fr: 'Budget citoyen' } }],
  consultations: [{ id: 'q1', who: 'services-director', on: day }],
  decision,
};

const scan = 'a'.repeat(64);

/** A dossier in which every task is completed on {@link day}, up to an admitted candidacy. */
export const complete: Dossier = {
  ...decided,
  jurisdictions: [{ ...settat, supportLetter: { ...settat.supportLetter, file: scan } }],
  endorsements: [{ id: 'youth', kind: 'youth-council', letter: 'signed', letterFile: scan }],
  attachments: [{ id: scan, name: 'lettres.pdf', size: 900, type: 'pdf' }],
  decisions: [recordOf(decision, decided)],
  meetings: [
    { id: 'm1', kind: 'partners', on: day },
    { id: 'm2', kind: 'internal', on: day, outcomes: { ar: 'خلاصات' } },
    { id: 'm3', kind: 'external', on: day, outcomes: { fr: 'Trois priorités' } },
  ],
  roadmap: [{ id: 's1', what: { fr: 'Constituer le comité' } }],
  roadmapProposedOn: day,
  cooperation: all(cooperationModeIds, { state: 'planned' as const }),
  programmeLines: [{ id: 'l1', title: { fr: 'Axe 3' } }],
  goals: [
    { id: 'g1', what: { fr: 'Publier' }, values: { transparency: true }, lines: { l1: true } },
  ],
  tasks: all(
    tasks.filter(({ isSaid }) => isSaid).map(({ id }) => id),
    'done' as const,
  ),
  answers: all(
    editions['ogp-local-next'].questions.filter(({ form }) => form === 'text').map(({ id }) => id),
    { fr: 'Voir le programme' },
  ),
  officialFocalPoint: { name: { fr: 'Salma' }, contact: 'salma@settat.example' },
  evidence: [{ id: 'e1', title: { fr: 'Délibération 12' }, on: '2026-02-01' }],
  submission: { submittedOn: day },
  exchanges: [{ id: 'x1', on: day, request: { fr: 'Un budget ?' }, answeredOn: day }],
  outcome: { result: 'admitted', on: day },
  debrief: { worked: { fr: 'Le comité de suivi' } },
};

type Changes = { [Key in keyof Dossier]?: Dossier[Key] | undefined };

/** The complete dossier with some answers replaced; `undefined` takes one away. */
export function completeBut(changes: Changes, from: Dossier = complete): Dossier {
  const entries = Object.entries({ ...from, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Dossier;
}

/** Nothing is answered. */
export const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

export const givenOf = (
  dossier: Dossier,
  today = day,
  edition: keyof typeof editions = 'ogp-local-next',
): Circumstances =>
  circumstancesOf({
    dossier,
    edition: editions[edition],
    today: Temporal.PlainDate.from(today),
    commitments: commitments.map(({ id }) => id),
  });

export const stateIn = (id: TaskId, dossier: Dossier, today = day): TaskState =>
  taskState(id, givenOf(dossier, today));

/** The codes of what keeps a task from being complete. */
export const blockersOf = (id: TaskId, dossier: Dossier, today = day): string[] =>
  stateIn(id, dossier, today).blockers.map(({ code }) => code);
