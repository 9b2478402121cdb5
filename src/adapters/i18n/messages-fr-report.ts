import report from '../../../locales/fr/report.json';
import book from '../../../locales/fr/book.json';
import chapters from '../../../locales/fr/chapters.json';

/** The words of a report on paper, loaded when one is asked for. */
export default {
  report,
  book,
  chapters,
};
