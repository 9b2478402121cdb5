import type { PictureFile } from '../../adapters/docx/letter-sheet';
import type { Dossier } from '../../domain/dossier/dossier';
import type { LetterLanguage } from '../../domain/dossier/letters';
import type { Edition } from '../../domain/edition/edition';
import type { Line } from '../../domain/letters/text/letter-text';
import type { LetterWords } from './letter-words';

/** One letter in one language, as it is to stand on paper. */
export interface LetterSubject {
  dossier: Dossier;
  edition: Edition;
  /** of a letter whose sender is in the dossier */
  letterId: string;
  language: LetterLanguage;
  lines: readonly Line[];
  today: Temporal.PlainDate;
  isExample?: boolean | undefined;
  /** see `readyLogo` */
  logo?: PictureFile | undefined;
}

export interface LetterInput extends LetterSubject {
  words: LetterWords;
  /** ISO instant */
  madeAt: string;
}
