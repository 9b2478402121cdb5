import shell from '../../../locales/fr/shell.json';
import pages from '../../../locales/fr/pages.json';
import parts from '../../../locales/fr/parts.json';
import criteria from '../../../locales/fr/criteria.json';
import questions from '../../../locales/fr/questions.json';
import editions from '../../../locales/fr/editions.json';
import sources from '../../../locales/fr/sources.json';
import collectivities from '../../../locales/fr/collectivities.json';
import ask from '../../../locales/fr/ask.json';
import dossiers from '../../../locales/fr/dossiers.json';
import result from '../../../locales/fr/result.json';
import error from '../../../locales/fr/error.json';
import format from '../../../locales/fr/format.json';

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
