import exports from '../../../locales/ar/exports.json';
import paste from '../../../locales/ar/paste.json';
import pack from '../../../locales/ar/package.json';
import plan from '../../../locales/ar/plan.json';
import schedule from '../../../locales/ar/schedule.json';

/** The words of what leaves the application, loaded with the first of its pages. */
export default {
  exports,
  paste,
  package: pack,
  plan,
  schedule,
};
