import type { EditionId } from '../../../content';
import { heading, paragraph, small, strong } from '../../report/blocks';
import { ask, row } from '../ask';
import type { PackPage, Part } from '../pack';
import { emptyTable, rowsTogether } from '../pack-table';
import { hint, newPage, note, remark, rule } from '../said';

/** Forms for steps of the track record. */
const steps = 3;

const kinds = {
  reform: 'ask.track-record.kind.reform-hint',
  'co-creation': 'ask.track-record.kind.co-creation-hint',
} as const;

/** What each answer means is said with the first. */
const step = (number: number): Part[] => [
  {
    facts: [],
    blocks: ({ words }) => [
      paragraph(strong(words.t('ask.track-record.numbered', { number })), {
        ink: 'accent',
        keepWithNext: true,
      }),
    ],
  },
  ask('trackRecord/*/kind', number === 1 ? { meanings: kinds } : {}),
  ask('trackRecord/*/what'),
  ask('trackRecord/*/on'),
  number === 1
    ? ask('trackRecord/*/proof', { hint: 'means.step.proof-hint', lines: 1 })
    : row('trackRecord/*/proof'),
];

/** Asked, as on the screen, only where the call has no dates of its own. */
const ofNextCall = ({ facts, blocks }: Part): Part => ({
  facts,
  blocks: (pack) => (pack.edition.call.closes === null ? blocks(pack) : []),
});

/** What is known of the call. */
const callSaid: Part = {
  facts: [],
  blocks: ({ words, edition }) => [small(words.t(`editions.${edition.id as EditionId}.note`))],
};

/** The questions on eligibility, in the order of the screen. */
const questions: readonly PackPage[] = [
  {
    title: ({ words }) => words.t('collectivities.search.heading'),
    parts: [
      note('ask.collectivities.why'),
      emptyTable({
        columns: [
          { fact: 'jurisdictions/*/type', share: 1.4 },
          { fact: 'jurisdictions/*/name', label: 'collectivities.names.ar.label', share: 4 },
          { fact: 'jurisdictions/*/name', label: 'collectivities.names.fr.label', share: 4 },
        ],
        rows: rowsTogether,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('ask.mandate.question'),
    parts: [
      rule('mandate-16-months'),
      note('blank.each-collectivity'),
      hint('ask.mandate.started-hint'),
      emptyTable({
        columns: [
          { fact: 'jurisdictions/*/mandate/startedOn', share: 3 },
          { fact: 'jurisdictions/*/mandate/endsOn', share: 3 },
          { fact: 'jurisdictions/*/mandate/endIs', share: 2.4, boxes: true },
        ],
        rows: rowsTogether,
        rowHeight: 44,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('ask.fields.next-council'),
    parts: [
      hint('blank.next-council'),
      ask('plannedMandate/startedOn'),
      ask('plannedMandate/endsOn'),
      ask('plannedMandate/endIs'),
    ],
  },
  {
    title: ({ words }) => words.t('ask.call.question'),
    parts: [
      rule('open-call'),
      ofNextCall(ask('call/isKnown', { label: 'none' })),
      ofNextCall(ask('call/opensOn')),
      ofNextCall(ask('call/closesOn')),
      callSaid,
    ],
  },
  {
    title: ({ words }) => words.t('ask.organisations.question'),
    parts: [
      rule('joint-application'),
      ask('support', { label: 'none' }),
      remark('blank.organisations-later'),
    ],
  },
  {
    title: ({ words }) => words.t('ask.support-letter.question'),
    parts: [
      rule('head-support-letter'),
      note('blank.each-collectivity'),
      hint('ask.support-letter.delegation.hint'),
      emptyTable({
        columns: [
          { fact: 'jurisdictions/*/supportLetter/status', share: 2.6, boxes: true },
          { fact: 'jurisdictions/*/supportLetter/signedBy', share: 3, boxes: true },
          { fact: 'jurisdictions/*/supportLetter/delegation', share: 2.6 },
          { fact: 'jurisdictions/*/supportLetter/signedOn', share: 2 },
        ],
        rows: rowsTogether,
        rowHeight: 60,
      }),
    ],
  },
  {
    title: ({ words }) => words.t('ask.track-record.question'),
    beginsPage: true,
    parts: [
      rule('track-record'),
      hint('ask.track-record.kept'),
      ...Array.from({ length: steps }, (_, at) => step(at + 1)).flat(),
    ],
  },
  {
    title: ({ words }) => words.t('ask.filer.question'),
    parts: [
      rule('filed-by-official'),
      ask('official', { label: 'none', meanings: { yes: 'ask.filer.yes', no: 'ask.filer.no' } }),
    ],
  },
  {
    title: ({ words }) => words.t('ask.one-file.question'),
    parts: [
      rule('one-per-jurisdiction'),
      ask('onlyFile', {
        label: 'none',
        meanings: { yes: 'ask.one-file.yes', no: 'ask.one-file.no' },
      }),
    ],
  },
];

/** The questions are short: they stand under the name of their task, on as few sheets as hold them. */
export const eligibilityPage: PackPage = {
  title: ({ words }) => words.t('tasks.names.eligibility'),
  parts: questions.flatMap(({ title, beginsPage, parts }) => [
    ...(beginsPage === true ? [newPage] : []),
    { facts: [], blocks: (pack) => [heading(3, title(pack))] },
    ...parts,
  ]),
};
