import { commitments } from '../../../content/commitments';
import { lastRecord } from '../../../domain/decision/recorded';
import type { Dossier } from '../../../domain/dossier/dossier';
import { hasWords } from '../../../domain/dossier/words';
import { attendanceTotal } from '../../../domain/partners/meetings';
import { commitmentName } from '../../diagnosis/diagnosis-words';
import { factOf, factsOf, only, type Fact, type FactWords } from './fact';

/** Commitments of openness that are in place and bear on co-creation and monitoring. */
export const opennessFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  commitments
    .filter(({ criteria }) => criteria.includes('mechanisms'))
    .flatMap(({ id }) => {
      const said = dossier.diagnosis?.[id];
      if (said?.state !== 'in-place' && said?.state !== 'partly') return [];
      const name = commitmentName(words.t, id);
      return (
        factOf(words, `diagnosis/${id}`, [
          [said.state, name],
          ['since', said.since],
          ['proof', said.proof],
        ]) ?? []
      );
    });

/** Meetings and focus groups with a day. */
export const meetingFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(
    words,
    'meetings',
    dossier.meetings?.filter(({ on }) => on !== undefined),
    (one) => {
      const attended = attendanceTotal(one);
      const kind = words.t(`mobilise.meeting-kinds.${one.kind ?? 'partners'}`);
      const hasSubject = hasWords(one.subject);
      return [
        ['meeting', hasSubject ? one.subject : kind],
        one.on && words.f.date(one.on),
        hasSubject ? kind : undefined,
        ['attendance', attended === undefined ? undefined : words.f.number(attended)],
        ['outcomes', one.outcomes],
      ];
    },
  );

/** Who was consulted within the collectivity, and when; opinions stay in the dossier. */
export const consultationFacts = (dossier: Dossier, words: FactWords): Fact[] =>
  factsOf(words, 'consultations', dossier.consultations, ({ who, name, on }) => [
    ['consulted', who && who !== 'other' ? words.t(`decide.consulted.${who}`) : name],
    who === 'other' ? undefined : name,
    on && words.f.date(on),
  ]);

/** The decision recorded last, where it is one to apply. */
export function decisionFacts(dossier: Dossier, words: FactWords): Fact[] {
  const decision = lastRecord(dossier)?.record.decision;
  if (decision === undefined || decision.kind === 'not-now') return [];
  return only(
    factOf(words, 'decision', [
      ['decision', words.t(`decide.kinds.${decision.kind}`)],
      decision.takenBy && words.t(`decide.takers.${decision.takenBy}`),
      words.f.date(decision.on),
      ['reasons', decision.reasons],
    ]),
  );
}
