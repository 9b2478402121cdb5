import type { Block } from '../../../adapters/pdf/document';
import { commitments } from '../../../content/commitments';
import { guideValues } from '../../../domain/diagnosis/commitment';
import { assessedCriteria, type CriterionId } from '../../../domain/edition/edition';
import { commitmentMeaning, commitmentName } from '../../diagnosis/diagnosis-words';
import { bareName } from '../../fields/field-words';
import { cell, heading, labelled, paragraph, small, strong } from '../../report/blocks';
import { boxesCell, choiceWords } from '../ask';
import { choicesOf } from '../fact-kinds';
import type { Pack, PackPage, Part } from '../pack';
import { choicesLine } from '../pack-table';
import { hint, newPage, note, rule, saidBy } from '../said';

const state = 'diagnosis/*/state';

/** The commitments, value by value: how far each is in place, since when, and what shows it. */
const checklist: Part = {
  facts: [state, 'diagnosis/*/since', 'diagnosis/*/proof'],
  blocks: (pack) => guideValues.flatMap((value) => commitmentsOf(value, pack)),
};

function commitmentsOf(value: (typeof guideValues)[number], { words }: Pack): Block[] {
  const { t } = words;
  const states = choicesOf(state).map((one) => choiceWords(words, state, one));
  return [
    heading(3, t(`diagnosis.values.${value}.name`)),
    small(t(`diagnosis.values.${value}.what`), { keepWithNext: true }),
    {
      kind: 'table',
      head: [
        t('chapters.diagnosis.commitment'),
        ...[state, 'diagnosis/*/since', 'diagnosis/*/proof'].map((fact) => bareName(words, fact)),
      ],
      rows: commitments
        .filter((one) => one.value === value)
        .map(({ id, level }) => [
          cell(
            paragraph(strong(commitmentName(t, id))),
            small(commitmentMeaning(t, id), { ink: 'ink' }),
            small(t(`diagnosis.groups.${level}.title`)),
          ),
          boxesCell(states),
          '',
          '',
        ]),
      columns: [4.1, 2.6, 1.5, 2.4],
      rowHeight: 68,
    },
  ];
}

const views = ['first', 'second'] as const;

/** Two views beside their reasons: the place, who judges, and why. */
const judgements: Part = {
  facts: views.flatMap((which) =>
    ['level', 'by', 'why'].map((part) => `judgements/*/${which}/${part}`),
  ),
  blocks: ({ words }) => [
    choicesLine('judgements/*/first/level', words.t('diagnosis.judgement.question'), words),
    {
      kind: 'table',
      head: [
        words.t('blank.view'),
        words.t('diagnosis.judgement.question'),
        words.t('diagnosis.judgement.role'),
        words.t('blank.reasons'),
      ],
      rows: views.map((which) => [words.t(`diagnosis.judgement.${which}`), '', '', '']),
      columns: [1.2, 1.6, 2.4, 5.1],
      hasRowHeadings: true,
      rowHeight: 76,
    },
  ],
};

/** One assessed criterion: the two ends of its scale, then two views of it. Two share a sheet. */
const judged = (id: (typeof assessedCriteria)[number], at: number): Part[] => [
  ...(at % 2 === 1 ? [newPage] : []),
  { facts: [], blocks: ({ words }) => [heading(3, words.t(`criteria.${id}.name`))] },
  rule(id satisfies CriterionId),
  {
    facts: [],
    blocks: ({ words }) =>
      (['weak', 'strong'] as const).map((end) =>
        small(
          labelled(words.t(`diagnosis.levels.${end}`), words.t(`criteria.${id}.${end}`), words),
          {
            ink: 'ink',
            keepWithNext: true,
          },
        ),
      ),
  },
  judgements,
];

export const opennessPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('diagnosis.title'),
    beginsPage: true,
    parts: [
      note('diagnosis.origin.list'),
      saidBy('inference', 'diagnosis.origin.value'),
      hint('diagnosis.proof.hint'),
      checklist,
    ],
  },
  {
    title: ({ words }) => words.t('diagnosis.judgement.title'),
    beginsPage: true,
    parts: [
      note('diagnosis.judgement.intro'),
      saidBy('inference', 'criteria.scale-note'),
      hint('diagnosis.judgement.role-hint', 'diagnosis.judgement.no-average'),
      ...assessedCriteria.flatMap(judged),
    ],
  },
];
