import type { Block, Cell } from '../../adapters/pdf/document';
import type { Dossier } from '../../domain/dossier/dossier';
import { questionLabel } from '../form/question-words';
import { cell, heading, paragraph } from '../report/blocks';
import { isolate } from '../shell/isolate';
import type { Book } from './book';
import { bold, columnHeads, seal, sentence, told } from './parts/telling';
import { both } from './said';

type Pasted = NonNullable<Dossier['pasted']>[string];

/** Which answers were put into the real form, in which language and when, question by question. */
export function pastedPart(book: Book): Block[] {
  const pasted = Object.entries(book.dossier.pasted ?? {});
  if (pasted.length === 0) return [];
  return [
    heading(
      2,
      both(book, ({ t }) => t('review.parts.pasted')),
    ),
    {
      kind: 'table',
      columns: [0.44, 0.56],
      hasRowHeadings: true,
      head: columnHeads(
        book,
        ({ t }) => t('book.answers.question'),
        ({ t }) => t('chapters.details'),
      ),
      rows: pasted.map(([id, one]) => row(book, id, one)),
    },
  ];
}

function row(book: Book, id: string, { on, language, sha256 }: Pasted): Cell[] {
  const own = book.dossier.questions?.find((one) => one.id === id);
  const facts = ({ t, f }: Book['words']) =>
    [
      ...(on === undefined ? [] : [f.date(on)]),
      ...(language === undefined ? [] : [t(`form.languages.${language}`)]),
    ].join(' · ');
  return [
    cell(
      paragraph(
        bold(told(book, ({ t, language: of }) => isolate(questionLabel(t, of, id, own) ?? id))),
      ),
    ),
    cell(
      ...(facts(book.words) === '' ? [] : sentence(book, facts)),
      ...(sha256 === undefined ? [] : seal(book, sha256)),
    ),
  ];
}
