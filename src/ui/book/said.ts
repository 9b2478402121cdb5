import type { Block, Columns, Paragraph, PdfLanguage, Span } from '../../adapters/pdf/document';
import type { LocalizedText } from '../../domain/dossier/dossier';
import { paragraph } from '../report/blocks';
import type { ReportWords } from '../report/report-words';
import { isolate } from '../shell/isolate';
import type { Book } from './book';
import { asNothing } from './says-nothing';

type InLanguages = Pick<Book, 'words' | 'second'>;
type Look = Omit<Paragraph, 'kind' | 'text' | 'language'>;

/**
 * What a person wrote, a paragraph for each of its lines, in the book's language or else in one that
 * it was written in. In an edition of two languages both stand side by side where both are there.
 * Nothing for an empty text: see `saidOr`.
 */
export function said(book: InLanguages, text: LocalizedText | undefined, look: Look = {}): Block[] {
  const [main, other] = saidIn(book, text).map((language) => ({
    language,
    lines: linesOf(text, language),
  }));
  if (main === undefined) return [];
  return other === undefined ? paragraphs(main, look) : sideBySide(main, other, look);
}

/** What stands for a language that has no text: as names in a sentence, see `wordsIn`. */
const otherwise: Readonly<Record<PdfLanguage, readonly PdfLanguage[]>> = {
  ar: ['fr', 'en'],
  fr: ['ar', 'en'],
  en: ['fr', 'ar'],
};

/** The languages in which `said` says a text: two, one, or none for an empty one. */
export function saidIn(
  { words, second }: InLanguages,
  text: LocalizedText | undefined,
): PdfLanguage[] {
  const isWritten = (language: PdfLanguage) => linesOf(text, language).length > 0;
  const wanted = [words, ...(second === undefined ? [] : [second])].map(({ language }) => language);
  const found = wanted.filter(isWritten);
  return found.length > 0 ? found : otherwise[words.language].filter(isWritten).slice(0, 1);
}

/** As `said`; that nothing is entered where there is nothing. */
export function saidOr(book: InLanguages, text: LocalizedText | undefined, look: Look = {}) {
  const blocks = said(book, text, look);
  return blocks.length === 0 ? [notSaid(book)] : blocks;
}

/** In the place of what nobody has entered. */
export function notSaid(book: InLanguages): Paragraph {
  const words = both(book, ({ t }) => t('book.not-entered'));
  const block = paragraph(words, { ink: 'soft' });
  asNothing([block]);
  return block;
}

/** A title or a label, in both languages of an edition of two. */
export function both(
  { words, second }: InLanguages,
  say: (words: ReportWords) => string,
): string | Span[] {
  if (second === undefined) return say(words);
  return [{ text: `${say(words)} · ` }, { text: isolate(say(second)), language: second.language }];
}

interface Written {
  language: PdfLanguage;
  lines: readonly string[];
}

const linesOf = (text: LocalizedText | undefined, language: PdfLanguage): string[] =>
  (text?.[language] ?? '').split(/\r\n|[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '');

const paragraphs = ({ language, lines }: Written, look: Look): Paragraph[] =>
  lines.map((line) => paragraph(isolate(line), { ...look, language }));

/** Paragraph beside paragraph where each has its counterpart, else the one text beside the other. */
function sideBySide(main: Written, other: Written, look: Look): Columns[] {
  const isPaired = main.lines.length === other.lines.length;
  if (!isPaired) return [columnsOf(main, other, look)];
  return main.lines.map((line, at) =>
    columnsOf({ ...main, lines: [line] }, { ...other, lines: other.lines.slice(at, at + 1) }, look),
  );
}

const columnsOf = (main: Written, other: Written, look: Look): Columns => ({
  kind: 'columns',
  columns: [main, other].map((one) => ({
    share: 1,
    language: one.language,
    blocks: paragraphs(one, look),
  })),
});
