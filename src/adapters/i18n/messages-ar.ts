import shell from '../../../locales/ar/shell.json';
import parts from '../../../locales/ar/parts.json';
import dossiers from '../../../locales/ar/dossiers.json';
import error from '../../../locales/ar/error.json';
import format from '../../../locales/ar/format.json';

/** The words of the first screens. */
export default {
  shell,
  parts,
  dossiers,
  error,
  format,
};
