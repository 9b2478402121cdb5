import { liveQuery, type Observable } from 'dexie';
import { keptNow, putContent, soundOf, type Content } from './contents';
import type { AttachmentRow, TarchihDatabase } from './database';
import { letGoUnused } from './letting-go';

/** An attached file of which this device holds the bytes. */
export interface HeldFile {
  sha256: string;
  /** in bytes */
  size: number;
  crc32: number;
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

  return {
    /** Keeps bytes for a dossier, all of them or nothing; returns the act, for `takeBack`. */
    keep: async (dossierId: string, content: Content): Promise<string> => {
      const act = newId();
      const sound = await guarded(() => soundOf(db, [content]));
      await together(() => putContent(db, dossierId, content, sound, act));
      return act;
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
        const now = keptNow(newId());
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
