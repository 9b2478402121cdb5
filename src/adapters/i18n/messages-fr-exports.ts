import exports from '../../../locales/fr/exports.json';
import paste from '../../../locales/fr/paste.json';
import pack from '../../../locales/fr/package.json';
import plan from '../../../locales/fr/plan.json';
import president from '../../../locales/fr/president.json';
import blank from '../../../locales/fr/blank.json';
import tables from '../../../locales/fr/tables.json';
import schedule from '../../../locales/fr/schedule.json';

/** The words of what leaves the application, loaded with the first of its pages. */
export default {
  exports,
  paste,
  package: pack,
  plan,
  schedule,
  president,
  blank,
  tables,
};
