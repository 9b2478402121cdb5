import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import { commitments } from '../../../content/commitments';
import {
  guideValues,
  type Commitment,
  type GuideValue,
} from '../../../domain/diagnosis/commitment';
import {
  diagnosisByGuideValue,
  ogpValueOf,
  standingOf,
  standings,
} from '../../../domain/diagnosis/tally';
import { commitmentCitations, commitmentName } from '../../diagnosis/diagnosis-words';
import { blockName } from '../../review/block-name';
import { cell, labelled, paragraph, small } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { inBoth } from '../in-both';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { saidIn } from './said-rows';
import { bold, cellOf, columnHeads, sentence, title, told, type Say } from './telling';

/** Where each commitment of the checklist stands, value by value, and what shows it. */
export const diagnosisPart = (book: Book): Block[] => [
  title(book, 2, ({ t }) => t('review.parts.diagnosis')),
  ...(hasDiagnosis(book.dossier) ? checklist(book) : [notSaid(book)]),
];

/** The checklist is printed once something is said of it. */
export const hasDiagnosis = (dossier: Book['dossier']): boolean =>
  saidIn(dossier, 'diagnosis').length > 0;

const checklist = (book: Book): Block[] => [
  ...sentence(book, ({ t }) => t('diagnosis.origin.list'), { look: 'small' }),
  ...sentence(book, ({ t }) => t('diagnosis.serves-note'), { look: 'small', keepWithNext: true }),
  ...guideValues.flatMap((value) => valueBlocks(book, value)),
  ...otherCommitments(book),
];

function valueBlocks(book: Book, value: GuideValue): Block[] {
  const tally = diagnosisByGuideValue(book.dossier, commitments)[value];
  return [
    title(book, 3, ({ t }) => t(`diagnosis.values.${value}.name`)),
    ...sentence(
      book,
      ({ t, f }) =>
        [
          ...standings
            .filter((one) => tally[one] > 0)
            .map((one) =>
              t('diagnosis.count', {
                standing: t(`diagnosis.standings.${one}`),
                count: f.number(tally[one]),
              }),
            ),
          t('diagnosis.serves', { value: t(`diagnosis.ogp.${ogpValueOf[value]}`) }),
        ].join(' · '),
      { look: 'small', keepWithNext: true },
    ),
    {
      ...tableFrame(book),
      rows: commitments.filter((one) => one.value === value).map((one) => commitmentRow(book, one)),
    },
  ];
}

const tableFrame = (book: Book): Omit<Table, 'rows'> => ({
  kind: 'table',
  columns: [0.42, 0.2, 0.38],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('chapters.diagnosis.commitment'),
    ({ t }) => t('diagnosis.fields.state'),
    ({ t }) => t('chapters.details'),
  ),
});

function commitmentRow(book: Book, commitment: Commitment): Cell[] {
  const { dossier } = book;
  const kinds = dossier.jurisdictions.map(({ type }) => type);
  const state = standingOf(dossier, commitment.id);
  return [
    cell(
      paragraph(bold(told(book, ({ t }) => commitmentName(t, commitment.id)))),
      ...sentence(book, ({ t }) => t(`chapters.diagnosis.levels.${commitment.level}`), {
        look: 'small',
      }),
      ...inBoth(book, (words) =>
        commitmentCitations(words.t, commitment, kinds).map(({ certainty, said }) =>
          small(
            labelled(
              words.t(`parts.certainty.${certainty}`),
              said.join(words.t('result.and-source')),
              words,
            ),
          ),
        ),
      ),
    ),
    cell(
      paragraph(
        bold(told(book, ({ t }) => t(`diagnosis.standings.${state}`))),
        state === 'not' ? { ink: 'alert' } : state === 'in-place' ? { ink: 'accent' } : {},
      ),
    ),
    cellOf(
      itemFacts(book, 'diagnosis', `diagnosis/${commitment.id}`, {
        without: ['state'],
        isNarrow: true,
      }),
    ),
  ];
}

/** What a file says of commitments that this checklist does not have. */
function otherCommitments(book: Book): Block[] {
  const others = saidIn(book.dossier, 'diagnosis').filter(
    ({ of }) => !commitments.some(({ id }) => of === `diagnosis/${id}`),
  );
  return others.flatMap(({ of }) => [
    title(book, 3, nameOf(book, of)),
    ...itemFacts(book, 'diagnosis', of),
  ]);
}

const nameOf =
  ({ dossier }: Book, of: string): Say =>
  (words) =>
    isolate(blockName(words, dossier, of));
