import type { Block, Table } from '../../../adapters/pdf/document';
import { lastFirst, lastRecord } from '../../../domain/decision/recorded';
import { isRecordUpToDate } from '../../../domain/decision/up-to-date';
import { cell, paragraph } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { asNothing } from '../says-nothing';
import { stageChapter } from './chapter';
import { itemFacts } from './facts';
import { recordedBlocks } from './recorded-decision';
import { stacked } from './own-words';
import { bold, cellOf, columnHeads, sentence, title, told } from './telling';

/** Stage 2: who was consulted, the decision as it is written, and every decision that was recorded. */
export const decideChapter = (book: Book) =>
  stageChapter(book, 'decide', [
    ...consultations(book),
    title(book, 2, ({ t }) => t('review.parts.decisions')),
    ...recordedDecisions(book),
    ...decisionInWriting(book),
  ]);

function consultations(book: Book): Block[] {
  const all = book.dossier.consultations ?? [];
  return [
    title(book, 2, ({ t }) => t('review.parts.consultations')),
    ...(all.length === 0 ? [notSaid(book)] : [consultationTable(book, all)]),
  ];
}

const consultationTable = (
  book: Book,
  all: NonNullable<Book['dossier']['consultations']>,
): Table => ({
  kind: 'table',
  columns: [0.4, 0.6],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('decide.paper.who'),
    ({ t }) => t('chapters.details'),
  ),
  rows: all.map(({ id, who, name }, index) => [
    cell(
      paragraph(
        bold(
          told(book, ({ t }) =>
            who === undefined
              ? t('decide.consultation.numbered', { number: index + 1 })
              : t(`decide.consulted.${who}`),
          ),
        ),
      ),
      ...stacked(book, name),
    ),
    cellOf(
      itemFacts(book, 'consultations', `consultations/${id}`, {
        without: ['who', 'name'],
        isNarrow: true,
      }),
    ),
  ]),
});

function recordedDecisions(book: Book): Block[] {
  const all = lastFirst(book.dossier);
  if (all.length === 0) {
    const none = ({ t }: Book['words']) =>
      `${t('gaps.of.not-recorded.what')}${t('result.full-stop')}`;
    return asNothing(sentence(book, none));
  }
  return all.flatMap((item, index) => recordedBlocks(book, item, index === 0));
}

/** What is written and not recorded yet; once it is, the record says the same. */
function decisionInWriting(book: Book): Block[] {
  const facts = itemFacts(book, 'decision', '');
  const last = lastRecord(book.dossier);
  if (facts.length === 0 || isRecordUpToDate(book.dossier)) return [];
  return [
    title(book, 2, ({ t }) => t('review.parts.decision')),
    ...(last === undefined
      ? sentence(book, ({ t }) => t('chapters.decision.not-recorded'), { look: 'small' })
      : sentence(
          book,
          ({ t }) =>
            `${t('decide.decision.state.changed')}${t('result.full-stop')} ${t('chapters.decision.record-stays', { version: last.record.version })}`,
          { look: 'small' },
        )),
    ...facts,
  ];
}
