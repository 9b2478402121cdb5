import { chunkSize, iterations, prefixLength } from './sealed-format';

/** What AES-GCM adds to each chunk, in bytes. */
const tagLength = 16;

export type Bytes = Uint8Array<ArrayBuffer>;

/** A key and what is bound to each chunk: the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015). */
export interface Sealer {
  key: CryptoKey;
  /** random, of this file alone */
  prefix: Bytes;
  /** read by everybody, and changed by nobody: what the file says openly */
  said: Bytes;
}

/** Told how many more bytes are done; what it throws ends the work. */
export type OnBytes = (count: number) => void;

/** Whether the browser has cryptography: on secure addresses only. */
export const canSeal = (): boolean => 'crypto' in globalThis && 'subtle' in globalThis.crypto;

/**
 * The key of a passphrase. Written in another way, the same passphrase stays the same: accents, digits
 * of full width, and blanks that a keyboard adds at its end.
 */
export async function keyOf(passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const words = new TextEncoder().encode(normalised(passphrase));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', iterations, salt },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Empty where no passphrase was given. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFKC').trim();

/** Protects bytes chunk by chunk, so that 500 MB take no memory; the last chunk says that it is it. */
export async function encrypted(plain: Blob, sealer: Sealer, onBytes?: OnBytes): Promise<Blob> {
  const pieces: Blob[] = [];
  for (const { from, to, ...place } of chunksOf(plain.size, chunkSize)) {
    const bytes = await plain.slice(from, to).arrayBuffer();
    pieces.push(new Blob([await crypto.subtle.encrypt(way(sealer, place), sealer.key, bytes)]));
    onBytes?.(to - from);
  }
  return new Blob(pieces);
}

/**
 * What was protected; of a chunk that was changed, left out, repeated or moved, nothing.
 *
 * @returns `first` when not even the first chunk opens, which is so with another passphrase
 */
export async function decrypted(
  sealed: Blob,
  sealer: Sealer,
  onBytes?: OnBytes,
): Promise<Blob | 'first' | 'later'> {
  const pieces: Blob[] = [];
  for (const { from, to, ...place } of chunksOf(sealed.size, chunkSize + tagLength)) {
    const bytes = await sealed.slice(from, to).arrayBuffer();
    const plain = await crypto.subtle
      .decrypt(way(sealer, place), sealer.key, bytes)
      .catch(() => undefined);
    if (plain === undefined) return from === 0 ? 'first' : 'later';
    pieces.push(new Blob([plain]));
    onBytes?.(to - from);
  }
  return new Blob(pieces);
}

interface Place {
  index: number;
  isLast: boolean;
}

/** One chunk at least: that nothing is in a file is protected as well. */
function* chunksOf(size: number, length: number): Generator<Place & { from: number; to: number }> {
  const count = Math.max(1, Math.ceil(size / length));
  for (let index = 0; index < count; index += 1) {
    const from = index * length;
    yield { index, isLast: index === count - 1, from, to: Math.min(size, from + length) };
  }
}

function way({ prefix, said }: Sealer, { index, isLast }: Place): AesGcmParams {
  const iv = new Uint8Array(prefixLength + 5);
  iv.set(prefix);
  const view = new DataView(iv.buffer);
  view.setUint32(prefixLength, index);
  view.setUint8(prefixLength + 4, isLast ? 1 : 0);
  return { name: 'AES-GCM', iv, additionalData: said };
}
