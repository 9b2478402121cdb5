import { locales } from '../../../adapters/i18n/message-key';
import type { Block } from '../../../adapters/pdf/document';
import { valueWords } from '../../fields/field-words';
import { blockName } from '../../review/block-name';
import { memberWords } from '../../review/member-words';
import type { Part } from '../../review/parts';
import type { ReviewRow } from '../../review/review-of';
import { rowLabel } from '../../review/row-label';
import { paragraph } from '../../report/blocks';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { rowsOf, saidIn } from './said-rows';
import { saidUnder } from './own-words';
import { digest, fact, label, title, type Say } from './telling';
import { together } from './together';

interface How {
  /** paths within the item that its part of the book has said already */
  without?: readonly string[];
  /** in a cell, where two languages stand under one another */
  isNarrow?: boolean;
}

/** Everything that the dossier says of one part, item by item: what no chapter lays out by hand. */
export const partFacts = (book: Book, part: Part, without: readonly string[] = []): Block[] =>
  saidIn(book.dossier, part).flatMap(({ of }) => [
    ...(of === '' ? [] : [title(book, 3, (words) => isolate(blockName(words, book.dossier, of)))]),
    ...together(itemFacts(book, part, of, { without })),
  ]);

/** What the dossier says of one item, each answer under its name; of what is asked once without `of`. */
export function itemFacts(
  book: Book,
  part: Part,
  of: string,
  { without = [], isNarrow = false }: How = {},
): Block[] {
  const said = new Set(without.map((path) => (of === '' ? path : `${of}/${path}`)));
  return rowsOf(book.dossier, part, of)
    .map((row) => (said.has(row.field) ? unfinishedOf(row) : row))
    .flatMap((row) => rowBlocks(book, row, isNarrow));
}

/** What was typed for a date or a number and is none yet, which only this place says. */
const unfinishedOf = ({ field, typed }: ReviewRow): ReviewRow =>
  typed === undefined ? { field } : { field, typed };

function rowBlocks(book: Book, row: ReviewRow, isNarrow: boolean): Block[] {
  const { dossier } = book;
  const { field, texts, members, value, typed } = row;
  const name: Say = (words) => rowLabel(words, dossier, field);
  return [
    ...saidUnder(book, name, texts, isNarrow),
    ...(members === undefined
      ? []
      : [
          fact(book, name, (words) =>
            words.f.list(members.map((one) => isolate(memberWords(words, dossier, field, one)))),
          ),
        ]),
    ...(value === undefined || value === '' ? [] : valueBlocks(book, row, name)),
    ...(typed === undefined
      ? []
      : [
          fact(
            book,
            name,
            (words) =>
              `${words.t('review.unfinished')} ${isolate(valueWords(words, `unfinished/${field}`, typed, dossier))}`,
          ),
        ]),
  ];
}

/** A language is named in the words of the paper: its page names each in its own. */
const valueSaid: typeof valueWords = (words, field, value, dossier) => {
  const named = /(^|\/)language$/.test(field) && locales.find((one) => one === value);
  return named ? words.t(`form.languages.${named}`) : valueWords(words, field, value, dossier);
};

function valueBlocks({ dossier, ...book }: Book, { field, value }: ReviewRow, name: Say): Block[] {
  if (value === undefined) return [];
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) && field.endsWith('/sha256')) {
    return [paragraph(label(book, name), { keepWithNext: true }), digest(value)];
  }
  return [fact(book, name, (words) => isolate(valueSaid(words, field, value, dossier)))];
}
