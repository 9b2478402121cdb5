import { readContent } from '../attachments/content';
import type { ArchiveFaultCode } from '../zip/archive-fault';
import { sha256Of } from '../zip/digest';
import { manifestEntry } from '../zip/entries';
import { heldOf, type HeldBytes } from '../zip/held-bytes';
import { readArchive, type OnProgress, type ReadArchive } from '../zip/read-archive';
import type { Found } from './messages';
import { readShare, type ReadShare } from './read-share';
import { unseal, type SealedFile } from './seal';
import { normalised } from './stream-cipher';

export type { OnProgress };

/** Larger documents are not looked into: that they are none of ours is said all the same. */
const largestDocument = 50_000_000;

/**
 * Finds what is in an archive, sealed or not, all of it verified and nothing of it kept.
 *
 * @param passphrase - empty where none was given
 * @throws DOMException when the file cannot be read any more
 */
export async function findIn(
  file: Blob,
  passphrase: string,
  onProgress: OnProgress,
): Promise<Found> {
  const held = await heldOf(file);
  const read = await readArchive(held ?? file, onProgress);
  if (read.kind === 'archive') return readIn(file, held, read);
  if (read.kind === 'faults') {
    const isOffice = await isDocument(file, read.faults[0]?.code);
    return opened(isOffice ? refusal('other-document') : read, file);
  }
  if (normalised(passphrase) === '') return { kind: 'sealed', isWrong: false };
  return findWithin(file, read, passphrase, onProgress);
}

async function findWithin(
  file: Blob,
  sealed: SealedFile,
  passphrase: string,
  onProgress: OnProgress,
): Promise<Found> {
  // read, opened, and what is within read again
  const total = 3 * file.size;
  let done = 0;
  const content = await unseal(file, sealed, passphrase, (count) => {
    onProgress((done += count), total);
  });
  if (content === 'passphrase-wrong') return { kind: 'sealed', isWrong: true };
  if (content === 'changed') return opened(refusal('entry-changed', manifestEntry), file);
  if (typeof content === 'string') return opened(refusal(content), file);
  const held = await heldOf(content);
  const read = await readArchive(held ?? content, (count) => {
    onProgress(done + count, total);
  });
  if (read.kind === 'archive') return readIn(content, held, read);
  // whoever puts a sealed file into another one is not us
  return opened(read.kind === 'faults' ? read : refusal('share-exceeds'), file);
}

async function readIn(
  file: Blob,
  held: HeldBytes | undefined,
  archive: Extract<ReadArchive, { kind: 'archive' }>,
): Promise<Found> {
  if (held === undefined) return opened(readShare(archive), file);
  const sha256 = sha256Of(held.bytes);
  const found = opened(readShare(archive), new Blob([held.bytes]));
  return { ...found, sha256: await sha256 };
}

/** Office programs write archives of their own, and not all of them as strictly as we read. */
async function isDocument(file: Blob, code: ArchiveFaultCode | undefined): Promise<boolean> {
  const isStrange = code === 'not-ours' || code === 'archive-damaged';
  if (!isStrange || file.size > largestDocument) return false;
  const content = await readContent(new Uint8Array(await file.arrayBuffer()));
  return 'type' in content || ('other' in content && documents.has(content.other));
}

const documents: ReadonlySet<string> = new Set(['other-office', 'macros']);

const opened = (read: ReadShare, content: Blob) => ({ kind: 'opened' as const, read, content });

const refusal = (code: ArchiveFaultCode, path = '$'): ReadShare => ({
  kind: 'faults',
  faults: [{ code, path }],
});
