import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Revision } from '../../domain/dossier/revision';

/** One dossier of this device; what it says is in its revisions. */
export interface DossierRow {
  id: string;
  createdAt: string;
  changedAt: string;
  /** set when deleted, cleared by undo; the row goes for good when the application next starts */
  removedAt?: string | undefined;
  /** the address last seen, so that work resumes where it stopped */
  position?: string | undefined;
}

/** A stored revision. While `open`, the tab that writes it may still change it, letter by letter. */
export type RevisionRow = Revision & { dossierId: string; open?: string | undefined };

export interface SettingRow {
  key: string;
  value: unknown;
}

/** The shape of the database; raise it with an upgrade, never edit an old one. */
const databaseVersion = 1;

export class TarchihDatabase extends Dexie {
  // `declare` matters: a plain field would overwrite the tables that Dexie defines
  declare dossiers: EntityTable<DossierRow, 'id'>;
  declare revisions: Table<RevisionRow, [string, string]>;
  declare settings: EntityTable<SettingRow, 'key'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(databaseVersion).stores({
      dossiers: 'id',
      revisions: '[dossierId+id], dossierId, [dossierId+field]',
      settings: 'key',
    });
  }

  /** True when a newer version of the application made it: Dexie opens it all the same, so we look. */
  get isNewer(): boolean {
    return this.backendDB().version > databaseVersion * 10;
  }
}
