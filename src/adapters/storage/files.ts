import { liveQuery, type Observable } from 'dexie';
import { derive } from '../../domain/dossier/history';
import type { TarchihDatabase } from './database';
import { standingOf } from './standing';

/** An attached file of which this device holds the bytes. */
export interface HeldFile {
  sha256: string;
  /** in bytes */
  size: number;
  crc32: number;
}

/** Bytes to be kept, with what was worked out of them. */
export interface Content {
  sha256: string;
  crc32: number;
  blob: Blob;
}

/** What surrounds every access: a closed door where nothing may be written, and faults in our terms. */
type Guard = <T>(work: () => PromiseLike<T>) => Promise<T>;

/**
 * The bytes of attached files. The same bytes are kept once, however many dossiers name them; they
 * stay while a dossier may come back to them, and go when a person erases them or nobody has named
 * them for long.
 */
export function filesOf(db: TarchihDatabase, guarded: Guard) {
  const together = <T>(work: () => PromiseLike<T>): Promise<T> =>
    guarded(() => db.transaction('rw', db.attachments, db.contents, work));

  return {
    /** Keeps bytes for a dossier, all of them or nothing. */
    keep: (dossierId: string, { sha256, crc32, blob }: Content): Promise<void> =>
      together(async () => {
        const known = await db.attachments.get([dossierId, sha256]);
        if ((await db.contents.where({ sha256 }).count()) === 0) {
          // a file as the person's would be kept with its name and day: only its bytes are wanted
          await db.contents.put({ sha256, blob: blob.slice(0, blob.size) });
        }
        // until a register names it, it may be what a closed tab has left
        const unusedSince = known?.unusedSince ?? new Date().toISOString();
        await db.attachments.put({ dossierId, sha256, size: blob.size, crc32, unusedSince });
      }),

    /** Undefined when this device does not hold them. */
    blobOf: async (sha256: string): Promise<Blob | undefined> =>
      (await db.contents.get(sha256))?.blob,

    /** What the device holds for a dossier, live across tabs. */
    watchHeld: (dossierId: string): Observable<readonly HeldFile[]> =>
      liveQuery(() => heldBy(db, dossierId)),

    held: (dossierId: string): Promise<readonly HeldFile[]> => heldBy(db, dossierId),

    /** The files of one dossier are those of another as well. */
    share: (from: string, to: string): Promise<void> =>
      together(async () => {
        const rows = await db.attachments.where({ dossierId: from }).toArray();
        await db.attachments.bulkPut(rows.map((row) => ({ ...row, dossierId: to })));
      }),

    /** Erases at once what a dossier holds and `used` does not name. */
    erase: (dossierId: string, used: ReadonlySet<string>): Promise<void> =>
      together(async () => {
        const held = await heldBy(db, dossierId);
        const unused = held.map(({ sha256 }) => sha256).filter((sha256) => !used.has(sha256));
        await letGo(db, dossierId, unused);
      }),
  };
}

async function heldBy(db: TarchihDatabase, dossierId: string): Promise<HeldFile[]> {
  const rows = await db.attachments.where({ dossierId }).toArray();
  return rows.map(({ sha256, size, crc32 }) => ({ sha256, size, crc32 }));
}

/** Within a transaction of both tables: bytes that no dossier holds any more go with the last. */
async function letGo(db: TarchihDatabase, dossierId: string, files: readonly string[]) {
  await db.attachments.bulkDelete(files.map((sha256) => [dossierId, sha256]));
  for (const sha256 of files) {
    if ((await db.attachments.where({ sha256 }).count()) === 0) await db.contents.delete(sha256);
  }
}

/** Within a transaction of both tables: a dossier goes for good, with what only it held. */
export async function letGoAll(db: TarchihDatabase, dossierId: string): Promise<void> {
  const held = await heldBy(db, dossierId);
  await letGo(
    db,
    dossierId,
    held.map(({ sha256 }) => sha256),
  );
}

/** The register names a file no more: noted within the transaction that writes so. */
export async function noteRemovals(
  db: TarchihDatabase,
  dossierId: string,
  files: readonly string[],
  at: string,
): Promise<void> {
  for (const sha256 of files) {
    await db.attachments.update([dossierId, sha256], { unusedSince: at });
  }
}

const removal = /^attachments\/(?<sha256>[0-9a-f]{64})\/removed$/;

/** The files that revisions take out of the register. */
export const removedBy = (revisions: readonly { field: string; value: unknown }[]): string[] =>
  revisions.flatMap(({ field, value }) =>
    value === true ? (removal.exec(field)?.groups?.['sha256'] ?? []) : [],
  );

/**
 * Erases what no register has named since `before` (an instant). Whether one names it is asked of the
 * dossier itself: a note may be older than an undo, or than what another device has brought.
 */
export async function purgeFiles(db: TarchihDatabase, before: string): Promise<void> {
  const rows = await db.attachments
    .filter(({ unusedSince }) => (unusedSince ?? before) < before)
    .toArray();
  for (const dossierId of new Set(rows.map((row) => row.dossierId))) {
    const standing = await standingOf(db, dossierId);
    const named = standing === undefined ? [] : (derive(standing.revisions).attachments ?? []);
    const used = new Set(named.map(({ id }) => id));
    const own = rows.filter((row) => row.dossierId === dossierId);
    await db.transaction('rw', db.attachments, db.contents, async () => {
      for (const { sha256 } of own.filter((row) => used.has(row.sha256))) {
        await db.attachments.update([dossierId, sha256], { unusedSince: undefined });
      }
      const unused = own.filter((row) => !used.has(row.sha256));
      await letGo(
        db,
        dossierId,
        unused.map(({ sha256 }) => sha256),
      );
    });
  }
}
