import pages from '../../../locales/en/pages.json';
import criteria from '../../../locales/en/criteria.json';
import questions from '../../../locales/en/questions.json';
import editions from '../../../locales/en/editions.json';
import sources from '../../../locales/en/sources.json';
import collectivities from '../../../locales/en/collectivities.json';
import ask from '../../../locales/en/ask.json';
import result from '../../../locales/en/result.json';
import print from '../../../locales/en/print.json';
import history from '../../../locales/en/history.json';

/** The words of the pages, loaded with the first of them. */
export default {
  pages,
  criteria,
  questions,
  editions,
  sources,
  collectivities,
  ask,
  result,
  print,
  history,
};
