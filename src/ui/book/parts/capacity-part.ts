import type { Block, Table } from '../../../adapters/pdf/document';
import { capacitySides } from '../../../domain/dossier/means';
import { partnerName } from '../../fields/partner-name';
import { cell, paragraph } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { notSaid } from '../said';
import { rowName, stacked } from './own-words';
import { cellOf, columnHeads, title, told } from './telling';
import type { Capacity } from '../../means/means-names';

/** Who can carry the work on both sides: functions, skills and the time kept for it. */
export const capacityPart = (book: Book): Block[] => [
  title(book, 2, ({ t }) => t('review.parts.capacities')),
  ...capacitySides.flatMap((side) => sideBlocks(book, side)),
];

function sideBlocks(book: Book, side: (typeof capacitySides)[number]): Block[] {
  // one written elsewhere without a side is the collectivity’s own
  const all = (book.dossier.capacities ?? []).filter((one) => (one.side ?? 'staff') === side);
  return [
    title(book, 3, ({ t }) => t(`means.capacity.${side}.title`)),
    ...(all.length === 0 ? [notSaid(book)] : [tableOf(book, all)]),
  ];
}

const tableOf = (book: Book, all: readonly Capacity[]): Table => ({
  kind: 'table',
  columns: [0.36, 0.38, 0.26],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('means.fields.function'),
    ({ t }) => t('means.fields.skills'),
    ({ t }) => t('means.fields.time'),
  ),
  rows: all.map((one, index) => [
    cell(
      ...rowName(book, one.function, ({ t }) =>
        t('means.capacity.numbered', { number: index + 1 }),
      ),
      ...organisation(book, one),
    ),
    cellOf(stacked(book, one.skills)),
    cellOf(stacked(book, one.time)),
  ]),
});

function organisation(book: Book, { organisation: id }: Capacity): Block[] {
  if (id === undefined) return [];
  const name = told(book, ({ t, language }) =>
    isolate(partnerName(t, language, book.dossier, id) ?? t('letters.fields.partner-gone')),
  );
  return [paragraph(name, { look: 'small' })];
}
