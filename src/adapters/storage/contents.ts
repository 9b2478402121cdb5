import { crc32Of } from '../zip/digest';
import type { TarchihDatabase } from './database';

/** Bytes to be kept, with what was worked out of them. */
export interface Content {
  sha256: string;
  crc32: number;
  blob: Blob;
}

/**
 * Those of which the bytes are here already, and as they were: a disk may have damaged what it holds.
 * To be asked before a transaction, which does not wait for bytes to be read.
 */
export async function soundOf(
  db: TarchihDatabase,
  contents: readonly Content[],
): Promise<ReadonlySet<string>> {
  const sound = new Set<string>();
  for (const content of contents) if (await isSoundIn(db, content)) sound.add(content.sha256);
  return sound;
}

async function isSoundIn(db: TarchihDatabase, { sha256, crc32, blob }: Content): Promise<boolean> {
  const known = (await db.contents.get(sha256))?.blob;
  if (known?.size !== blob.size) return false;
  return crc32Of(known.stream()).then(
    (found) => found === crc32,
    () => false,
  );
}

/**
 * Within a transaction of attachments and contents: a dossier holds these bytes.
 *
 * @param sound - those that need not be written, see {@link soundOf}
 * @param act - which keeps them, for taking it back
 */
export async function putContent(
  db: TarchihDatabase,
  dossierId: string,
  { sha256, crc32, blob }: Content,
  sound: ReadonlySet<string>,
  act: string,
): Promise<void> {
  if (!sound.has(sha256) || (await db.contents.where({ sha256 }).count()) === 0) {
    // a file as the person's would be kept with its name and day: only its bytes are wanted
    await db.contents.put({ sha256, blob: blob.slice(0, blob.size) });
  }
  await db.attachments.put({ dossierId, sha256, size: blob.size, crc32, ...keptNow(act) });
}

/** Bytes that came now: until a register names them, they may be what a closed tab has left. */
export function keptNow(act: string) {
  const at = new Date().toISOString();
  return { unusedSince: at, keptAt: at, keptBy: act };
}
