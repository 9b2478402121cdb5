import report from '../../../locales/en/report.json';

/** The words of a report on paper, loaded when one is asked for. */
export default {
  report,
};
