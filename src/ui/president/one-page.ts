import type { Block, PdfDocument } from '../../adapters/pdf/document';
import type { EditionId } from '../../content';
import type { Book, BookInput } from '../book/book';
import { bookOf, headerName, watermarkOf } from '../book/dossier-book';
import { withShorterNames } from '../book/summary-part';
import { heading, paragraph, small } from '../report/blocks';
import { plainText } from '../shell/isolate';
import { sheet } from './sheet';

/** The president's page on paper: one sheet of A4, whatever the dossier holds. */
export function onePage(input: BookInput): PdfDocument {
  const { language, author, madeAt, today } = input;
  const book = withShorterNames(bookOf(input));
  const { t, f } = book.words;
  const title = t('president.title');
  const mark = watermarkOf(book);
  return {
    title: plainText(`${title} – ${headerName(book)}`),
    language,
    ...(author === undefined ? {} : { author: author.name }),
    madeAt,
    ...(mark === undefined ? {} : { watermark: mark }),
    header: title,
    footer: t('report.footer', {
      page: '{page}',
      pages: '{pages}',
      date: f.date(today.toString()),
    }),
    blocks: [...head(book), ...sheet(book, book.words)],
  };
}

/** Of which day and under which call; of whom, the answer says as long as one may apply. */
function head(book: Book): Block[] {
  const { t, f } = book.words;
  const { submission, outcome } = book.dossier;
  const isNamed = submission === undefined && outcome === undefined;
  const day = t('exports.paper.day', { date: f.date(book.day.toString()) });
  const call = t(`editions.${book.edition.id as EditionId}.name`);
  return [
    heading(1, t('president.title')),
    ...(isNamed ? [] : [paragraph(headerName(book), { look: 'lead', keepWithNext: true })]),
    small(`${day} ${call}${t('result.full-stop')}`),
  ];
}
