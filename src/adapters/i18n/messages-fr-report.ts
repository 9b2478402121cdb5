import report from '../../../locales/fr/report.json';

/** The words of a report on paper, loaded when one is asked for. */
export default {
  report,
};
