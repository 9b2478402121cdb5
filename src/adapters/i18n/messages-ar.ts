import shell from '../../../locales/ar/shell.json';
import pages from '../../../locales/ar/pages.json';
import parts from '../../../locales/ar/parts.json';
import criteria from '../../../locales/ar/criteria.json';
import questions from '../../../locales/ar/questions.json';
import editions from '../../../locales/ar/editions.json';
import sources from '../../../locales/ar/sources.json';
import collectivities from '../../../locales/ar/collectivities.json';
import ask from '../../../locales/ar/ask.json';
import dossiers from '../../../locales/ar/dossiers.json';
import result from '../../../locales/ar/result.json';
import error from '../../../locales/ar/error.json';
import format from '../../../locales/ar/format.json';

export default {
  shell,
  pages,
  parts,
  criteria,
  questions,
  editions,
  sources,
  collectivities,
  ask,
  dossiers,
  result,
  error,
  format,
};
