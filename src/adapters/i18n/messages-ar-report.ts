import report from '../../../locales/ar/report.json';
import book from '../../../locales/ar/book.json';
import chapters from '../../../locales/ar/chapters.json';

/** The words of a report on paper, loaded when one is asked for. */
export default {
  report,
  book,
  chapters,
};
