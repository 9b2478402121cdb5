import { ask, row } from '../ask';
import type { PackPage } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, note, saidBy } from '../said';

export const decidePages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('decide.consultation.title'),
    parts: [
      note('decide.consultation.lead'),
      saidBy('guide', 'decide.consultation.advice'),
      hint('decide.consultation.name.hint'),
      emptyTable({
        columns: [
          { fact: 'consultations/*/who', share: 1.6 },
          { fact: 'consultations/*/name', share: 3 },
          { fact: 'consultations/*/on', share: 1.8 },
          { fact: 'consultations/*/opinion', share: 1 },
          { fact: 'consultations/*/note', share: 4 },
        ],
        rows: 8,
        rowHeight: 52,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('decide.decision.title'),
    beginsPage: true,
    parts: [
      saidBy('guide', 'decide.decision.advice'),
      ask('decision/on'),
      ask('decision/kind', {
        label: 'decide.decision.kind',
        meanings: {
          apply: 'decide.decision.kind-hint.apply',
          'next-council': 'decide.decision.kind-hint.next-council',
          'not-now': 'blank.not-now',
        },
      }),
      ask('decision/takenBy', { label: 'decide.decision.taken-by' }),
      ask('decision/isVoted', { label: 'decide.decision.voted' }),
      row('decision/votes/for', 'decision/votes/against', 'decision/votes/abstained'),
      ask('decision/reasons', { lines: 8, hint: 'decide.decision.reasons.hint' }),
    ],
  },
];
