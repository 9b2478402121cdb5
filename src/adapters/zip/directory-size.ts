import type { Source } from './held-bytes';
import { mostEntries } from './manifest';

/** The last record of an archive without its comment, and the longest comment, in bytes. */
const endLength = 22;
const longestComment = 0xffff;
const signature = 0x06054b50;
/** In bytes: far more than the names of all entries take. */
const largestDirectory = 8_000_000;

const elsewhere16 = 0xffff;
const elsewhere32 = 0xffff_ffff;

/**
 * Whether the directory at the end of an archive is of a size to be read into memory. A hostile one
 * may say that it is as long as the archive, also in the record that archives of more than 4 GB have:
 * none that we open needs it.
 */
export async function isDirectoryLarge(archive: Source): Promise<boolean> {
  const tail = archive.slice(Math.max(0, archive.size - endLength - longestComment));
  const view = new DataView(await tail.arrayBuffer());
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (view.getUint16(at + 10, true) > mostEntries) return true;
    if (view.getUint32(at + 12, true) > largestDirectory) return true;
    if (view.getUint32(at + 16, true) === elsewhere32) return true;
    if (view.getUint16(at + 4, true) === elsewhere16) return true;
  }
  return false;
}
