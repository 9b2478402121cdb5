import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/adapters/pdf/picture-file';
import { chunk, jpeg, pixels, png } from './pictures';
import { inflateSync } from 'node:zlib';

describe('a plain PNG', () => {
  it.each([
    ['grey', 0, 1],
    ['in three colours', 2, 3],
  ] as const)('%s is read with its size and its packed rows', (_, colourType, channels) => {
    const read = readPicture(png(20, 10, { colourType }));
    expect(read).toMatchObject({ width: 20, height: 10, channels });
    expect(new Uint8Array(inflateSync(read!.data))).toEqual(pixels(20, 10, channels));
  });

  it('may have its rows in several parts', () => {
    const whole = readPicture(png(20, 10))!.data;
    const { bytes } = png(20, 10);
    const start = Buffer.from(bytes).indexOf('IDAT') - 4;
    const parts = [whole.subarray(0, 7), whole.subarray(7)].map((part) =>
      chunk('IDAT', Buffer.from(part)),
    );
    const end = chunk('IEND', Buffer.alloc(0));
    const inParts = Buffer.concat([bytes.subarray(0, start), ...parts, end]);
    expect(readPicture({ type: 'png', bytes: Uint8Array.from(inParts) })!.data).toEqual(whole);
  });
});

describe('a PNG the engine does not take', () => {
  it.each([
    ['with a palette', { colourType: 3 }],
    ['that is see-through', { colourType: 6 }],
    ['grey and see-through', { colourType: 4 }],
    ['of 16 bits', { bits: 16 }],
    ['of 4 bits', { bits: 4 }],
    ['interlaced', { interlaced: 1 }],
    ['with one colour that is see-through', { between: [chunk('tRNS', Buffer.alloc(6))] }],
  ])('is one %s', (_, kind) => {
    expect(readPicture(png(4, 4, kind))).toBeUndefined();
  });

  it('is one without width, or without pixels', () => {
    expect(readPicture(png(0, 4))).toBeUndefined();
    const { bytes } = png(4, 4);
    const withoutRows = Buffer.concat([bytes.subarray(0, 33), chunk('IEND', Buffer.alloc(0))]);
    expect(readPicture({ type: 'png', bytes: Uint8Array.from(withoutRows) })).toBeUndefined();
  });
});

describe('a JPEG', () => {
  it.each([
    ['baseline', { marker: 0xc0, channels: 3 }],
    ['progressive', { marker: 0xc2, channels: 3 }],
    ['grey', { marker: 0xc0, channels: 1 }],
  ])('%s is read as it is', (_, kind) => {
    const picture = jpeg(kind);
    expect(readPicture(picture)).toEqual({
      width: 60,
      height: 40,
      channels: kind.channels,
      data: picture.bytes,
    });
  });

  it.each([
    ['in the four colours of printers', { channels: 4 }],
    ['of 12 bits', { bits: 12 }],
    ['without loss', { marker: 0xc3 }],
  ])('%s is not taken', (_, kind) => {
    expect(readPicture(jpeg(kind))).toBeUndefined();
  });
});

it('no file is taken for a picture that is none, or that was cut off, and none of them throws', () => {
  fc.assert(
    fc.property(fc.constantFrom('png', 'jpeg'), fc.uint8Array(), (type, bytes) => {
      expect(readPicture({ type, bytes: Uint8Array.from(bytes) })).toBeUndefined();
    }),
  );
  for (const whole of [png(6, 6), jpeg()]) {
    const end = whole.type === 'png' ? whole.bytes.length - 8 : 18;
    for (let length = 0; length < end; length++) {
      const bytes = whole.bytes.slice(0, length);
      expect(readPicture({ type: whole.type, bytes }), `${length} bytes`).toBeUndefined();
    }
  }
});
