import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { mediaTypes } from '../../domain/files/file-type';
import { readContent } from './content';
import { crc32 } from './crc32';
import { IntakeFault } from './intake-fault';
import type { TakenIn } from './messages';

/** Bytes read at a time, and told of. */
const stretch = 2_000_000;

/**
 * Reads a file that is known not to be too large, looks at what it is, and works out what names it.
 *
 * @param onread - told how many bytes are read
 * @throws IntakeFault for a file that cannot be read to its end, or is none that can be attached
 */
export async function readFile(file: Blob, onread: (read: number) => void): Promise<TakenIn> {
  const bytes = new Uint8Array(file.size);
  const hash = sha256.create();
  let check = 0;
  let coming = partOf(file, 0);
  for (let at = 0; at < file.size;) {
    const part = await coming;
    bytes.set(part, at);
    at += part.length;
    // the next part is on its way while this one is worked on
    if (at < file.size) coming = partOf(file, at);
    hash.update(part);
    check = crc32(part, check);
    onread(at);
  }
  const content = await readContent(bytes);
  if ('other' in content) throw new IntakeFault('wrong-type', { found: content.other });
  if ('isProtected' in content) throw new IntakeFault('protected');
  const { type } = content;
  const blob = new Blob([bytes], { type: mediaTypes[type] });
  return { sha256: bytesToHex(hash.digest()), crc32: check, type, blob };
}

/** @throws IntakeFault where the file was moved, changed or locked since it was chosen */
async function partOf(file: Blob, from: number) {
  const to = Math.min(from + stretch, file.size);
  try {
    const part = new Uint8Array(await file.slice(from, to).arrayBuffer());
    if (part.length === to - from) return part;
  } catch (cause) {
    throw new IntakeFault('unreadable', { cause });
  }
  throw new IntakeFault('unreadable');
}
