import type { LetterRoom } from '../../adapters/letters/letter-room';
import type { LetterRow } from '../../adapters/storage/letter-rows';
import type { Guest } from '../../adapters/storage/database';
import type { LiveTexts } from '../../adapters/storage/letter-texts';
import type { Remark } from '../../domain/dossier/checks';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Change } from '../../domain/dossier/history';
import type { Pen } from '../../domain/dossier/revise';
import type { Author, Conflict, Leaf, Revision } from '../../domain/dossier/revision';
import type { LetterTexts } from '../../domain/letters/text/letter-text';

type ReadOnly = 'example' | 'newer' | false;
export type SaveState = 'saved' | 'saving' | 'failed';

/** What a page needs of a dossier: its state, its history's conflicts, and one way to write. */
export interface Session {
  readonly id: string;
  readonly dossier: Dossier;
  /**
   * The history: always what nobody has superseded, and of a long one the rest a moment after it was
   * opened, see `readWhole`. What a page asks of one field, `said` answers sooner.
   */
  readonly revisions: readonly Revision[];
  readonly conflicts: readonly Conflict[];
  readonly contradictions: readonly Remark[];
  readonly readOnly: ReadOnly;
  readonly isExample: boolean;
  /** true for an organisation that was invited to write one letter of somebody else's dossier */
  readonly isGuest: boolean;
  /** the letter a guest was invited to write */
  readonly guest: Guest | undefined;
  /** what the letters say that somebody has written in, live */
  readonly letterTexts: readonly LetterTexts[];
  /** of the fields and of the letters that are open */
  readonly saveState: SaveState;
  /** instant of the last save in this tab */
  readonly savedAt: string | undefined;
  /** code of the storage fault while `saveState` is `failed` */
  readonly fault: string | undefined;
  /** the value of a field: null where it was taken away, undefined where none was ever given */
  said: (field: string) => Leaf | undefined;
  /** resolves once `revisions` is the whole history */
  readWhole: () => Promise<void>;
  /** writes one field at once; while the same field is being written it stays one revision */
  set: (field: string, value: Leaf) => void;
  /** writes several fields as one act, each as a finished revision */
  setAll: (changes: readonly Change[]) => void;
  /** writes, as one act, revisions that are made of the whole history as it stands */
  write: (make: (history: readonly Revision[], pen: Pen) => readonly Revision[]) => void;
  /** the writing of a field is over (focus left it): the next write is a new revision */
  finish: (field: string) => void;
  /** makes one value the only head of a field, in knowledge of all the others */
  decide: (field: string, value: Leaf) => void;
  /** the room of a letter: the same one while it is open */
  openLetter: (letterId: string) => Promise<LetterRoom>;
  /** what is written in open letters and storage does not hold, for a file */
  unsavedLetters: () => readonly UnsavedLetter[];
  retry: () => void;
  /** resolves once storage has answered for all that was written: it may have refused it */
  settled: () => Promise<void>;
  close: () => void;
}

/** Rows of a letter that are not stored. */
export interface UnsavedLetter {
  letterId: string;
  rows: readonly LetterRow[];
}

/** What a session needs of the letters' storage. */
export interface LetterPorts {
  /** what was known of them when the dossier was opened */
  known: readonly LetterTexts[];
  watch: () => LiveTexts;
  open: (letterId: string) => Promise<LetterRoom>;
}

/** What a dossier comes to after one of its writes. */
export interface Outcome {
  dossier: Dossier;
  conflicts: number;
  upTo: number;
  /** what nobody has superseded */
  heads: () => readonly Revision[];
}

/** What a session needs of the outside; the frame of a dossier joins them. */
export interface SessionPorts {
  /** resolves with the place of the write among those of the dossier, where `watch` tells of it */
  persist: (revisions: readonly Revision[]) => Promise<number> | Promise<void>;
  /** tells of revisions that are new or written further, and of the last write they include */
  watch: (onrevisions: (revisions: readonly Revision[], upTo?: number) => void) => () => void;
  /** reads the whole history, where the session was opened with what stands of it alone */
  readWhole?: (() => Promise<readonly Revision[]>) | undefined;
  /** keeps what the dossier comes to, so that it is listed and opened sooner */
  keepOutcome?: (outcome: Outcome) => void;
  /** without it the dossier has no letters that could be opened */
  letters?: LetterPorts | undefined;
  guest?: Guest | undefined;
  newId: () => string;
  author: () => Author;
}
