import exports from '../../../locales/ar/exports.json';
import paste from '../../../locales/ar/paste.json';
import pack from '../../../locales/ar/package.json';
import plan from '../../../locales/ar/plan.json';
import president from '../../../locales/ar/president.json';
import blank from '../../../locales/ar/blank.json';
import tables from '../../../locales/ar/tables.json';
import schedule from '../../../locales/ar/schedule.json';

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
