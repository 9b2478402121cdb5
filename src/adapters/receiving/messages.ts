import type { OpenedFile } from '../../domain/dossier/file';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Author, Conflict, Revision } from '../../domain/dossier/revision';
import type { LetterDifference } from '../../domain/letters/text/letter-difference';
import type { Contribution } from '../../domain/receiving/by-author';

/** The writings of one letter before something came to it, and those that came. */
export interface LetterSides {
  letterId: string;
  before: readonly Uint8Array[];
  brought: readonly Uint8Array[];
}

/** What is asked about a file that is not taken in yet. */
export interface ComingRequest {
  kind: 'coming';
  /** the whole history of this device */
  here: readonly Revision[];
  /** what the file brings; of a dossier file also what was edited in it by hand */
  brought: readonly Revision[];
  file: OpenedFile | undefined;
  letters: readonly LetterSides[];
  author: Author;
}

/** What is asked about a file that was taken in: what came with it. */
export interface CameRequest {
  kind: 'came';
  history: readonly Revision[];
  /** ids of the revisions that came */
  act: readonly string[];
  letters: readonly LetterSides[];
}

/** What a file changes, ready to be told in words. */
export interface Told {
  /** revisions to store when it is taken in */
  revisions: readonly Revision[];
  by: readonly Contribution[];
  conflicts: readonly Conflict[];
  letters: readonly { letterId: string; difference: LetterDifference }[];
  /** the file has more of a letter than is here, even if it shows nowhere: an empty line, words deleted again */
  hasMoreOfLetters: boolean;
  /** every item there ever was, to name it */
  names: Dossier;
}

export interface LetterAct {
  letterId: string;
  before: readonly Uint8Array[];
  act: readonly Uint8Array[];
  after: readonly Uint8Array[];
}

/** Takes an act back. */
export interface TakingBackRequest {
  kind: 'taking-back';
  history: readonly Revision[];
  act: readonly string[];
  letters: readonly LetterAct[];
  author: Author;
}

export interface TakenBack {
  revisions: readonly Revision[];
  /** fields in which somebody has written since: they stay */
  left: readonly string[];
  letters: readonly { letterId: string; update: Uint8Array }[];
}

export type ReceivingRequest = ComingRequest | CameRequest | TakingBackRequest;

export type ReceivingAnswer =
  | { kind: 'told'; told: Told }
  | { kind: 'taken-back'; taken: TakenBack }
  /** an error as words, since not every browser can post one */
  | { kind: 'failed'; said: string };
