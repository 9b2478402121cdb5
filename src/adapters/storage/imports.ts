import { liveQuery, type Observable } from 'dexie';
import type { TarchihDatabase } from './database';
import type { ImportRow, ImportStatus, Plain } from './letter-rows';

type Guard = <T>(work: () => PromiseLike<T>) => Promise<T>;

/** A file as it is handed over to be kept; it waits until a person decides. */
export type Import = Omit<ImportRow, 'status' | 'statusAt' | 'act' | 'revisions'>;

/** The files that came in, each kept as it came, and what became of them. */
export const importsOf = (db: TarchihDatabase, guarded: Guard) => ({
  /** Keeps a file that waits for a decision. */
  add: (one: Import): Promise<void> =>
    guarded(async () => {
      await db.imports.put(asRow(one, 'waiting'));
    }),

  get: (id: string): Promise<ImportRow | undefined> => db.imports.get(id),

  /** Those of one dossier, the last opened first. */
  of: (dossierId: string): Promise<ImportRow[]> => importsInto(db, dossierId),

  /** The same, live across tabs. */
  watchOf: (dossierId: string): Observable<ImportRow[]> =>
    liveQuery(() => importsInto(db, dossierId)),

  /** Says what became of a file; `dossiers.takeIn` says so itself of what it takes in. */
  setStatus: (id: string, status: ImportStatus, summary?: Plain): Promise<void> =>
    guarded(async () => {
      const said = summary === undefined ? {} : { summary };
      await db.imports.update(id, { status, statusAt: new Date().toISOString(), ...said });
    }),
});

async function importsInto(db: TarchihDatabase, dossierId: string): Promise<ImportRow[]> {
  const rows = await db.imports.where({ dossierId }).toArray();
  return rows.sort((one, other) => (one.at < other.at ? 1 : -1));
}

export function asRow(one: Import, status: ImportStatus): ImportRow {
  // a file as the person's would be kept by reference to their disk: only its bytes are wanted
  const file = one.file.slice(0, one.file.size);
  return { ...one, file, status, statusAt: new Date().toISOString() };
}
