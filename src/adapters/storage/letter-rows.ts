import type { LetterTexts } from '../../domain/letters/text/letter-text';
import type { Author } from '../../domain/dossier/revision';

/** One write into a letter: what it adds, who wrote it and when. It is never changed again. */
export interface LetterRow {
  /** the same on every device: two logs of one letter are joined by it */
  id: string;
  at: string;
  author: Author;
  /** a Yjs update, V1 */
  update: Uint8Array;
  /** what brought it, where a file did: an import can be taken back */
  act?: string | undefined;
}

/** A row with the letter it is of. */
export type LetterRowOf = LetterRow & { letterId: string };

/** What a letter said at some moment, kept whole so that it can be read and restored. */
export interface LetterVersion {
  id: string;
  at: string;
  author: Author;
  reason: 'kept' | 'sent' | 'received' | 'endorsed' | 'restored';
  texts: LetterTexts['texts'];
}

/** A version with the letter it is of. */
export type LetterVersionOf = LetterVersion & { letterId: string };

/** A letter as it is stored: its whole log in order, and its versions, the oldest first. */
export interface StoredLetter {
  letterId: string;
  rows: readonly LetterRow[];
  versions: readonly LetterVersion[];
}

/** {@link LetterRow} in its table; `place` is its place in the log of its letter on this device, from 1. */
export type LetterUpdateRow = LetterRowOf & { dossierId: string; place: number };

/** {@link LetterVersion} in its table. */
export type LetterVersionRow = LetterVersionOf & { dossierId: string };

/** A letter that somebody has written in, and the last place of its log: small, read at every write. */
export interface LetterEntryRow {
  dossierId: string;
  letterId: string;
  last: number;
}

/** What the log of a letter comes to up to one of its places. */
export interface LetterMade {
  upTo: number;
  /** a Yjs update, V1 */
  state: Uint8Array;
  texts: LetterTexts['texts'];
  /** instant of the last change, and who made it */
  changedAt: string | undefined;
  changedBy: Author | undefined;
}

/** Of which letter, and in which way it was made: `letterDerivation`. */
interface MadeOf {
  dossierId: string;
  letterId: string;
  version: string;
}

/**
 * {@link LetterMade} in two tables, so that a letter opens without its whole log, and a list of
 * letters without their states. Made of the log alone, and made again where it is missing.
 */
export type LetterStateRow = MadeOf & Omit<LetterMade, 'texts'>;
export type LetterTextsRow = MadeOf & Omit<LetterMade, 'state'>;

/** What JSON can say. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type ImportStatus = 'waiting' | 'taken' | 'left' | 'taken-back';

/** A file that came in, kept as it came, and what became of it. */
export interface ImportRow {
  id: string;
  dossierId: string;
  /** instant at which it was opened here */
  at: string;
  /** who opened it */
  author: Author;
  /** of the file */
  name: string;
  kind: 'copy' | 'reply' | 'invitation';
  sha256: string;
  file: Blob;
  status: ImportStatus;
  /** instant of the last change of `status` */
  statusAt?: string | undefined;
  /** who made it, as it says itself */
  from?: Author | undefined;
  /** the last act of taking in or taking back: the letters' rows it wrote bear it */
  act?: string | undefined;
  /** ids of the revisions that this act wrote */
  revisions?: readonly string[] | undefined;
  /** what the pages say of it without opening it again */
  summary?: Plain | undefined;
}
