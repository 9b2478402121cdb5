import type { Block, Table } from '../../../adapters/pdf/document';
import { cell } from '../../report/blocks';
import type { Book } from '../book';
import { notSaid } from '../said';
import { itemFacts } from './facts';
import { rowName } from './own-words';
import { cellOf, columnHeads, fact, sentence, title } from './telling';

/** Membership of the Moroccan network, and every other relation with what shows it. */
export function networkPart(book: Book): Block[] {
  const { remacto, networks = [] } = book.dossier;
  const name = title(book, 2, ({ t }) => t('review.parts.network'));
  if (remacto === undefined && networks.length === 0) return [name, notSaid(book)];
  return [
    name,
    fact(
      book,
      ({ t }) => t('means.network.remacto.question'),
      ({ t }) =>
        remacto === undefined ? t('parts.not-provided') : t(`means.network.remacto.${remacto}`),
    ),
    ...(remacto === 'yes'
      ? sentence(book, ({ t }) => t('diagnosis.judgement.facts.remacto.yes'), { look: 'small' })
      : []),
    title(book, 3, ({ t }) => t('means.network.others.title')),
    ...(networks.length === 0 ? [notSaid(book)] : [tableOf(book, networks)]),
  ];
}

const tableOf = (book: Book, networks: NonNullable<Book['dossier']['networks']>): Table => ({
  kind: 'table',
  columns: [0.45, 0.55],
  hasRowHeadings: true,
  head: columnHeads(
    book,
    ({ t }) => t('means.fields.name'),
    ({ t }) => t('chapters.details'),
  ),
  rows: networks.map(({ id, name }, index) => [
    cell(
      ...rowName(book, name, ({ t }) => t('means.network.others.numbered', { number: index + 1 })),
    ),
    cellOf(itemFacts(book, 'network', `networks/${id}`, { without: ['name'], isNarrow: true })),
  ]),
});
