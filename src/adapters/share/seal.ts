import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { composeZip } from '../zip/compose-zip';
import { crc32Of } from '../zip/digest';
import { manifestEntry, sealedEntry } from '../zip/entries';
import { blobOf, type Packed } from '../zip/packed-content';
import { prefixLength, readSealedManifest, saltLength, writeSealedManifest } from './sealed-format';
import { canSeal, decrypted, encrypted, keyOf, type OnBytes, type Bytes } from './stream-cipher';

/** The browser has no cryptography at this address: nothing can be sealed or opened. */
class SealingUnavailable extends Error {
  constructor() {
    super('share: no cryptography');
    this.name = 'SealingUnavailable';
  }
}

/**
 * Puts a file under a passphrase. Without it nobody opens the file any more, we neither.
 *
 * @throws SealingUnavailable where the browser has no cryptography
 */
export async function seal(
  plain: Blob,
  passphrase: string,
  savedAt: Date,
  onBytes?: OnBytes,
): Promise<Blob> {
  if (!canSeal()) throw new SealingUnavailable();
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const prefix = crypto.getRandomValues(new Uint8Array(prefixLength));
  const said = encoded(writeSealedManifest(bytesToHex(salt), bytesToHex(prefix)));
  const key = await keyOf(passphrase, salt);
  const content = await encrypted(plain, { key, prefix, said }, onBytes);
  const manifest = new Blob([said]);
  return composeZip(
    [
      { name: sealedEntry, content, crc32: await crc32Of(content.stream()) },
      { name: manifestEntry, content: manifest, crc32: await crc32Of(manifest.stream()) },
    ],
    savedAt,
  );
}

/** A sealed file as its archive gives it. */
export interface SealedFile {
  /** its manifest, to the letter */
  said: string;
  sealed: Packed & { crc32: number };
}

export type Unsealed =
  Blob | 'changed' | 'newer' | 'passphrase-wrong' | 'sealed-damaged' | 'sealing-unavailable';

/**
 * The file within a sealed one.
 *
 * @throws DOMException when the file cannot be read any more
 */
export async function unseal(
  archive: Blob,
  { said, sealed }: SealedFile,
  passphrase: string,
  onBytes?: OnBytes,
): Promise<Unsealed> {
  const manifest = readSealedManifest(said);
  if (typeof manifest === 'string') return manifest;
  if (!canSeal()) return 'sealing-unavailable';
  const content = await contentOf(archive, sealed, onBytes);
  if (content === undefined) return 'sealed-damaged';
  const key = await keyOf(passphrase, decoded(manifest.salt));
  const sealer = { key, prefix: decoded(manifest.prefix), said: encoded(said) };
  const plain = await decrypted(content, sealer, onBytes);
  if (plain === 'first') return 'passphrase-wrong';
  return plain === 'later' ? 'sealed-damaged' : plain;
}

/** What was damaged on the way is told from a wrong passphrase by its checksum. */
async function contentOf(
  archive: Blob,
  sealed: SealedFile['sealed'],
  onBytes?: OnBytes,
): Promise<Blob | undefined> {
  try {
    const content = await blobOf(archive, sealed);
    const isWhole =
      content.size === sealed.size && (await crc32Of(content.stream(), onBytes)) === sealed.crc32;
    return isWhole ? content : undefined;
  } catch {
    await archive.slice(sealed.from, sealed.from + 1).arrayBuffer();
    return undefined;
  }
}

const encoded = (text: string): Bytes => new TextEncoder().encode(text);
const decoded = (digits: string): Bytes => new Uint8Array(hexToBytes(digits));
