import type { Block, Table } from '../../../adapters/pdf/document';
import { roadmapRemarks, type RoadmapStep } from '../../../domain/partners/roadmap-remarks';
import { cell, paragraph, small } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { rowName, stacked } from './own-words';
import { cellOf, columnHeads, title, told } from './telling';

/** The roadmap that is proposed to the stakeholders, step by step, and the day it was. */
export function roadmapPart(book: Book): Block[] {
  const { roadmap = [] } = book.dossier;
  return [
    title(book, 2, ({ t }) => t('review.parts.roadmap')),
    ...itemFacts(book, 'roadmap', ''),
    ...(roadmap.length === 0 ? [notSaid(book)] : [roadmapTable(book, roadmap)]),
  ];
}

function roadmapTable(book: Book, roadmap: readonly RoadmapStep[]): Table {
  const remarks = roadmapRemarks(book.dossier, book.day);
  return {
    kind: 'table',
    columns: [0.44, 0.3, 0.26],
    hasRowHeadings: true,
    head: columnHeads(
      book,
      ({ t }) => t('mobilise.roadmap.what'),
      ({ t }) => t('mobilise.roadmap.who'),
      ({ t }) => t('mobilise.roadmap.due-on'),
    ),
    rows: roadmap.map(({ id, what, who, dueOn }, index) => [
      cell(
        ...rowName(book, what, ({ t }) => t('mobilise.roadmap.numbered', { number: index + 1 })),
      ),
      cellOf(stacked(book, who)),
      cellOf([
        ...(dueOn === undefined ? [] : [paragraph(told(book, ({ f }) => f.date(dueOn)))]),
        ...(remarks.get(id) ?? []).map((remark) =>
          small(told(book, ({ t }) => t(`mobilise.roadmap.remark.${remark}`))),
        ),
        ...itemFacts(book, 'roadmap', `roadmap/${id}`, {
          without: ['what', 'who', 'dueOn'],
          isNarrow: true,
        }),
      ]),
    ]),
  };
}
