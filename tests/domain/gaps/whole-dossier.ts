import { commitments } from '../../../src/content/commitments';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { assessedCriteria } from '../../../src/domain/edition/edition';
import { cooperationModeIds } from '../../../src/domain/partners/cooperation-mode';
import { fitDossier, settat } from '../assessment/fit-dossier';
import { recorded } from '../decision/a-decision';

const words = (fr: string) => ({ fr });
const each = <Value>(names: readonly string[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value]));

/** The day on which nothing is lacking to {@link wholeDossier}. */
export const wholeDay = '2026-04-01';

const unrecorded: Dossier = {
  ...fitDossier,
  jurisdictions: [settat],
  endorsements: [
    {
      id: 'youth',
      organisation: words('Conseil des jeunes'),
      kind: 'youth-council',
      endorses: 'yes',
      letter: 'signed',
      signedOn: '2026-03-02',
      contactedOn: '2026-01-10',
    },
  ],
  trackRecord: [
    {
      id: 'budget',
      kind: 'reform',
      what: words('Budget citoyen'),
      on: '2024-06-15',
      proof: words('Délibération 12'),
    },
  ],
  answers: each(
    editions['ogp-local-next'].questions.map(({ id }) => id),
    words('Réponse'),
  ),
  diagnosis: each(
    commitments.map(({ id }) => id),
    { state: 'in-place' as const, since: '2022' },
  ),
  judgements: each(assessedCriteria, { first: { level: 'rather-strong' as const } }),
  capacities: [
    {
      id: 'staff',
      side: 'staff',
      function: words('Point focal'),
      time: words('Un jour par semaine'),
    },
    { id: 'partner', side: 'partner', function: words('Coordination') },
  ],
  remacto: 'yes',
  networks: [{ id: 'remacto', name: words('REMACTO'), since: '2023' }],
  projects: (
    ['participation', 'information', 'digitalisation', 'transparency-accountability'] as const
  ).map((axis) => ({
    id: axis,
    axis,
    title: words(axis),
    startsOn: '2025-01-01',
    endsOn: '2026-12-31',
  })),
  consultations: [{ id: 'director', who: 'services-director', on: '2026-02-01' }],
  decision: { on: '2026-02-15', kind: 'apply' },
  meetings: [
    { id: 'partners', kind: 'partners', on: '2026-02-20', with: { youth: true } },
    { id: 'internal', kind: 'internal', on: '2026-02-21' },
    { id: 'external', kind: 'external', on: '2026-02-22' },
  ],
  roadmapProposedOn: '2026-02-20',
  cooperation: each(cooperationModeIds, { state: 'not-planned' as const }),
  programmeLines: [{ id: 'line', title: words('Axe 2'), reference: 'p. 14' }],
  goals: [
    {
      id: 'goal',
      what: words('Publier le budget'),
      values: { transparency: true, participation: true, accountability: true },
      lines: { line: true },
    },
  ],
};

/** A dossier to which nothing is lacking: what is then taken away is the one thing that shows. */
export const wholeDossier: Dossier = recorded(unrecorded, 'first', '2026-02-16T09:00:00.000Z');

/** The whole dossier with some answers replaced; `undefined` takes one away. */
export function wholeBut(changes: { [Key in keyof Dossier]?: Dossier[Key] | undefined }): Dossier {
  const entries = Object.entries({ ...wholeDossier, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Dossier;
}
