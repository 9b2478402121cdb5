import type { Block } from '../../adapters/pdf/document';
import { sheet } from '../president/sheet';
import { reportWords, type ReportWords } from '../report/report-words';
import { shortTexts } from '../report/short-names';
import type { Book } from './book';

const longestName = 40;

/** One page for who presides: the answer, until when, what is signed, why, and what is missing. */
export function summaryPart(of: Book): Block[] {
  const book = withShorterNames(of);
  const { words, second } = book;
  const title = (own: ReportWords): Block => ({
    kind: 'heading',
    level: 1,
    text: own.t('book.summary.title'),
    ...(own === words ? {} : { language: own.language }),
  });
  const own: Block[] = [{ kind: 'page-break' }, title(words), ...sheet(book, words)];
  if (second === undefined) return own;
  const blocks = sheet(book, second);
  return [
    ...own,
    { kind: 'page-break' },
    title(second),
    { kind: 'columns', columns: [{ share: 1, language: second.language, blocks }] },
  ];
}

/** Names that leave each line its place: as they were typed they stand among the answers. */
export function withShorterNames(book: Book): Book {
  const { words, second, allWords } = book;
  const jurisdictions = book.dossier.jurisdictions.map((one) => ({
    ...one,
    name: shortTexts(one.name, longestName),
  }));
  const dossier = { ...book.dossier, jurisdictions };
  const speaking = ({ language }: ReportWords) =>
    reportWords(allWords[language], language, dossier);
  return {
    ...book,
    dossier,
    words: speaking(words),
    ...(second === undefined ? {} : { second: speaking(second) }),
  };
}
