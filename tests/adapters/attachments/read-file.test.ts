import { createHash } from 'node:crypto';
import { crc32 as crc32OfNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/adapters/attachments/crc32';
import { readFile } from '../../../src/adapters/attachments/read-file';
import { bytesOf, executable, pdf, withQpdf } from './made-files';

const silent = () => undefined;

describe('a file that is read', () => {
  it('is named by its bytes, checked, told its type and held as it was', async () => {
    const bytes = Uint8Array.from([...pdf(), ...new Uint8Array(2_500_000).fill(0x20)]);
    const read: number[] = [];

    const taken = await readFile(new Blob([bytes]), (count) => read.push(count));

    expect(taken.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(taken.crc32).toBe(crc32OfNode(bytes));
    expect(taken.type).toBe('pdf');
    expect(taken.blob.type).toBe('application/pdf');
    expect(Buffer.from(await taken.blob.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(read).toEqual([2_000_000, bytes.length]);
  });

  it('is told by its content: a program that is named like a letter is refused', async () => {
    const renamed = new File([executable()], 'lettre signée.pdf', { type: 'application/pdf' });
    await expect(readFile(renamed, silent)).rejects.toMatchObject({
      code: 'wrong-type',
      found: 'executable',
    });
    const letter = new File([pdf()], 'letter.exe');
    expect((await readFile(letter, silent)).type).toBe('pdf');
  });

  it('is refused where a password protects it', async () => {
    const secret = withQpdf('--encrypt', 'secret', 'owner', '256', '--');
    await expect(readFile(new Blob([secret]), silent)).rejects.toMatchObject({ code: 'protected' });
  });

  it.each<[string, () => Promise<ArrayBuffer>]>([
    ['taken away', () => Promise.reject(new DOMException('gone', 'NotFoundError'))],
    ['changed', () => Promise.reject(new DOMException('changed', 'NotReadableError'))],
    ['cut shorter', () => Promise.resolve(new ArrayBuffer(10))],
  ])('and %s meanwhile is unreadable', async (_how, arrayBuffer) => {
    const whole = new Blob([pdf(), new Uint8Array(2_500_000)]);
    const file = {
      size: whole.size,
      slice: (from: number, to: number) => (from === 0 ? whole.slice(from, to) : { arrayBuffer }),
    };
    await expect(readFile(file as unknown as Blob, silent)).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
});

describe('the CRC-32', () => {
  it('of nothing is zero, and of the usual nine digits what everybody has', () => {
    expect(crc32(bytesOf(''))).toBe(0);
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf4_3926);
  });

  it('of parts is that of the whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 300 }), (bytes, cut) => {
        const whole = Uint8Array.from(bytes);
        const [first, rest] = [whole.slice(0, cut), whole.slice(cut)];
        expect(crc32(rest, crc32(first))).toBe(crc32OfNode(whole));
      }),
    );
  });
});
