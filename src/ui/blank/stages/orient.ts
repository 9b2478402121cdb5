import { policyAreas } from '../../../content/policy-areas';
import { heading, labelled, list, paragraph, small, strong } from '../../report/blocks';
import { groupKinds, type GroupKind } from '../../orient/group-kinds';
import { ask, choiceWords } from '../ask';
import type { PackPage, Part } from '../pack';
import { emptyTable } from '../pack-table';
import { hint, newPage, note, remark, saidBy, titled } from '../said';
import { meeting } from './meeting';

const goals = 5;

/** Who belongs to a group, what it discusses, and two of its sessions. */
const group = (kind: GroupKind): Part[] => [
  ...(kind === 'external' ? [newPage] : []),
  titled(`orient.groups.${kind}.name`),
  note(`orient.groups.${kind}.who`),
  {
    facts: [],
    blocks: ({ words: { t } }) => [
      paragraph(strong(t('orient.groups.prompts.title')), { keepWithNext: true }),
      list([
        t('orient.groups.prompts.aims'),
        t('orient.groups.prompts.orientations'),
        ...([1, 2, 3] as const).map((number) => t(`orient.groups.prompts.${kind}-${number}`)),
      ]),
    ],
  },
  ...[1, 2].flatMap((number) => meeting(number, { name: 'blank.session', lines: 4 })),
];

/** The first stands under what is said of all; then two on each sheet. */
const goal = (number: number): Part[] => [
  ...(number % 2 === 0 ? [newPage] : []),
  {
    facts: [],
    blocks: ({ words }) => [heading(3, words.t('orient.goals.numbered', { number }))],
  },
  ask('goals/*/what', { lines: 3 }),
  ask('goals/*/startingPoint', { lines: 2 }),
  ask('goals/*/values'),
  {
    facts: ['goals/*/lines', 'goals/*/areas'],
    blocks: ({ words: { t } }) => [
      {
        kind: 'writing',
        lines: 1,
        blanks: [
          { label: t('blank.goal-lines'), share: 1 },
          { label: t('blank.goal-areas'), share: 1 },
        ],
      },
    ],
  },
];

/** The policy areas with their numbers, said once for all goals. */
const areas: Part = {
  facts: [],
  blocks: ({ words }) => {
    const numbered = policyAreas.map((area, at) =>
      words.t('blank.choice', {
        number: at + 1,
        name: choiceWords(words, 'goals/*/areas', area),
      }),
    );
    const all = numbered.join(words.t('result.and-source'));
    return [small(labelled(words.t('orient.goals.areas'), all, words), { ink: 'ink' })];
  },
};

export const orientPages: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('orient.groups.title'),
    parts: [note('orient.groups.intro'), ...groupKinds.flatMap(group)],
  },
  {
    beginsPage: true,
    title: ({ words }) =>
      words.t('orient.lines.title', { programme: words.t('orient.programme.any') }),
    parts: [
      note('orient.lines.intro'),
      hint('orient.lines.reference-hint'),
      emptyTable({
        columns: [
          { fact: 'programmeLines/*/title', share: 6 },
          { fact: 'programmeLines/*/reference', share: 2.6 },
        ],
        rows: 14,
        rowHeight: 38,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('orient.goals.title'),
    beginsPage: true,
    parts: [
      note('orient.goals.intro'),
      saidBy('ogp', 'orient.values.rule'),
      saidBy('inference', 'orient.values.goals-too'),
      hint('orient.goals.what-hint', 'orient.goals.start-hint'),
      areas,
      remark('orient.goals.areas-note'),
      ...Array.from({ length: goals }, (_, at) => goal(at + 1)).flat(),
    ],
  },
];
