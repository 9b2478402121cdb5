import { elementsOf } from '../../../domain/letters/elements';
import { paragraph, strong } from '../../report/blocks';
import { elementWords } from '../../workshop/element-words';
import { ask, boxes, row } from '../ask';
import type { PackPage, Part } from '../pack';
import { emptyTable, rowsTogether } from '../pack-table';
import { hint, newPage, note, saidBy, titled } from '../said';
import { answersPage } from './answers';

/** Lines for the draft of a letter, which is typed and signed later: what a sheet has left. */
const letterLines = { support: 8, endorsement: 16 } as const;

const draft = (kind: 'support' | 'endorsement'): Part => ({
  facts: [],
  blocks: ({ words: { t }, edition }) => [
    paragraph(t('blank.letter-elements'), { keepWithNext: true }),
    boxes(
      elementsOf(kind, edition).map(({ id, certainty }) =>
        t('blank.with-certainty', {
          name: elementWords(t, kind, id),
          certainty: t(`parts.certainty.${certainty}`),
        }),
      ),
    ),
    paragraph(strong(t('blank.letter-draft')), { keepWithNext: true }),
    { kind: 'writing', lines: letterLines[kind] },
  ],
});

export const preparePages: readonly PackPage[] = [
  answersPage,
  {
    title: ({ words }) => words.t('letters.title'),
    beginsPage: true,
    parts: [
      note('letters.expected.public'),
      titled('letters.support.title'),
      saidBy('guide', 'letters.expected.support.format'),
      hint('blank.each-collectivity', 'letters.signatory.hint', 'blank.copies'),
      emptyTable({
        columns: [
          {
            fact: 'jurisdictions/*/supportLetter/signatory/name',
            label: 'letters.signatory.name',
            share: 3,
          },
          {
            fact: 'jurisdictions/*/supportLetter/signatory/function',
            label: 'letters.signatory.function',
            share: 3,
          },
          { fact: 'jurisdictions/*/supportLetter/place', label: 'workshop.paper.place', share: 2 },
          { fact: 'jurisdictions/*/letterhead/lines', label: 'blank.letterhead-lines', share: 3 },
        ],
        rows: rowsTogether,
        rowHeight: 36,
      }),
      draft('support'),
      newPage,
      titled('letters.endorsement.title'),
      saidBy('guide', 'letters.expected.endorsement.content'),
      hint('blank.register-rows', 'letters.signatory.hint', 'blank.copies'),
      emptyTable({
        columns: [
          { fact: 'endorsements/*/letter', share: 2.9 },
          { fact: 'endorsements/*/signedOn', share: 1.7 },
          { fact: 'endorsements/*/signatory/name', label: 'letters.signatory.name', share: 2.4 },
          {
            fact: 'endorsements/*/signatory/function',
            label: 'letters.signatory.function',
            share: 2.4,
          },
          { fact: 'endorsements/*/letterPlace', label: 'workshop.paper.place', share: 1.8 },
          { fact: 'endorsements/*/letterhead/lines', label: 'blank.letterhead-lines', share: 2.2 },
        ],
        rows: 12,
        rowHeight: 38,
      }),
      newPage,
      titled('letters.endorsement.title'),
      draft('endorsement'),
    ],
  },
  {
    title: ({ words }) => words.t('letters.focal.title'),
    beginsPage: true,
    parts: [
      saidBy('guide', 'letters.focal.official-guide'),
      saidBy('ogp', 'letters.focal.official-ogp'),
      note('mobilise.focal.notice', 'mobilise.focal.published'),
      titled('letters.focal.official'),
      row('officialFocalPoint/name'),
      row('officialFocalPoint/function'),
      row('officialFocalPoint/contact'),
      titled('letters.focal.partner'),
      saidBy('guide', 'letters.focal.partner-guide'),
      ask('partnerFocalPoint', { hint: 'blank.register-number', lines: 1 }),
    ],
  },
  {
    title: ({ words }) => words.t('evidence.title'),
    beginsPage: true,
    parts: [
      note('evidence.lead'),
      saidBy('inference', 'evidence.criteria.note'),
      hint('evidence.ask.title-hint', 'evidence.ask.reference-hint', 'evidence.ask.pages-hint'),
      emptyTable({
        columns: [
          { fact: 'evidence/*/title', share: 3.2 },
          { fact: 'evidence/*/reference', share: 2.2 },
          { fact: 'evidence/*/on', share: 1.6 },
          { fact: 'evidence/*/validUntil', share: 1.6 },
          { fact: 'evidence/*/criteria', share: 1.4 },
          { fact: 'evidence/*/steps', label: 'blank.steps', share: 1.6 },
        ],
        rows: 12,
        rowHeight: 36,
      }),
      hint('blank.same-numbers'),
      emptyTable({
        columns: [
          { fact: 'evidence/*/link', share: 5 },
          { fact: 'evidence/*/pages', share: 2 },
          { fact: 'evidence/*/files', label: 'blank.file-name', share: 3 },
        ],
        rows: 12,
        rowHeight: 34,
      }),
    ],
  },
];
