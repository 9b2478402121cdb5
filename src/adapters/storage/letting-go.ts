import { derive } from '../../domain/dossier/history';
import { filesInUse } from '../../domain/files/in-use';
import type { AttachmentRow, TarchihDatabase } from './database';
import { standingOf } from './standing';

/** Within a transaction of both tables: bytes that no dossier holds any more go with the last. */
async function letGo(db: TarchihDatabase, dossierId: string, files: readonly string[]) {
  await db.attachments.bulkDelete(files.map((sha256) => [dossierId, sha256]));
  for (const sha256 of files) {
    if ((await db.attachments.where({ sha256 }).count()) === 0) await db.contents.delete(sha256);
  }
}

/** Within a transaction of both tables: a dossier goes for good, with what only it held. */
export async function letGoAll(db: TarchihDatabase, dossierId: string): Promise<void> {
  const rows = await db.attachments.where({ dossierId }).toArray();
  await letGo(
    db,
    dossierId,
    rows.map(({ sha256 }) => sha256),
  );
}

/** Tabs that write without a pause could make one look again without end. */
const mostLooks = 5;

/**
 * Erases what a dossier holds and does not name. What stands in it is read before, since a long
 * history would hold up those who write; where something was written meanwhile, it is read again.
 *
 * @param mayGo - which of them; of the others nothing changes
 */
export async function letGoUnused(
  db: TarchihDatabase,
  dossierId: string,
  mayGo: (row: AttachmentRow) => boolean,
): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    const standing = await standingOf(db, dossierId);
    const used = standing ? filesInUse(derive(standing.revisions)) : new Set<string>();
    const isDone = await db.transaction(
      'rw',
      db.dossiers,
      db.attachments,
      db.contents,
      async () => {
        const row = await db.dossiers.get(dossierId);
        const upTo = row && (row.writes ?? 0);
        if (upTo !== standing?.upTo) return false;
        const files = (await db.attachments.where({ dossierId }).toArray()).filter(mayGo);
        for (const { sha256 } of files.filter((file) => used.has(file.sha256))) {
          // the note is older than an undo, or than what another device has brought
          await db.attachments.update([dossierId, sha256], { unusedSince: undefined });
        }
        const unused = files.map(({ sha256 }) => sha256).filter((sha256) => !used.has(sha256));
        await letGo(db, dossierId, unused);
        return true;
      },
    );
    if (isDone) return;
  }
}

/** The register names a file no more: noted within the transaction that writes so. */
export async function noteRemovals(
  db: TarchihDatabase,
  dossierId: string,
  files: readonly string[],
  at: string,
): Promise<void> {
  for (const sha256 of files) {
    await db.attachments.update([dossierId, sha256], { unusedSince: at, keptAt: undefined });
  }
}

const removal = /^attachments\/(?<sha256>[0-9a-f]{64})\/removed$/;

/** The files that revisions take out of the register. */
export const removedBy = (revisions: readonly { field: string; value: unknown }[]): string[] =>
  revisions.flatMap(({ field, value }) =>
    value === true ? (removal.exec(field)?.groups?.['sha256'] ?? []) : [],
  );

/** Erases what no dossier has named since `before` (an instant). */
export async function purgeFiles(db: TarchihDatabase, before: string): Promise<void> {
  const isLongUnused = ({ unusedSince }: AttachmentRow) => (unusedSince ?? before) < before;
  const rows = await db.attachments.filter(isLongUnused).toArray();
  for (const dossierId of new Set(rows.map((row) => row.dossierId))) {
    await letGoUnused(db, dossierId, isLongUnused);
  }
}
