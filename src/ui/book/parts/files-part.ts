import type { Block, Cell, Table } from '../../../adapters/pdf/document';
import type { Attachment } from '../../../domain/dossier/dossier';
import { attachedSize } from '../../../domain/files/room';
import { usesOf } from '../../../domain/files/uses';
import { fieldName } from '../../fields/field-words';
import { sizeInWords } from '../../files/size-in-words';
import { cell, list, paragraph, small } from '../../report/blocks';
import type { ReportWords } from '../../report/report-words';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { notSaid } from '../said';
import { bold, columnHeads, digest, sentence, title, told } from './telling';

/** Every attached file with its SHA-256, by which anybody can tell that it is the same. */
export function filesPart(book: Book): Block[] {
  const { attachments = [] } = book.dossier;
  return [
    title(book, 2, ({ t }) => t('review.parts.files')),
    ...(attachments.length === 0
      ? [notSaid(book)]
      : [
          ...sentence(
            book,
            ({ t, f }) =>
              `${t('files.list.count', { count: attachments.length, shown: f.number(attachments.length) })} (${sizeInWords(attachedSize(book.dossier), t, f)})`,
            { keepWithNext: true },
          ),
          ...sentence(book, ({ t }) => t('chapters.files.digest-about'), {
            look: 'small',
            keepWithNext: true,
          }),
          fileTable(book, attachments),
        ]),
  ];
}

function fileTable(book: Book, attachments: readonly Attachment[]): Table {
  const uses = usesOf(book.dossier);
  return {
    kind: 'table',
    columns: [0.4, 0.6],
    hasRowHeadings: true,
    head: columnHeads(
      book,
      ({ t }) => t('files.one.name'),
      ({ t }) => t('chapters.files.digest-and-use'),
    ),
    rows: attachments.map((one) => fileRow(book, one, uses.get(one.id) ?? [])),
  };
}

const fileRow = (book: Book, one: Attachment, uses: readonly string[]): Cell[] => [
  cell(
    paragraph(bold(told(book, (words) => fileName(words, one)))),
    small(told(book, (words) => typeAndSize(words, one))),
    ...(one.addedOn === undefined
      ? []
      : [
          small(
            told(book, ({ t, f }) => t('files.list.added', { date: f.date(one.addedOn ?? '') })),
          ),
        ]),
  ),
  cell(digest(one.id), ...useBlocks(book, uses)),
];

function useBlocks(book: Book, uses: readonly string[]): Block[] {
  if (uses.length === 0) return [small(told(book, ({ t }) => t('files.list.unused')))];
  const { dossier } = book;
  // of a set, the place is the set: which file is meant is known
  return [
    list(
      uses.map((field) => [
        small(
          told(book, (words) => fieldName(words, dossier, field.replace(/\/[0-9a-f]{64}$/, ''))),
        ),
      ]),
    ),
  ];
}

/** « deliberation.pdf (Document PDF, 84 ko) »; that it is gone where the register has it no more. */
export const aboutFile = (words: ReportWords, one: Attachment | undefined): string =>
  one === undefined
    ? words.t('evidence.fields.unknown-file')
    : `${fileName(words, one)} (${typeAndSize(words, one)})`;

export const fileName = ({ t }: ReportWords, { name = '' }: Attachment): string =>
  name.trim() === '' ? t('files.unnamed') : isolate(name);

/** « Document PDF, 84 ko »; apart, since digits after « PDF » would turn round in Arabic. */
export const typeAndSize = ({ t, f }: ReportWords, { type, size }: Attachment): string =>
  t('files.about', {
    type: isolate(t(`files.types.${type ?? 'unknown'}`)),
    size: isolate(size === undefined ? t('files.size.unknown') : sizeInWords(size, t, f)),
  });
