import { sourceOf } from '../../content';
import { certaintyPart } from '../report/certainty-part';
import { sourcesPart } from '../report/sources-part';
import { citedSources } from '../result/cited-sources';
import type { Book, Chapter } from './book';
import { citedInChapters } from './cited-in-chapters';
import { reportFrom } from './eligibility-chapter';

/** Who says what, and where it can be read. */
export function sourcesChapter(book: Book, madeAt: string): Chapter {
  const { words, second } = book;
  const report = reportFrom(book, madeAt);
  const more = citedInChapters(book);
  const ids = more.map(({ source }) => source);
  const sources = [...new Set([...citedSources(book.edition), ...ids.map(sourceOf)])];
  return {
    id: 'sources',
    title: words.t('book.sources.title'),
    secondTitle: second?.t('book.sources.title'),
    blocks: [...certaintyPart(report, more), ...sourcesPart(report, sources)],
  };
}
