import { obligations } from '../../../content/obligations';
import { bareName } from '../../fields/field-words';
import { obligationWords } from '../../follow/obligation-words';
import { cell, paragraph, small, strong } from '../../report/blocks';
import { citationParagraph } from '../../report/citation-paragraphs';
import { ask } from '../ask';
import type { PackPage, Part } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, note } from '../said';

const kept = ['obligations/*/doneOn', 'obligations/*/note'] as const;

/** What membership entails; what is only to be known asks for no day. */
const list: Part = {
  facts: kept,
  blocks: ({ words }) => [
    {
      kind: 'table',
      head: [words.t('follow.obligations.title'), ...kept.map((fact) => bareName(words, fact))],
      rows: obligations
        .filter(({ kind }) => kind !== 'information')
        .map((one) => [
          cell(
            paragraph(strong(obligationWords(words, one, 'name'))),
            small(
              `${words.t('report.label', { label: words.t(`follow.obligations.kinds.${one.kind}`) })} ${obligationWords(words, one, 'when')}`,
              { ink: 'ink' },
            ),
            citationParagraph(one, words),
          ),
          '',
          '',
        ]),
      columns: [6, 1.4, 2.6],
      rowHeight: 44,
    },
  ],
};

export const followPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('follow.exchanges.title'),
    parts: [
      note('blank.exchanges'),
      emptyTable({
        columns: [
          { fact: 'exchanges/*/on', share: 1.6 },
          { fact: 'exchanges/*/request', share: 3.4 },
          { fact: 'exchanges/*/dueOn', share: 1.7 },
          { fact: 'exchanges/*/answeredOn', share: 1.6 },
          { fact: 'exchanges/*/answer', share: 3.4 },
        ],
        rows: 4,
        rowHeight: 60,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('tasks.outcome.title'),
    parts: [
      ask('outcome/result', { label: 'none' }),
      ask('outcome/on'),
      ask('outcome/note', { lines: 3 }),
    ],
  },
  {
    title: ({ words }) => words.t('follow.debrief.title'),
    beginsPage: true,
    parts: [
      note('follow.debrief.lead'),
      ask('debrief/said', { hint: 'follow.debrief.said-hint', lines: 6 }),
      ask('debrief/worked', { hint: 'follow.debrief.worked-hint', lines: 6 }),
      ask('debrief/change', { hint: 'follow.debrief.change-hint', lines: 6 }),
    ],
  },
  {
    title: ({ words }) => words.t('follow.obligations.title'),
    beginsPage: true,
    parts: [
      note('follow.obligations.lead', 'follow.obligations.read'),
      hint('blank.once-admitted'),
      list,
    ],
  },
];
