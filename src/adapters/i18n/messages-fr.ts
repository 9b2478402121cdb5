import shell from '../../../locales/fr/shell.json';
import parts from '../../../locales/fr/parts.json';
import dossiers from '../../../locales/fr/dossiers.json';
import error from '../../../locales/fr/error.json';
import format from '../../../locales/fr/format.json';

/** The words of the first screens. */
export default {
  shell,
  parts,
  dossiers,
  error,
  format,
};
