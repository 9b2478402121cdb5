import type { Block, Cell } from '../../adapters/pdf/document';
import type { Dossier } from '../../domain/dossier/dossier';
import { questionLabel } from '../form/question-words';
import { cell, heading, paragraph } from '../report/blocks';
import { isolate } from '../shell/isolate';
import type { Book } from './book';
import { bold, columnHeads, digest, told } from './parts/telling';
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
  const asked = told(book, (words) => questionLabel(words.t, words.language, id, own) ?? id);
  const facts = [
    on === undefined ? '' : told(book, ({ f }) => f.date(on)),
    language === undefined ? '' : told(book, ({ t }) => t(`form.languages.${language}`)),
  ].filter((one) => one !== '');
  return [
    cell(paragraph(bold(isolate(asked)))),
    cell(
      ...(facts.length === 0 ? [] : [paragraph(facts.join(' · '))]),
      ...(sha256 === undefined ? [] : [digest(sha256)]),
    ),
  ];
}
