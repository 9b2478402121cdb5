import type { Locale } from '../../adapters/i18n';
import type { PaperWords } from '../../adapters/i18n/words-of';
import type { Block, PictureFile } from '../../adapters/pdf/document';
import type { Assessment } from '../../domain/assessment/assessment';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Edition } from '../../domain/edition/edition';
import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { InView } from '../../domain/profile/in-view';
import type { ReportWords } from '../report/report-words';

/** What the whole dossier on paper is made of. */
export interface BookInput {
  dossier: Dossier;
  edition: Edition;
  /** the day the dossier is looked at: an example has one of its own */
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  isExample: boolean;
  /** who makes it, as they have signed in on this device */
  author?: { name: string; function: string } | undefined;
  language: Locale;
  /** of an edition in two languages */
  second?: Locale | undefined;
  /** the words of all languages: a letterhead speaks two, and a letter any of them */
  allWords: Readonly<Record<Locale, PaperWords>>;
  letters: readonly LetterTexts[];
  pictures: Pictures;
  /** ISO instant */
  madeAt: string;
}

/** Attached pictures that are ready for paper, by the SHA-256 of their file. */
export type Pictures = ReadonlyMap<string, BookPicture>;

export interface BookPicture {
  file: PictureFile;
  /** pixels */
  width: number;
  height: number;
}

/** What each part of the book sees. */
export interface Book extends Omit<BookInput, 'language' | 'second' | 'madeAt'> {
  words: ReportWords;
  second?: ReportWords | undefined;
  assessment: Assessment;
  view: InView;
}

/**
 * A chapter begins a page of its own, unless it is brief. Its title is its only heading of level 1, and `blocks` do not hold it.
 */
export interface Chapter {
  /** stable, in Latin letters */
  id: string;
  /** in the main language */
  title: string;
  /** in the second one, in an edition of two */
  secondTitle?: string | undefined;
  /** a few lines, since nothing is entered of what it is about */
  isBrief?: boolean;
  blocks: Block[];
}
