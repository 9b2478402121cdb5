import exports from '../../../locales/fr/exports.json';
import paste from '../../../locales/fr/paste.json';
import pack from '../../../locales/fr/package.json';
import plan from '../../../locales/fr/plan.json';
import schedule from '../../../locales/fr/schedule.json';

/** The words of what leaves the application, loaded with the first of its pages. */
export default {
  exports,
  paste,
  package: pack,
  plan,
  schedule,
};
