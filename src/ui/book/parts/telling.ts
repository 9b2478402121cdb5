import {
  type Block,
  type Cell,
  type Heading,
  type Paragraph,
  type Span,
  type Text,
} from '../../../adapters/pdf/document';
import { heading, list, paragraph } from '../../report/blocks';
import type { ReportWords } from '../../report/report-words';
import { isolate } from '../../shell/isolate';
import type { Book } from '../book';
import { both } from '../said';

/** A sentence of the application in the words of one language. */
export type Say = (words: ReportWords) => string;
export type InLanguages = Pick<Book, 'words' | 'second'>;

export const title = (book: InLanguages, level: Heading['level'], say: Say): Heading =>
  heading(level, headed(book, say));

/** A title or the head of a column, in both languages of an edition of two. */
export const headed = (book: InLanguages, say: Say): string | Span[] =>
  book.second === undefined || say(book.words) === say(book.second)
    ? say(book.words)
    : both(book, say);

export const columnHeads = (book: InLanguages, ...says: readonly Say[]): Text[] =>
  says.map((say) => headed(book, say));

/** What the application says itself: in an edition of two languages it stands in the first. */
export const told = ({ words }: InLanguages, say: Say): string => say(words);

/** As {@link told}, in a paragraph of its own. */
export const sentence = (
  book: InLanguages,
  say: Say,
  look: Omit<Paragraph, 'kind' | 'text' | 'language'> = {},
): Paragraph[] => [paragraph(told(book, say), look)];

/** « **Libellé :** »; a question has its own mark. */
export function label(book: InLanguages, say: Say): Span[] {
  const name = told(book, say);
  const isQuestion = /[?؟]$/u.test(name);
  return bold(isQuestion ? name : book.words.t('report.label', { label: name }));
}

/** « **Libellé :** valeur », the words of the application. */
export const fact = (
  book: InLanguages,
  name: Say,
  value: Say,
  look: Omit<Paragraph, 'kind' | 'text'> = {},
): Paragraph => paragraph([...label(book, name), { text: ` ${told(book, value)}` }], look);

export const bold = (text: Text): Span[] => spansOf(text).map((span) => ({ ...span, bold: true }));

export const spansOf = (text: Text): Span[] => (typeof text === 'string' ? [{ text }] : [...text]);

/** 64 signs that have no direction of their own, and are compared from left to right. */
export const digest = (sha256: string): Paragraph =>
  paragraph(isolate(sha256), { look: 'small', ink: 'ink', language: 'en' });

/** A cell that says plainly that nothing stands in it. */
export const cellOf = (blocks: readonly Block[]): Cell => (blocks.length === 0 ? '–' : { blocks });

/** Names beside one another where there is one, under one another where there are several. */
export function namesCell(names: readonly string[], otherwise: string): Cell {
  const [first, ...others] = names.map(isolate);
  if (first === undefined) return otherwise;
  return others.length === 0 ? first : { blocks: [list([first, ...others])] };
}
