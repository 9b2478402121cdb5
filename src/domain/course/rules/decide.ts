import { lastRecord, isRecordUpToDate } from '../../decision/up-to-date';
import { filled, hasContent, isUnfinished } from '../content-of';
import { hasCome, when, type Rule } from '../rule';

/** At least one consultation that has taken place: who was consulted, and when. */
export const consultation: Rule = (given) => {
  const { dossier } = given;
  const dated = (dossier.consultations ?? []).filter(
    ({ who, on }) => who !== undefined && on !== undefined,
  );
  const held = dated.filter(({ on }) => hasCome(on, given)).length;
  const code = dated.length > 0 ? 'consultation-to-come' : 'no-consultation';
  return {
    isBegun: filled(dossier.consultations).length > 0 || isUnfinished(dossier, 'consultations'),
    blockers: when(held === 0, { code, page: 'consultation' }),
    note: { consultations: held },
  };
};

/** A decision is recorded, and the draft says nothing else than the last record. */
export const decision: Rule = ({ dossier }) => {
  const isRecorded = (dossier.decisions ?? []).length > 0;
  const last = lastRecord(dossier)?.record;
  return {
    isBegun: isRecorded || hasContent(dossier.decision) || isUnfinished(dossier, 'decision'),
    blockers: [
      ...when(!isRecorded, { code: 'not-recorded', page: 'decision' }),
      ...when(isRecorded && !isRecordUpToDate(dossier), {
        code: 'record-outdated',
        page: 'decision',
      }),
    ],
    note: last === undefined ? {} : { kind: last.decision.kind, on: last.decision.on },
  };
};
