import { liveQuery, type Observable } from 'dexie';
import { crc32Of } from '../zip/digest';
import type { AttachmentRow, TarchihDatabase } from './database';
import { letGoUnused } from './letting-go';

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

/** How long bytes are left alone that came and that no register names yet: a tab is about to, ms. */
const arriving = 10 * 60_000;

/**
 * The bytes of attached files. The same bytes are kept once, however many dossiers name them; they
 * stay while a dossier may come back to them, and go when a person erases them or nobody has named
 * them for long.
 */
export function filesOf(db: TarchihDatabase, guarded: Guard, newId: () => string) {
  const together = <T>(work: () => PromiseLike<T>): Promise<T> =>
    guarded(() => db.transaction('rw', db.attachments, db.contents, work));
  /** bytes that came now: until a register names them, they may be what a closed tab has left */
  const keptNow = () => {
    const at = new Date().toISOString();
    return { unusedSince: at, keptAt: at, keptBy: newId() };
  };

  return {
    /** Keeps bytes for a dossier, all of them or nothing; returns the act, for `takeBack`. */
    keep: async (dossierId: string, content: Content): Promise<string> => {
      const { sha256, crc32, blob } = content;
      // looked at before: a transaction does not wait for bytes to be read
      const isSound = await guarded(() => isSoundIn(db, content));
      return together(async () => {
        if (!isSound || (await db.contents.where({ sha256 }).count()) === 0) {
          // a file as the person's would be kept with its name and day: only its bytes are wanted
          await db.contents.put({ sha256, blob: blob.slice(0, blob.size) });
        }
        const now = keptNow();
        await db.attachments.put({ dossierId, sha256, size: blob.size, crc32, ...now });
        return now.keptBy;
      });
    },

    /** Undefined when this device does not hold them. */
    blobOf: async (sha256: string): Promise<Blob | undefined> =>
      (await db.contents.get(sha256))?.blob,

    /** What the device holds for a dossier, live across tabs. */
    watchHeld: (dossierId: string): Observable<readonly HeldFile[]> =>
      liveQuery(() => heldBy(db, dossierId)),

    held: (dossierId: string): Promise<readonly HeldFile[]> => heldBy(db, dossierId),

    /** The files of one dossier, or some of them, are those of another as well; returns the act. */
    share: (from: string, to: string, some?: ReadonlySet<string>): Promise<string> =>
      together(async () => {
        const now = keptNow();
        const rows = (await db.attachments.where({ dossierId: from }).toArray())
          .filter(({ sha256 }) => some?.has(sha256) !== false)
          .map((row): AttachmentRow => ({ ...row, dossierId: to, ...now }));
        await db.attachments.bulkPut(rows);
        return now.keptBy;
      }),

    /**
     * Erases at once what a dossier holds and neither `used` nor the dossier as it is stored names: a
     * tab does not know yet what another has just written. What another has just kept stays.
     */
    erase: (dossierId: string, used: ReadonlySet<string>): Promise<void> =>
      guarded(() => {
        const since = new Date(Date.now() - arriving).toISOString();
        const mayGo = ({ sha256, keptAt = '' }: AttachmentRow) =>
          !used.has(sha256) && keptAt < since;
        return letGoUnused(db, dossierId, mayGo);
      }),

    /** Erases what these acts have kept, and nothing that a dossier names or that was kept since. */
    takeBack: (dossierId: string, acts: ReadonlySet<string>): Promise<void> =>
      guarded(() => letGoUnused(db, dossierId, ({ keptBy }) => acts.has(keptBy ?? ''))),
  };
}

async function heldBy(db: TarchihDatabase, dossierId: string): Promise<HeldFile[]> {
  const rows = await db.attachments.where({ dossierId }).toArray();
  return rows.map(({ sha256, size, crc32 }) => ({ sha256, size, crc32 }));
}

/** Whether the bytes are here already, and as they were: a disk may have damaged what it holds. */
async function isSoundIn(db: TarchihDatabase, { sha256, crc32, blob }: Content): Promise<boolean> {
  const known = (await db.contents.get(sha256))?.blob;
  if (known?.size !== blob.size) return false;
  return crc32Of(known.stream()).then(
    (found) => found === crc32,
    () => false,
  );
}
