import shell from '../../../locales/en/shell.json';
import pages from '../../../locales/en/pages.json';
import parts from '../../../locales/en/parts.json';
import criteria from '../../../locales/en/criteria.json';
import questions from '../../../locales/en/questions.json';
import editions from '../../../locales/en/editions.json';
import sources from '../../../locales/en/sources.json';
import collectivities from '../../../locales/en/collectivities.json';
import ask from '../../../locales/en/ask.json';
import dossiers from '../../../locales/en/dossiers.json';
import result from '../../../locales/en/result.json';
import error from '../../../locales/en/error.json';
import format from '../../../locales/en/format.json';

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
