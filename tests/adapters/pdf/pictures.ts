import { deflateSync } from 'node:zlib';
import type { PictureFile } from '../../../src/adapters/docx/letter-sheet';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

interface PngKind {
  bits?: number;
  colourType?: number;
  interlaced?: number;
  /** parts between the first and the pixels */
  between?: readonly Buffer[];
}

/** A PNG: rings of two colours on white, plain unless it is told otherwise. */
export function png(width = 120, height = 90, kind: PngKind = {}): PictureFile {
  const { bits = 8, colourType = 2, interlaced = 0, between = [] } = kind;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, colourType, 0, 0, interlaced], 8);
  const bytes = Buffer.concat([
    Buffer.from(signature),
    chunk('IHDR', head),
    ...between,
    chunk('IDAT', deflateSync(pixels(width, height, colourType === 0 ? 1 : 3))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { type: 'png', width, height, bytes: Uint8Array.from(bytes) };
}

/** The rows of a PNG, none of them filtered. */
export const pixels = (width: number, height: number, channels: 1 | 3): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: height }, (_, y) => [
      0,
      ...Array.from({ length: width }, (__, x) =>
        colourAt(x - width / 2, y - height / 2).slice(0, channels),
      ).flat(),
    ]).flat(),
  );

function colourAt(x: number, y: number): number[] {
  const distance = Math.hypot(x, y);
  if (distance > 42) return [255, 255, 255];
  return Math.floor(distance / 9) % 2 === 0 ? [11, 75, 71] : [176, 124, 35];
}

export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crcOf(body), body.length + 4);
  return whole;
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** What is read of a JPEG: a comment, the frame with its size, and the start of the pixels. */
export const jpeg = ({
  marker = 0xc0,
  bits = 8,
  channels = 3,
}: { marker?: number; bits?: number; channels?: number } = {}): PictureFile => {
  const frame = [0xff, marker, 0, 8 + 3 * channels, bits, 0, 40, 0, 60, channels];
  const parts = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  const bytes = [0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, ...frame, ...parts, 0xff, 0xda, 0, 2, 0];
  return { type: 'jpeg', width: 60, height: 40, bytes: Uint8Array.from(bytes) };
};
