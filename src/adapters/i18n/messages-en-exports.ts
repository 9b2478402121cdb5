import exports from '../../../locales/en/exports.json';
import paste from '../../../locales/en/paste.json';
import pack from '../../../locales/en/package.json';
import plan from '../../../locales/en/plan.json';
import president from '../../../locales/en/president.json';
import blank from '../../../locales/en/blank.json';
import tables from '../../../locales/en/tables.json';
import schedule from '../../../locales/en/schedule.json';

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
