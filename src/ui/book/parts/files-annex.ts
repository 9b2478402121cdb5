import type { Cell, Paragraph } from '../../../adapters/pdf/document';
import type { Attachment } from '../../../domain/dossier/dossier';
import { filesToSend, type FileToSend } from '../../../domain/submission/files-to-send';
import { usesOf } from '../../../domain/files/uses';
import { fieldName } from '../../fields/field-words';
import { fileUseWords } from '../../follow/file-use-words';
import { cell, paragraph } from '../../report/blocks';
import type { Book, Chapter } from '../book';
import { chapter } from './chapter';
import { fileName, typeAndSize } from './files-part';
import { bold, columnHeads, sentence, told, type Say } from './telling';

/** The files that go beside this dossier and are not printed in it, by their names. */
export function filesAnnex(book: Book): Chapter[] {
  const { attachments = [], evidence = [] } = book.dossier;
  const printed = new Set(
    evidence.flatMap(({ files = {} }) =>
      Object.keys(files).filter((sha256) => book.pictures.has(sha256)),
    ),
  );
  const others = attachments.filter(({ id }) => !printed.has(id));
  if (others.length === 0) return [];
  const uses = new Map(filesToSend(book.dossier).map((file) => [file.sha256, file.uses]));
  return [
    chapter(book, 'annex-files', ({ t }) => t('chapters.annex.files'), [
      ...sentence(book, ({ t }) => t('chapters.annex.files-about'), { keepWithNext: true }),
      {
        kind: 'table',
        columns: [0.42, 0.25, 0.33],
        hasRowHeadings: true,
        head: columnHeads(
          book,
          ({ t }) => t('files.one.name'),
          ({ t }) => t('chapters.annex.kind'),
          ({ t }) => t('chapters.annex.use'),
        ),
        rows: others.map((one) => row(book, one, uses.get(one.id) ?? [])),
      },
    ]),
  ];
}

const row = (book: Book, one: Attachment, uses: FileToSend['uses']): Cell[] => [
  cell(paragraph(bold(told(book, (words) => fileName(words, one))))),
  told(book, (words) => typeAndSize(words, one)),
  cell(...whatItIs(book, one, uses)),
];

/** What goes with the form is named as there; a receipt or a logo by the field that holds it. */
function whatItIs(book: Book, { id }: Attachment, uses: FileToSend['uses']): Paragraph[] {
  const { dossier } = book;
  const fields = uses.length === 0 ? (usesOf(dossier).get(id) ?? []) : [];
  const says = [
    ...uses.map(
      (use): Say =>
        (words) =>
          fileUseWords(words, dossier, use),
    ),
    ...fields.map(
      (field): Say =>
        (words) =>
          fieldName(words, dossier, field),
    ),
  ];
  return (says.length === 0 ? [({ t }: Book['words']) => t('files.list.unused')] : says).map(
    (say) => paragraph(told(book, say)),
  );
}
