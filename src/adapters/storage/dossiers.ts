import type { Observable } from 'dexie';
import type { Author, Revision } from '../../domain/dossier/revision';
import { TarchihDatabase, type DossierRow, type Guest } from './database';
import { allTables } from './dump';
import { feedOf, type Feed } from './feed';
import { filesOf } from './files';
import { guestIdOf } from './guest-id';
import { isGuest, watchGuests, type ListedGuest } from './guests';
import { importsOf } from './imports';
import { addAllRows, addVersions, deleteLetters } from './letter-log';
import type { StoredLetter } from './letter-rows';
import { lettersOf } from './letters';
import { letGoAll, noteRemovals, purgeFiles, removedBy } from './letting-go';
import { mergeInto } from './merging';
import { placed } from './placing';
import { readRow, toRow } from './rows';
import { historyInSlices, keepHeads, standingOf, type Standing } from './standing';
import { StorageFault, storageFault } from './storage-fault';
import { Summaries, type ListedDossier, type WorkedOut } from './summaries';
import type { TakeIn, TakenIn } from './taking-in';

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
  const db = await opened(name, onnotice);
  const isReadOnly = db.isNewer;
  const summaries = new Summaries(db);
  const now = () => new Date().toISOString();

  const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    if (isReadOnly) throw new StorageFault('newer');
    try {
      return await work();
    } catch (error) {
      throw storageFault(error);
    }
  };
  /** all stored, or nothing */
  const together = <T>(work: () => PromiseLike<T>): Promise<T> =>
    guarded(() => db.transaction('rw', db.dossiers, db.revisions, work));
  /** what takes a file out of the register says so to the files as well */
  const writing = <T>(revisions: readonly Revision[], work: () => PromiseLike<T>): Promise<T> =>
    removedBy(revisions).length === 0
      ? together(work)
      : guarded(() => db.transaction('rw', db.dossiers, db.revisions, db.attachments, work));

  const revisionsOf = async (id: string): Promise<Revision[]> =>
    (await db.historyOf(id).toArray()).flatMap(readRow);

  return {
    /** the bytes of attached files */
    files: filesOf(db, guarded, newId),

    /** the letters of dossiers and of guests */
    letters: lettersOf(db, guarded),

    /** the files that came in */
    imports: importsOf(db, guarded),

    /** true when a newer version made the database: it can be read and exported, never written */
    isReadOnly,

    /** The dossiers not deleted, the last changed first, live across tabs; `most` limits how many. */
    watchList: (most?: number): Observable<ListedDossier[]> => summaries.watch(most),

    /** The letters this device was invited to write, the last changed first, live across tabs. */
    watchGuests: (): Observable<ListedGuest[]> => watchGuests(db),

    /** Whether this device was invited to write any letter. */
    holdsGuests: async (): Promise<boolean> =>
      (await db.dossiers.filter((row) => row.removedAt === undefined && isGuest(row)).first()) !==
      undefined,

    /** Whether there is any dossier not deleted. */
    holdsAny: async (): Promise<boolean> =>
      (await db.dossiers.filter((row) => row.removedAt === undefined && !isGuest(row)).first()) !==
      undefined,

    /** What is written into a dossier after a given write, by whatever tab, live. */
    watch: (id: string, since: number): Feed => feedOf(db, id, since),

    /** The whole history of a dossier, read without holding the page up. */
    history: (id: string): Promise<Revision[]> => historyInSlices(db, id),

    load: (id: string): Promise<StoredDossier | undefined> =>
      db.transaction('r', db.dossiers, db.revisions, async () => {
        const row = await db.dossiers.get(id);
        if (row === undefined) return undefined;
        return { row, revisions: await revisionsOf(id) };
      }),

    /** What is needed of a dossier to show it and to write in it; undefined when there is none. */
    open: (id: string): Promise<Standing | undefined> => standingOf(db, id),

    /** Keeps for the list what a dossier comes to, where nothing was written since it was worked out. */
    summarise: (id: string, made: WorkedOut): Promise<void> =>
      guarded(() => summaries.keep([{ id, ...made }])),

    /** Keeps the heads of a long history after one of its writes, so that it opens sooner. */
    keepHeads: (id: string, heads: readonly Revision[], upTo: number): Promise<void> =>
      guarded(() => keepHeads(db, id, heads, upTo)),

    /** Stores a new dossier with the history it comes with, and its letters. */
    create: (
      id: string,
      revisions: readonly Revision[],
      letters: readonly StoredLetter[] = [],
    ): Promise<void> =>
      guarded(() =>
        db.transaction(
          'rw',
          [db.dossiers, db.revisions, db.letters, db.letterUpdates, db.letterVersions],
          async () => {
            const at = now();
            await db.dossiers.add({ id, createdAt: at, changedAt: at, writes: 1 });
            await db.revisions.bulkPut(revisions.map((one) => toRow(id, one, 1)));
            for (const { letterId, rows, versions } of letters) {
              await addAllRows(
                db,
                id,
                rows.map((row) => ({ ...row, letterId })),
              );
              await addVersions(
                db,
                id,
                versions.map((one) => ({ ...one, letterId })),
              );
            }
          },
        ),
      ),

    /** Takes in what a verified file brings, all of it in one transaction or nothing. */
    takeIn: async (given: TakeIn): Promise<TakenIn> => {
      const { takeIn } = await import('./taking-in');
      return guarded(() => takeIn(db, given, newId));
    },

    /**
     * Writes revisions of one tab. One that the same tab wrote before, and on which nobody has built,
     * is replaced, so that a paragraph is one revision and not one per letter; on one that others have
     * seen or exported, a new revision follows. Returns the place of the write among all of the dossier.
     */
    write: (id: string, revisions: readonly Revision[], tab: string): Promise<number> =>
      writing(revisions, async () => {
        const dossier = await db.dossiers.get(id);
        // erased for good elsewhere: the page that still shows it keeps the words and can save them
        if (dossier === undefined) throw new StorageFault('failed');
        let writes = dossier.writes ?? 0;
        const place = writes + 1;
        for (const one of revisions) {
          const row = await placed(db, one, { dossier, place, tab, newId });
          if (row === undefined) continue;
          await db.revisions.put(row);
          writes = place;
        }
        await noteRemovals(db, id, removedBy(revisions), now());
        // deleted in another tab, and written on in this one: it comes back
        await db.dossiers.update(id, { changedAt: now(), removedAt: undefined, writes });
        return writes;
      }),

    /**
     * Adds what this device has not; nothing is overwritten, and a deleted dossier comes back. Returns
     * how many revisions were new.
     */
    merge: (id: string, revisions: readonly Revision[]): Promise<number> =>
      writing(revisions, async () => {
        const row = await db.dossiers.get(id);
        if (row === undefined) throw new StorageFault('failed');
        return (await mergeInto(db, row, revisions)).length;
      }),

    /** The whole history for a file; from here on what it holds is never replaced, only followed. */
    seal: (id: string): Promise<Revision[]> =>
      together(async () => {
        const row = await db.dossiers.get(id);
        await db.dossiers.update(id, { sealed: row?.writes ?? 0 });
        return revisionsOf(id);
      }),

    /** Marks a dossier deleted; {@link restore} takes it back. */
    remove: (id: string): Promise<void> =>
      guarded(async () => {
        await db.dossiers.update(id, { removedAt: now() });
      }),

    /** @throws StorageFault when it is gone for good */
    restore: (id: string): Promise<void> =>
      together(async () => {
        if ((await db.dossiers.get(id)) === undefined) throw new StorageFault('failed');
        await db.dossiers.update(id, { removedAt: undefined });
      }),

    /**
     * Stores the letter that an invitation brings, for the organisation that holds it, as
     * {@link TakeIn} of a dossier of its own. A later invitation of the same letter comes into the same.
     *
     * @returns the id under which it opens
     */
    createGuest: async (guest: Guest, given: Omit<TakeIn, 'dossierId'>): Promise<string> => {
      const { takeIn } = await import('./taking-in');
      const dossierId = guestIdOf(guest.dossierId, guest.letterId);
      await guarded(() => takeIn(db, { ...given, dossierId, guest }, newId));
      return dossierId;
    },

    /** Removes for good what was deleted before `before` (an instant). */
    purge: (before: string): Promise<void> =>
      guarded(async () => {
        await db.transaction('rw', db.tables, async () => {
          const gone = await db.dossiers
            .filter(({ removedAt }) => (removedAt ?? before) < before)
            .primaryKeys();
          for (const id of gone) {
            await db.historyOf(id).delete();
            await letGoAll(db, id);
            await deleteLetters(db, id);
          }
          await db.dossiers.bulkDelete(gone);
          await db.summaries.bulkDelete(gone);
          await db.heads.bulkDelete(gone);
        });
      }),

    /** Erases the bytes of files that no dossier has named since `before` (an instant). */
    purgeFiles: (before: string): Promise<void> => guarded(() => purgeFiles(db, before)),

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
    dump: (): Promise<Record<string, unknown[]>> => allTables(db.backendDB()),

    close: (): void => {
      db.close();
    },
  };
}

async function opened(
  name: string,
  onnotice: (notice: StorageNotice) => void,
): Promise<TarchihDatabase> {
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
  return db;
}
