import { liveQuery, type Observable } from 'dexie';
import { isField } from '../../domain/dossier/fields';
import { revision, type Author, type Revision } from '../../domain/dossier/revision';
import { TarchihDatabase, type DossierRow, type RevisionRow } from './database';
import { StorageFault, storageFault } from './storage-fault';

/** A dossier as it is stored: its row and its whole history. */
export interface StoredDossier {
  row: DossierRow;
  revisions: Revision[];
}

/** Trouble that concerns the whole page: another tab holds an older or newer database. */
export type StorageNotice = 'blocked' | 'outdated';

export type Dossiers = Awaited<ReturnType<typeof openDossiers>>;

/**
 * Opens the dossiers of this device.
 *
 * @param newId - makes an identifier no other device makes
 * @param onnotice - called when another tab blocks the database or has replaced it
 * @throws StorageFault when the browser gives no storage at all
 */
export async function openDossiers(
  name: string,
  newId: () => string,
  onnotice: (notice: StorageNotice) => void = () => undefined,
) {
  const db = new TarchihDatabase(name);
  db.on('blocked', () => {
    onnotice('blocked');
  });
  db.on('versionchange', () => {
    // without `disableAutoOpen` and `false` this tab would reopen and write rows of the old shape
    db.close({ disableAutoOpen: true });
    onnotice('outdated');
    return false;
  });
  await db.open().catch((error: unknown) => {
    throw storageFault(error);
  });
  const isReadOnly = db.isNewer;
  const now = () => new Date().toISOString();

  const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    if (isReadOnly) throw new StorageFault('newer');
    try {
      return await work();
    } catch (error) {
      throw storageFault(error);
    }
  };

  const revisionsOf = async (id: string): Promise<Revision[]> =>
    (await db.revisions.where({ dossierId: id }).toArray()).flatMap(readRow);

  const stored = async (id: string): Promise<StoredDossier | undefined> => {
    const row = await db.dossiers.get(id);
    return row === undefined ? undefined : { row, revisions: await revisionsOf(id) };
  };

  return {
    /** true when a newer version made the database: it can be read and exported, never written */
    isReadOnly,

    /** All dossiers not deleted, the last changed first, live across tabs. */
    watchAll: (): Observable<StoredDossier[]> =>
      liveQuery(async () => {
        const rows = (await db.dossiers.toArray()).filter((row) => row.removedAt === undefined);
        const all = await Promise.all(rows.map((row) => stored(row.id)));
        return all
          .filter((one) => one !== undefined)
          .sort((one, other) => (one.row.changedAt < other.row.changedAt ? 1 : -1));
      }),

    /** One dossier, live across tabs; undefined when there is none or it was deleted. */
    watch: (id: string): Observable<StoredDossier | undefined> =>
      liveQuery(async () => {
        const one = await stored(id);
        return one?.row.removedAt === undefined ? one : undefined;
      }),

    load: stored,

    /** Stores a new dossier with the history it comes with. */
    create: (id: string, revisions: readonly Revision[]): Promise<void> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.revisions, async () => {
          const at = now();
          await db.dossiers.add({ id, createdAt: at, changedAt: at });
          await db.revisions.bulkPut(revisions.map((one) => toRow(id, one)));
        }),
      ),

    /**
     * Writes revisions of one tab. One that the same tab wrote before, and on which nobody has built,
     * is replaced, so that a paragraph is one revision and not one per letter; on one that others have
     * seen or exported, a new revision follows.
     */
    write: (id: string, revisions: readonly Revision[], tab: string): Promise<void> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.revisions, async () => {
          const row = await db.dossiers.get(id);
          // erased for good elsewhere: the page that still shows it keeps the words and can save them
          if (row === undefined) throw new StorageFault('failed');
          for (const one of revisions) await db.revisions.put(await placed(id, one, tab));
          // deleted in another tab, and written on in this one: it comes back
          await db.dossiers.update(id, { changedAt: now(), removedAt: undefined });
        }),
      ),

    /** Adds what this device has not; nothing is overwritten. Returns how many revisions were new. */
    merge: (id: string, revisions: readonly Revision[]): Promise<number> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.revisions, async () => {
          const known = new Set((await revisionsOf(id)).map((one) => one.id));
          const fresh = revisions.filter((one) => !known.has(one.id));
          await db.revisions.bulkAdd(fresh.map((one) => toRow(id, one)));
          if (fresh.length > 0) await db.dossiers.update(id, { changedAt: now() });
          return fresh.length;
        }),
      ),

    /** The whole history for a file; from here on what it holds is never replaced, only followed. */
    seal: (id: string): Promise<Revision[]> =>
      guarded(() =>
        db.transaction('rw', db.revisions, async () => {
          await db.revisions
            .where({ dossierId: id })
            .filter((row) => row.open !== undefined)
            .modify((row) => {
              delete row.open;
            });
          return revisionsOf(id);
        }),
      ),

    /** Marks a dossier deleted; {@link restore} takes it back. */
    remove: (id: string): Promise<void> =>
      guarded(async () => {
        await db.dossiers.update(id, { removedAt: now() });
      }),

    restore: (id: string): Promise<void> =>
      guarded(async () => {
        await db.dossiers.update(id, { removedAt: undefined });
      }),

    /** Removes for good what was deleted before `before` (an instant). */
    purge: (before: string): Promise<void> =>
      guarded(() =>
        db.transaction('rw', db.dossiers, db.revisions, async () => {
          const gone = await db.dossiers
            .filter(({ removedAt }) => (removedAt ?? before) < before)
            .primaryKeys();
          for (const id of gone) await db.revisions.where({ dossierId: id }).delete();
          await db.dossiers.bulkDelete(gone);
        }),
      ),

    /** Remembers the address last seen in a dossier. */
    setPosition: (id: string, position: string): Promise<void> =>
      guarded(async () => {
        await db.dossiers.update(id, { position });
      }),

    author: async (): Promise<Author | undefined> =>
      (await db.settings.get('author'))?.value as Author | undefined,

    setAuthor: (author: Author): Promise<void> =>
      guarded(async () => {
        await db.settings.put({ key: 'author', value: author });
      }),

    /** Every row of every table as it is, whatever version wrote it. */
    dump: async (): Promise<Record<string, unknown[]>> => {
      const names = [...db.backendDB().objectStoreNames];
      const rows = await Promise.all(names.map((table) => allRows(db.backendDB(), table)));
      return Object.fromEntries(names.map((table, index) => [table, rows[index] ?? []]));
    },

    close: (): void => {
      db.close();
    },
  };

  async function placed(id: string, one: Revision, tab: string): Promise<RevisionRow> {
    const before = await db.revisions.get([id, one.id]);
    const row = { ...toRow(id, one), open: tab };
    if (before === undefined) return row;
    const siblings = (
      await db.revisions.where({ dossierId: id, field: one.field }).toArray()
    ).filter((sibling) => readRow(sibling).length > 0);
    const followers = (of: RevisionRow, among = siblings) =>
      among.filter(({ parents }) => parents.includes(of.id));
    // the id starts as the first one does: the tab that writes knows its own again
    const own = siblings.filter((other) => other.id.startsWith(`${one.id}-`));
    const last = [before, ...own].find((other) => followers(other, own).length === 0) ?? before;
    if (JSON.stringify(last.value) === JSON.stringify(one.value)) return last;
    if (last.open === tab && followers(last).length === 0) {
      return { ...row, id: last.id, parents: last.parents };
    }
    return { ...row, id: `${one.id}-${newId().slice(0, 8)}`, parents: [last.id] };
  }
}

function toRow(dossierId: string, one: Revision): RevisionRow {
  if (!isField(one.field, one.value)) throw new Error(`No dossier has the field ${one.field}`);
  return { ...revision.parse(one), dossierId };
}

/** A row that cannot be read (written by a newer version) is left in place and left out. */
function readRow({ dossierId: _dossierId, open: _open, ...row }: RevisionRow): Revision[] {
  const parsed = revision.safeParse(row);
  return parsed.success && isField(parsed.data.field, parsed.data.value) ? [parsed.data] : [];
}

function allRows(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => {
      resolve(request.result as unknown[]);
    };
    request.onerror = () => {
      reject(storageFault(request.error));
    };
  });
}
