import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '../attachments/bytes';
import { crc32 } from '../attachments/crc32';

export type ByteStream = ReadableStream<Uint8Array<ArrayBuffer>>;

export interface Digest {
  sha256: string;
  crc32: number;
}

/** Told how many more bytes were read; what it throws ends the reading. */
export type OnBytes = (count: number) => void;

/**
 * SHA-256 and CRC-32 of bytes that need not fit into memory: they are read part by part.
 *
 * @throws DOMException when they can be read no more; TypeError where what is packed is damaged
 */
export async function digestOf(bytes: ByteStream, onBytes?: OnBytes): Promise<Digest> {
  const hash = sha256.create();
  let crc = 0;
  await readAll(bytes, (part) => {
    hash.update(part);
    crc = crc32(part, crc);
    onBytes?.(part.length);
  });
  return { sha256: bytesToHex(hash.digest()), crc32: crc };
}

/** The same of bytes that are in memory. */
export async function digestOfBytes(bytes: Bytes): Promise<Digest> {
  const digest = sha256Of(bytes);
  return { crc32: crc32(bytes), sha256: await digest };
}

/** SHA-256 of bytes in memory, by the browser itself where it can: it takes a tenth of the time. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hasOwn = 'crypto' in globalThis && 'subtle' in globalThis.crypto;
  if (!hasOwn) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The CRC-32 alone, which takes a third of the time. */
export async function crc32Of(bytes: ByteStream, onBytes?: OnBytes): Promise<number> {
  let crc = 0;
  await readAll(bytes, (part) => {
    crc = crc32(part, crc);
    onBytes?.(part.length);
  });
  return crc;
}

/** Work in one go, ms: parts that are at hand already would otherwise be taken in one after the other. */
const longestTurn = 8;

/** Of the one buffer that is filled again and again, in bytes. */
const bufferSize = 1_000_000;

type Part = ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;

async function readAll(
  bytes: ByteStream,
  take: (part: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const { next, cancel } = partsOf(bytes);
  let since = performance.now();
  try {
    for (let part = await next(); !part.done; part = await next()) {
      take(part.value);
      if (performance.now() - since < longestTurn) continue;
      await nextTurn();
      since = performance.now();
    }
  } catch (error) {
    await cancel().catch(() => undefined);
    throw error;
  }
}

/**
 * The parts of a stream, in one buffer where the browser can: what is read otherwise piles up until
 * the browser clears it away, which for 500 MB was up to 370 MB.
 */
function partsOf(bytes: ByteStream): { next: () => Promise<Part>; cancel: () => Promise<void> } {
  let filling: ReadableStreamBYOBReader;
  try {
    filling = bytes.getReader({ mode: 'byob' });
  } catch {
    const reader = bytes.getReader();
    return { next: () => reader.read(), cancel: () => reader.cancel() };
  }
  let buffer = new ArrayBuffer(bufferSize);
  const next = async (): Promise<Part> => {
    const part = (await filling.read(new Uint8Array(buffer))) as Part;
    if (part.value) buffer = part.value.buffer;
    return part;
  };
  return { next, cancel: () => filling.cancel() };
}

/** Lets the page do what else it has to do; a timer would wait 4 ms each time. */
function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
