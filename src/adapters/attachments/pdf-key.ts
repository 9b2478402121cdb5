import { md5 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { joined, type Bytes } from './bytes';
import type { PdfDictionary } from './pdf-values';

/** What stands in for an empty password (ISO 32000-1, §7.6.3.3, algorithm 2). */
const padding = Uint8Array.from(
  [
    0x28bf4e5e, 0x4e758a41, 0x64004e56, 0xfffa0108, 0x2e2e00b6, 0xd0683e80, 0x2f0ca9fe, 0x6453697a,
  ].flatMap((four) => [four >>> 24, (four >>> 16) & 0xff, (four >>> 8) & 0xff, four & 0xff]),
);

/**
 * Whether an encrypted PDF opens with an empty password, which a reader tries before it asks.
 * False as well for a way of encrypting that we do not know.
 *
 * @param encryption - its dictionary, references resolved
 * @param id - the first part of the file's identifier
 */
export async function opensWithoutPassword(encryption: PdfDictionary, id: Bytes): Promise<boolean> {
  const [revision, user] = [encryption.get('/R'), encryption.get('/U')];
  if (encryption.get('/Filter') !== '/Standard' || !(user instanceof Uint8Array)) return false;
  if (revision === 5 || revision === 6) return opensLater(user, revision);
  if (revision !== 2 && revision !== 3 && revision !== 4) return false;
  return keyLengths(encryption).some((length) => {
    const key = keyOf(encryption, id, length);
    return key !== undefined && isSame(provedBy(key, revision, id), user);
  });
}

const isSame = (proof: Bytes, user: Bytes) =>
  user.length >= proof.length && proof.every((byte, index) => byte === user[index]);

/** In bytes; writers do not agree on where they say it, and the right one proves itself. */
function keyLengths(encryption: PdfDictionary): number[] {
  const said = encryption.get('/Length');
  const length = typeof said === 'number' ? (said > 16 ? said / 8 : said) : 5;
  return [...new Set([length, 16, 5])].filter((one) => one >= 5 && one <= 16);
}

/** Algorithm 2: the key that an empty password leads to. */
function keyOf(encryption: PdfDictionary, id: Bytes, length: number): Bytes | undefined {
  const [owner, rights, revision] = ['/O', '/P', '/R'].map((key) => encryption.get(key));
  if (!(owner instanceof Uint8Array) || typeof rights !== 'number') return undefined;
  const four = new DataView(new ArrayBuffer(4));
  four.setInt32(0, rights | 0, true);
  const isOpenAbout = revision === 4 && encryption.get('/EncryptMetadata') === 'false';
  let key = md5(
    joined(
      padding,
      owner.subarray(0, 32),
      new Uint8Array(four.buffer),
      id,
      new Uint8Array(isOpenAbout ? 4 : 0).fill(0xff),
    ),
  );
  const times = revision === 2 ? 0 : 50;
  for (let time = 0; time < times; time += 1) key = md5(key.subarray(0, length));
  return joined(key.subarray(0, length));
}

/** Algorithms 4 and 5: what the file holds beside the key, to try a key with. */
function provedBy(key: Bytes, revision: 2 | 3 | 4, id: Bytes): Bytes {
  if (revision === 2) return rc4(key, padding);
  let proof = rc4(key, joined(md5(joined(padding, id))));
  for (let time = 1; time < 20; time += 1) {
    proof = rc4(
      key.map((byte) => byte ^ time),
      proof,
    );
  }
  return proof;
}

function rc4(key: Bytes, data: Bytes): Bytes {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 0xff] ?? 0;
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [at(other), at(one)];
  };
  let other = 0;
  for (let index = 0; index < 256; index += 1) {
    other = (other + at(index) + (key[index % key.length] ?? 0)) & 0xff;
    swap(index, other);
  }
  other = 0;
  return data.map((byte, index) => {
    const one = (index + 1) & 0xff;
    other = (other + at(one)) & 0xff;
    swap(one, other);
    return byte ^ at(at(one) + at(other));
  });
}

/** Algorithm 11 of revisions 5 and 6: the first 32 bytes prove the password with the next eight. */
async function opensLater(user: Bytes, revision: 5 | 6): Promise<boolean> {
  const salt = user.subarray(32, 40);
  const proof = revision === 5 ? joined(sha256(salt)) : await hardened(salt);
  return proof !== undefined && isSame(proof, user.subarray(0, 32));
}

/** Algorithm 2.B (ISO 32000-2) of an empty password; undefined where the browser encrypts nothing. */
async function hardened(salt: Bytes): Promise<Bytes | undefined> {
  const subtle = (globalThis.crypto as Partial<Crypto>).subtle;
  // there on secure addresses only
  if (subtle === undefined) return undefined;
  let key = joined(sha256(salt));
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = joined(...Array.from({ length: 64 }, () => key));
    const aes = await subtle.importKey('raw', key.subarray(0, 16), 'AES-CBC', false, ['encrypt']);
    const how = { name: 'AES-CBC', iv: key.subarray(16, 32) };
    // one block more than is wanted: the browser fills the last one up
    const encrypted = new Uint8Array(await subtle.encrypt(how, aes, repeated));
    const wanted = encrypted.subarray(0, repeated.length);
    const sum = wanted.subarray(0, 16).reduce((total, byte) => total + byte, 0);
    const hash = [sha256, sha384, sha512][sum % 3] ?? sha256;
    key = joined(hash(wanted));
    last = wanted.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}
