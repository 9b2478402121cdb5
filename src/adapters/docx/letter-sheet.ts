import type { LetterLanguage } from '../../domain/dossier/letters';

/**
 * What stands on a letter, word for word and in the order of reading: plain data from which the PDF
 * and the editable document are made alike, and that may be posted to a worker.
 */
export interface LetterSheet {
  language: LetterLanguage;
  /** names the document in its properties */
  title: string;
  /** whose letter it is: the collectivity or the organisation, never the person who typed it */
  issuer: string;
  letterhead: Letterhead;
  /** where and on which day; dots where the day is to be written by hand */
  placeAndDay: string;
  /** to whom, one line each */
  recipient: readonly string[];
  subject: { label: string; text: string };
  /** what somebody has written, from the salutation to the closing formula */
  body: readonly SheetLine[];
  signature: SheetSignature;
  /** over every page but the first */
  header: string;
  /** under every page; `{page}` and `{pages}` stand for the numbers */
  footer: string;
  /** across or over every page, such as *example* */
  mark?: string | undefined;
  /** ISO instant */
  madeAt: string;
}

/** Names in Arabic at the right and in Latin letters at the left, as on Moroccan official paper. */
export interface Letterhead {
  arabic: readonly HeadLine[];
  latin: readonly HeadLine[];
  latinLanguage: Exclude<LetterLanguage, 'ar'>;
  logo: SheetLogo | undefined;
}

export interface HeadLine {
  text: string;
  isName?: true;
}

/** A picture that has been made opaque and plain, see `ui/paper/logo.ts`. */
export interface SheetLogo {
  picture: PictureFile;
  /** what is said of it to who cannot see it */
  alternative: string;
}

export interface PictureFile {
  type: 'jpeg' | 'png';
  /** pixels */
  width: number;
  height: number;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface SheetLine {
  kind: 'paragraph' | 'heading' | 'bullet' | 'number';
  direction: 'rtl' | 'ltr';
  runs: readonly SheetRun[];
}

export interface SheetRun {
  text: string;
  bold?: true;
  italic?: true;
  /** a fact that the dossier does not hold: what is missing, said in its place */
  isGap?: true;
}

export interface SheetSignature {
  /** name, function and, where somebody else signs for the president, by which act */
  lines: readonly string[];
  /** what goes into the room under them */
  room: string;
}
