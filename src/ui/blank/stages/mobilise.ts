import { cooperationModes } from '../../../content/cooperation';
import { bareName } from '../../fields/field-words';
import { cell, paragraph, small, strong } from '../../report/blocks';
import { ask, boxesCell, choiceWords } from '../ask';
import { choicesOf } from '../fact-kinds';
import type { PackPage, Part } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, newPage, note, saidBy, titled } from '../said';
import { meeting } from './meeting';

const partners = 12;
const state = 'cooperation/*/state';
const planned = ['cooperation/*/with', 'cooperation/*/dueOn', 'cooperation/*/note'] as const;

/** The ways of cooperating that the guide suggests, each with its state. */
const modes: Part = {
  facts: [state, ...planned],
  blocks: ({ words }) => [
    {
      kind: 'table',
      head: [
        words.t('mobilise.fields.cooperation'),
        ...[state, ...planned].map((fact) => bareName(words, fact)),
      ],
      rows: cooperationModes.map(({ id }) => [
        cell(
          paragraph(strong(words.t(`mobilise.modes.${id}.name`))),
          small(words.t(`mobilise.modes.${id}.what`), { ink: 'ink' }),
        ),
        boxesCell(choicesOf(state).map((one) => choiceWords(words, state, one))),
        '',
        '',
        '',
      ]),
      columns: [4.6, 1.9, 1.5, 1.5, 2],
      rowHeight: 66,
    },
  ],
};

export const mobilisePages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('mobilise.register.title'),
    parts: [
      note('mobilise.register.lead'),
      saidBy('guide', 'mobilise.register.companions'),
      emptyTable({
        columns: [
          { fact: 'endorsements/*/organisation', share: 3.6 },
          { fact: 'endorsements/*/kind', share: 2.1 },
          { fact: 'endorsements/*/contactedOn', share: 1.8 },
          { fact: 'endorsements/*/answeredOn', share: 1.8 },
          { fact: 'endorsements/*/endorses', share: 1.8 },
        ],
        rows: partners,
        rowHeight: 34,
      }),
      newPage,
      titled('mobilise.focal.legend'),
      note('mobilise.focal.notice', 'mobilise.focal.published'),
      hint('blank.same-numbers', 'mobilise.focal.contact-hint'),
      emptyTable({
        columns: [
          { fact: 'endorsements/*/reply', share: 3.4 },
          { fact: 'endorsements/*/focalPoint/name', share: 2.2 },
          { fact: 'endorsements/*/focalPoint/function', share: 2.2 },
          { fact: 'endorsements/*/focalPoint/contact', share: 2.6 },
        ],
        rows: partners,
        rowHeight: 46,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('mobilise.meetings.title'),
    beginsPage: true,
    parts: [
      note('mobilise.meetings.lead'),
      ...[1, 2, 3].flatMap((number) =>
        meeting(number, {
          name: 'mobilise.meeting.numbered',
          lines: number === 1 ? 10 : 11,
          beginsPage: number > 1,
        }),
      ),
    ],
  },
  {
    title: ({ words }) => words.t('mobilise.roadmap.title'),
    beginsPage: true,
    parts: [
      note('mobilise.roadmap.lead'),
      ask('roadmapProposedOn'),
      emptyTable({
        columns: [
          { fact: 'roadmap/*/what', share: 5 },
          { fact: 'roadmap/*/who', share: 3 },
          { fact: 'roadmap/*/dueOn', share: 2 },
        ],
        rows: 13,
        rowHeight: 40,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('mobilise.cooperation.title'),
    beginsPage: true,
    parts: [note('mobilise.cooperation.lead'), hint('blank.register-numbers'), modes],
  },
];
