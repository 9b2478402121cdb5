import { sourceOf } from '../../content';
import { certaintyPart } from '../report/certainty-part';
import { sourcesPart } from '../report/sources-part';
import { citedSources } from '../result/cited-sources';
import { asSent } from './as-sent';
import type { Book, Chapter } from './book';
import { citedInChapters } from './cited-in-chapters';
import { reportFrom } from './eligibility-chapter';
import { inBoth } from './in-both';

/** Who says what, and where it can be read. */
export function sourcesChapter(book: Book, madeAt: string): Chapter {
  const { words, second } = book;
  const report = reportFrom(asSent(book), madeAt);
  const more = citedInChapters(asSent(book));
  const ids = more.map(({ source }) => source);
  const sources = [...new Set([...citedSources(book.edition), ...ids.map(sourceOf)])];
  return {
    id: 'sources',
    title: words.t('book.sources.title'),
    secondTitle: second?.t('book.sources.title'),
    blocks: inBoth(book, (one) => [
      ...certaintyPart({ ...report, words: one }, more),
      ...sourcesPart({ ...report, words: one }, sources),
    ]),
  };
}
