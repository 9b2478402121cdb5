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
import { paragraphInBoth } from '../in-both';
import { isSaidAlike, isShortInBoth, spansOf, textInBoth, titleInBoth } from '../text-in-both';

/** A sentence of the application in the words of one language. */
export type Say = (words: ReportWords) => string;
export type InLanguages = Pick<Book, 'words' | 'second'>;

/** In both languages of an edition of two, on one line of the contents. */
export const title = ({ words, second }: InLanguages, level: Heading['level'], say: Say): Heading =>
  heading(
    level,
    second === undefined ? say(words) : titleInBoth(say(words), say(second), second.language),
  );

export const columnHeads = (book: InLanguages, ...says: readonly Say[]): Text[] =>
  says.map((say) => told(book, say));

/** What the application says itself: in an edition of two languages it stands in both. */
export const told = ({ words, second }: InLanguages, say: Say): Text =>
  second === undefined ? say(words) : textInBoth(say(words), say(second), second.language);

/** As {@link told}, in a paragraph for each language. */
export function sentence(
  { words, second }: InLanguages,
  say: Say,
  look: Omit<Paragraph, 'kind' | 'text' | 'language'> = {},
): Paragraph[] {
  const own = paragraph(say(words), look);
  if (second === undefined) return [own];
  const pair = { around: words.language, language: second.language };
  return paragraphInBoth(own, paragraph(say(second), look), pair);
}

/** « **Libellé :** »; a question has its own mark. Two short ones stand before one colon. */
export function label({ words, second }: InLanguages, say: Say): Span[] {
  const own = labelIn(words, say(words));
  if (second === undefined || isSaidAlike(say(words), say(second))) return own;
  const { language } = second;
  if (isQuestion(say(words)) || !isShortInBoth(say(words), say(second))) {
    return spansOf(textInBoth(own, labelIn(second, say(second)), language));
  }
  const colon = words.t('report.label', { label: '' });
  return bold([...spansOf(textInBoth(say(words), say(second), language)), { text: colon }]);
}

const isQuestion = (name: string) => /[?؟]$/u.test(name);

const labelIn = ({ t }: ReportWords, name: string): Span[] =>
  bold(isQuestion(name) ? name : t('report.label', { label: name }));

/** « **Libellé :** valeur », the words of the application; of two languages each has its own line. */
export function fact(
  book: InLanguages,
  name: Say,
  value: Say,
  look: Omit<Paragraph, 'kind' | 'text'> = {},
): Paragraph {
  const { words, second } = book;
  const factIn = (one: ReportWords): Span[] => [
    ...labelIn(one, name(one)),
    { text: ` ${value(one)}` },
  ];
  if (second === undefined) return paragraph(factIn(words), look);
  const isValueAlike = isSaidAlike(value(words), value(second));
  return paragraph(
    isValueAlike && isShortInBoth(name(words), name(second))
      ? [...label(book, name), { text: ` ${value(words)}` }]
      : textInBoth(factIn(words), factIn(second), second.language),
    look,
  );
}

export const bold = (text: Text): Span[] => spansOf(text).map((span) => ({ ...span, bold: true }));

/** 64 signs that have no direction of their own, and are compared from left to right. */
export const digest = (sha256: string): Paragraph =>
  paragraph(isolate(sha256), { look: 'small', ink: 'ink', language: 'en' });

/** The fingerprint of a text under its name. */
export const seal = (book: InLanguages, sha256: string): Paragraph[] => [
  paragraph(
    label(book, ({ t }) => t('decide.recorded.sha256')),
    { keepWithNext: true },
  ),
  digest(sha256),
];

/** A cell that says plainly that nothing stands in it. */
export const cellOf = (blocks: readonly Block[]): Cell => (blocks.length === 0 ? '–' : { blocks });

/** Names beside one another where there is one, under one another where there are several. */
export function namesCell(book: InLanguages, names: readonly Say[], otherwise: Say): Cell {
  const [first, ...others] = names.map((name) => told(book, (words) => isolate(name(words))));
  if (first === undefined) return told(book, otherwise);
  return others.length === 0 ? first : { blocks: [list([first, ...others])] };
}
