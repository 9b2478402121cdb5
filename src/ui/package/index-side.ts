import type { PaperWords } from '../../adapters/i18n/words-of';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { PackageFile } from '../../domain/submission/package-files';
import type { Html } from './html';
import type { PackageMatter } from './package-matter';

/** One language of the index, with what its parts ask for again and again. */
export interface IndexSide extends PaperWords {
  matter: PackageMatter;
  language: LetterLanguage;
  link: (path: string, label?: string | Html) => Html;
  row: (file: PackageFile, what: string) => Html;
}
