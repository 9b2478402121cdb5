import type { Block, Cell } from '../../adapters/pdf/document';
import type { Initiative } from '../../domain/dossier/dossier';
import { valueWords } from '../fields/field-words';
import { cell, heading } from '../report/blocks';
import type { Book } from './book';
import { itemFacts } from './parts/facts';
import { rowName, stacked } from './parts/own-words';
import { cellOf, columnHeads, told } from './parts/telling';
import { both } from './said';

/** What the collectivity has done, step by step, with what shows it. */
export function trackRecordPart(book: Book): Block[] {
  const steps = book.dossier.trackRecord ?? [];
  if (steps.length === 0) return [];
  return [
    heading(
      2,
      both(book, ({ t }) => t('review.parts.track-record')),
    ),
    {
      kind: 'table',
      columns: [0.23, 0.37, 0.15, 0.25],
      head: columnHeads(
        book,
        ({ t }) => t('ask.fields.step-on'),
        ({ t }) => t('ask.fields.step-what'),
        ({ t }) => t('ask.fields.step-kind'),
        ({ t }) => t('means.fields.step-proof'),
      ),
      rows: steps.map((one) => row(book, one)),
    },
  ];
}

function row(book: Book, { id, what, on, kind, proof }: Initiative): Cell[] {
  const of = `trackRecord/${id}`;
  return [
    on === undefined ? '–' : told(book, ({ f }) => f.date(on)),
    cell(
      ...rowName(book, what, ({ t }) => t('result.unnamed.initiative')),
      // what was typed for a day and is none yet
      ...itemFacts(book, 'track-record', of, {
        without: ['what', 'on', 'kind', 'proof'],
        isNarrow: true,
      }),
    ),
    kind === undefined
      ? '–'
      : told(book, (words) => valueWords(words, `${of}/kind`, kind, book.dossier)),
    cellOf(stacked(book, proof)),
  ];
}
