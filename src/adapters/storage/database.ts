import Dexie, { type Collection, type EntityTable, type Table } from 'dexie';
import type { Dossier } from '../../domain/dossier/dossier';
import type { Revision } from '../../domain/dossier/revision';
import type {
  ImportRow,
  LetterEntryRow,
  LetterStateRow,
  LetterTextsRow,
  LetterUpdateRow,
  LetterVersionRow,
} from './letter-rows';

/** The letter of somebody else's dossier that a guest was invited to write. */
export interface Guest {
  dossierId: string;
  letterId: string;
}

/** One dossier of this device; what it says is in its revisions. */
export interface DossierRow {
  id: string;
  createdAt: string;
  changedAt: string;
  /** set when deleted, cleared by undo; the row goes for good when the application next starts */
  removedAt?: string | undefined;
  /** the address last seen, so that work resumes where it stopped */
  position?: string | undefined;
  /** how many writes its history has had; none were counted in version 1 */
  writes?: number | undefined;
  /** up to which write a file holds it: what was written until then is never replaced */
  sealed?: number | undefined;
  /** set where it is no dossier but one letter of somebody else's: it is in no list of dossiers */
  guest?: Guest | undefined;
}

/**
 * A stored revision. While `open` and not yet sealed, the tab that writes it may still change it,
 * letter by letter.
 */
export type RevisionRow = Revision & {
  dossierId: string;
  open?: string | undefined;
  /** the write of the dossier it came with, or was last changed by */
  place?: number | undefined;
};

/**
 * What a dossier came to after a given write, so that a list need not read whole histories. Nothing
 * is in it that its revisions do not say, and it is made anew when it is not of the last write.
 */
export interface SummaryRow {
  id: string;
  upTo: number;
  /** the way of making it, see `derivation` */
  version: string;
  dossier: Dossier;
  conflicts: number;
}

/**
 * Of a long history the revisions nobody had superseded after a given write: with what was written
 * since they say all that the dossier says now. Never more than the history says, and made anew of it.
 */
export interface HeadsRow {
  id: string;
  upTo: number;
  version: string;
  heads: readonly Revision[];
}

/** A file that a dossier holds; its bytes are in {@link ContentRow}. */
export interface AttachmentRow {
  dossierId: string;
  sha256: string;
  /** in bytes */
  size: number;
  crc32: number;
  /** since when no register is known to name it: a note, see `purgeFiles` */
  unusedSince?: string | undefined;
  /** when its bytes came, until a register lets go of it: a tab may be about to name it */
  keptAt?: string | undefined;
  /** the act that kept it last: whoever takes an act back takes nothing else */
  keptBy?: string | undefined;
}

/** The bytes of a file, once for all dossiers that hold it. */
export interface ContentRow {
  sha256: string;
  blob: Blob;
}

export interface SettingRow {
  key: string;
  value: unknown;
}

/** The shape of the database; raise it with an upgrade, never edit an old one. */
const databaseVersion = 4;

export class TarchihDatabase extends Dexie {
  // `declare` matters: a plain field would overwrite the tables that Dexie defines
  declare dossiers: EntityTable<DossierRow, 'id'>;
  declare revisions: Table<RevisionRow, [string, string]>;
  declare summaries: EntityTable<SummaryRow, 'id'>;
  declare heads: EntityTable<HeadsRow, 'id'>;
  declare settings: EntityTable<SettingRow, 'key'>;
  declare attachments: Table<AttachmentRow, [string, string]>;
  declare contents: EntityTable<ContentRow, 'sha256'>;
  declare letters: Table<LetterEntryRow, [string, string]>;
  declare letterUpdates: Table<LetterUpdateRow, [string, string, number]>;
  declare letterVersions: Table<LetterVersionRow, [string, string]>;
  declare letterStates: Table<LetterStateRow, [string, string]>;
  declare letterTexts: Table<LetterTextsRow, [string, string]>;
  declare imports: EntityTable<ImportRow, 'id'>;

  constructor(name: string) {
    // what is read is read once and made into the domain's own: a cache would only copy it
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      dossiers: 'id',
      revisions: '[dossierId+id], dossierId, [dossierId+field]',
      settings: 'key',
    });
    // Rows stay as they are: those of version 1 came before every counted write. No index goes: an
    // older version that opens the database would bring back what it misses, and so write into it.
    this.version(2).stores({
      revisions: '[dossierId+id], dossierId, [dossierId+field], [dossierId+place], *parents',
      summaries: 'id',
      heads: 'id',
    });
    this.version(3).stores({
      attachments: '[dossierId+sha256], dossierId, sha256',
      contents: 'sha256',
    });
    // places are given by the log itself: a generated key is no part of an index in every browser
    this.version(databaseVersion).stores({
      letters: '[dossierId+letterId], dossierId',
      letterUpdates: '[dossierId+letterId+place], dossierId, &[dossierId+letterId+id]',
      letterVersions: '[dossierId+id], [dossierId+letterId], dossierId',
      letterStates: '[dossierId+letterId], dossierId',
      letterTexts: '[dossierId+letterId], dossierId',
      imports: 'id, dossierId',
    });
  }

  /** The rows of a dossier's history in the order of their ids, or those after one of them. */
  historyOf(id: string, after?: string): Collection<RevisionRow, [string, string]> {
    return this.revisions
      .where('[dossierId+id]')
      .between([id, after ?? Dexie.minKey], [id, Dexie.maxKey], false);
  }

  /** The rows of a dossier that came, or were changed, after one write of it and not after another. */
  writtenIn(id: string, after: number, upTo: number): Promise<RevisionRow[]> {
    return this.revisions
      .where('[dossierId+place]')
      .between([id, after], [id, upTo], false, true)
      .toArray();
  }

  /** True when a newer version of the application made it: Dexie opens it all the same, so we look. */
  get isNewer(): boolean {
    return this.backendDB().version > databaseVersion * 10;
  }
}
