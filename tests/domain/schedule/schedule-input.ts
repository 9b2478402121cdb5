import { holidays } from '../../../src/content/holidays';
import { sessions } from '../../../src/content/sessions';
import type { Stage } from '../../../src/domain/course/stages';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { backwardSchedule } from '../../../src/domain/schedule/backward-schedule';
import type { PlannedSchedule, StageRow } from '../../../src/domain/schedule/schedule';

export const commune = (more: Partial<Dossier> = {}): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [{ id: 'c1', type: 'commune', name: { fr: 'Commune' } }],
  ...more,
});

/** Of a call whose last whole day was entered by the person. */
export const counted = (
  dossier: Dossier,
  lastDay: string,
  today: string,
  done: readonly Stage[] = [],
): PlannedSchedule =>
  backwardSchedule({
    dossier,
    goal: { kind: 'call', deadline: { kind: 'entered', on: lastDay }, lastDay },
    today,
    sessions,
    holidays,
    done: new Set(done),
  });

export const rowOf = ({ rows }: PlannedSchedule, stage: Stage): StageRow => {
  const row = rows.find((one) => one.stage === stage);
  if (row === undefined) throw new Error(`No row for ${stage}`);
  return row;
};
