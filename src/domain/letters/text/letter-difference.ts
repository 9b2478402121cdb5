import type { LetterLanguage } from '../../dossier/letters';
import type { Author } from '../../dossier/revision';
import type { Line } from './letter-text';

/** What a file would change in a letter: only languages in which something changes. */
export type LetterDifference = readonly LanguageDifference[];

export interface LanguageDifference {
  language: LetterLanguage;
  /** in the order of the text */
  changes: readonly ParagraphChange[];
  stranded: readonly StrandedPassage[];
}

/** Paragraphs that belong together: one split in two, or two joined, are one change. */
export interface ParagraphChange {
  /** `style`: the same words with another kind, direction, tick, bold or italic */
  kind: 'added' | 'removed' | 'changed' | 'style';
  before: readonly Line[];
  after: readonly Line[];
  /** both texts in one, as they follow each other */
  pieces: readonly Piece[];
  /** who typed what is added; who removed words is not known from the text */
  by: readonly Author[];
}

/** Words, a fact (then `text` is empty) or the end of a line (`\n`), in the words of one person. */
export interface Piece {
  text: string;
  fact?: string;
  state: 'kept' | 'added' | 'removed';
  by?: Author;
}

/**
 * What one typed into words that the other deleted: it survives alone, out of its sentence. Who deleted
 * is not known from the text; it was somebody of the other side.
 */
export interface StrandedPassage {
  language: LetterLanguage;
  /** typed, and still there */
  words: Line;
  /** the whole paragraph as its writer last had it */
  paragraph: Line;
  /** on which side it was typed; the other side deleted */
  typed: 'here' | 'brought';
  writtenBy?: Author;
}
