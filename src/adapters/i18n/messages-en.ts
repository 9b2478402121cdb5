import shell from '../../../locales/en/shell.json';
import parts from '../../../locales/en/parts.json';
import dossiers from '../../../locales/en/dossiers.json';
import error from '../../../locales/en/error.json';
import format from '../../../locales/en/format.json';

/** The words of the first screens. */
export default {
  shell,
  parts,
  dossiers,
  error,
  format,
};
