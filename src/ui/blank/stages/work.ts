import { advisedBuffer, advisedDays, workStages } from '../../../domain/schedule/stage-work';
import type { PackPage, Part } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, note, saidBy } from '../said';

/** How long each stage takes, beside what we advise. */
const lengths: Part = {
  facts: ['schedule/days/*', 'schedule/buffer'],
  blocks: ({ words: { t, f } }) => [
    {
      kind: 'table',
      head: [t('schedule.table.stage'), t('blank.advised-days'), t('labels.schedule.days')],
      rows: [
        ...workStages.map((stage) => [
          t(`stages.names.${stage}`),
          f.number(advisedDays[stage]),
          '',
        ]),
        [t('schedule.lengths.buffer'), f.number(advisedBuffer), ''],
      ],
      columns: [4, 2, 3],
      hasRowHeadings: true,
      rowHeight: 26,
    },
  ],
};

/** What belongs to all stages: who does what by when, and how long it takes. */
export const workPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('plan.title'),
    parts: [
      note('blank.plan'),
      saidBy('inference', 'plan.advice'),
      hint('plan.form.what-hint', 'plan.form.responsible-hint'),
      emptyTable({
        columns: [
          { fact: 'actions/*/what', share: 3.2 },
          { fact: 'actions/*/gap', share: 2.4 },
          { fact: 'actions/*/responsible', share: 2.2 },
          { fact: 'actions/*/effort', share: 1.1 },
          { fact: 'actions/*/dueOn', share: 1.6 },
          { fact: 'actions/*/after', label: 'blank.after', share: 1.6 },
        ],
        rows: 10,
        rowHeight: 42,
      }),
      hint('blank.same-numbers'),
      emptyTable({
        columns: [
          { fact: 'actions/*/expected', share: 4 },
          { fact: 'actions/*/begunOn', share: 1.8 },
          { fact: 'actions/*/doneOn', share: 1.8 },
          { fact: 'actions/*/proofs', share: 2.6 },
        ],
        rows: 10,
        rowHeight: 30,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('schedule.title'),
    parts: [saidBy('inference', 'blank.lengths'), lengths],
  },
];
