import { filled } from '../course/content-of';
import { isRecordUpToDate } from '../decision/up-to-date';
import type { InView } from '../profile/in-view';
import { deducedFrom, guide } from './citations';
import { gapsAt, when, type Gap } from './gap';

/** Nobody consulted; no decision recorded, or one that says something else than the draft. */
export function decisionGaps({ dossier, asOf }: InView): Gap[] {
  const consulted = filled(dossier.consultations).filter(
    ({ on }) => on === undefined || on <= asOf.toString(),
  );
  const isRecorded = (dossier.decisions ?? []).length > 0;
  const gap = gapsAt('decide', 'decision');
  return [
    ...when(
      consulted.length === 0,
      gapsAt('decide', 'consultation')('nobody-consulted', guide('2.4')),
    ),
    ...when(!isRecorded, gap('not-recorded', guide('2.4'))),
    ...when(
      isRecorded && !isRecordUpToDate(dossier),
      gap('decision-changed', deducedFrom('guide-2023', '2.4')),
    ),
  ];
}
