import type { PictureFile } from './document';

/** A picture as a PDF holds it. */
export interface ReadPicture {
  /** pixels */
  width: number;
  height: number;
  /** channels, of 8 bits each: grey, or red, green and blue */
  channels: 1 | 3;
  /** a JPEG as it is; of a PNG its packed rows */
  data: Uint8Array;
}

/**
 * Reads what a picture is. Undefined for one that this engine does not take: see-through, interlaced,
 * with a palette, with other than 8 bits, in the four colours of printers, or no picture at all.
 */
export function readPicture({ type, bytes }: PictureFile): ReadPicture | undefined {
  try {
    return type === 'jpeg' ? readJpeg(bytes) : readPng(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @throws {RangeError} where the file ends before what it announces */
function readJpeg(bytes: Uint8Array): ReadPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff || marker === 0xffda) return undefined;
    if (!frames.has(marker)) continue;
    const [bits, channels] = [view.getUint8(at + 4), view.getUint8(at + 9)];
    if (bits !== 8 || !isTaken(channels)) return undefined;
    const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
    return sized({ width, height, channels, data: bytes });
  }
}

/** Where the size stands: baseline, extended and progressive. */
const frames: ReadonlySet<number> = new Set([0xffc0, 0xffc1, 0xffc2]);
const isTaken = (channels: number): channels is 1 | 3 => channels === 1 || channels === 3;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const byColourType: Readonly<Record<number, 1 | 3>> = { 0: 1, 2: 3 };

/** @throws {RangeError} where the file ends before what it announces */
function readPng(bytes: Uint8Array): ReadPicture | undefined {
  if (signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 8; ; at += 12 + view.getUint32(at)) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (name === 'tRNS') return undefined;
    if (name === 'IEND') break;
    if (name === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  // the first part of every PNG: size, bits, colour type, packing, filter, interlacing
  const [bits, colourType, , , interlaced] = bytes.subarray(24, 29);
  const channels = byColourType[colourType ?? -1];
  if (bits !== 8 || channels === undefined || interlaced !== 0) return undefined;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return sized({ width, height, channels, data: joined(parts) });
}

const sized = (picture: ReadPicture) =>
  picture.width > 0 && picture.height > 0 && picture.data.length > 0 ? picture : undefined;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
