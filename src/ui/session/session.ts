import type { Remark } from '../../domain/dossier/checks';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Change } from '../../domain/dossier/history';
import type { Pen } from '../../domain/dossier/revise';
import type { Author, Conflict, Leaf, Revision } from '../../domain/dossier/revision';

type ReadOnly = 'example' | 'newer' | false;
type SaveState = 'saved' | 'saving' | 'failed';

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
  retry: () => void;
  close: () => void;
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
  newId: () => string;
  author: () => Author;
}
