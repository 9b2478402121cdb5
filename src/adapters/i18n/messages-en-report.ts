import report from '../../../locales/en/report.json';
import book from '../../../locales/en/book.json';
import chapters from '../../../locales/en/chapters.json';

/** The words of a report on paper, loaded when one is asked for. */
export default {
  report,
  book,
  chapters,
};
