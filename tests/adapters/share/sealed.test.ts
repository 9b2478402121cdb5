import { describe, expect, it, vi } from 'vitest';
import { seal } from '../../../src/adapters/share/seal';
import { chunkSize } from '../../../src/adapters/share/sealed-format';
import { composeZip } from '../../../src/adapters/zip/compose-zip';
import { crc32Of } from '../../../src/adapters/zip/digest';
import { readArchive } from '../../../src/adapters/zip/read-archive';
import { packed } from '../zip/packed';
import { bytesOf, codesOf, found, invitation, readFrom, savedAt } from './some-share';

const passphrase = 'نخلة واحة 2026';
/** what is protected, and long enough for three chunks once it is sealed */
const filler = crypto.getRandomValues(new Uint8Array(65_536));
const plain = new Blob([await invitation(), ...Array.from({ length: 9 }, () => filler)]);
const sealed = await seal(plain, passphrase, savedAt);

/** A sealed file taken apart, to be put together in another way. */
const read = await readArchive(sealed, () => undefined);
if (read.kind !== 'sealed') throw new Error(read.kind);
const { said, sealed: place } = read;
const content = await bytesOf(sealed.slice(place.from, place.to));
const chunks = [0, 1, 2].map((nth) =>
  content.slice(nth * (chunkSize + 16), (nth + 1) * (chunkSize + 16)),
);

async function together(parts: readonly Uint8Array<ArrayBuffer>[], manifest = said): Promise<Blob> {
  const [bin, text] = [new Blob([...parts]), new Blob([manifest])];
  return composeZip(
    [
      { name: 'sealed.bin', content: bin, crc32: await crc32Of(bin.stream()) },
      { name: 'manifest.json', content: text, crc32: await crc32Of(text.stream()) },
    ],
    savedAt,
  );
}
const [first, second, third] = chunks as [
  (typeof chunks)[0],
  (typeof chunks)[0],
  (typeof chunks)[0],
];

const otherSalt = said.replace(/(?<="salt": ")./, (digit) => (digit === '0' ? '1' : '0'));

describe('a sealed file', () => {
  it('opens with its passphrase, and gives what is within', async () => {
    const small = await seal(await invitation(), passphrase, savedAt);
    const one = await found(small, passphrase);

    if (one.kind !== 'opened') throw new Error(one.kind);
    expect(one.read.kind).toBe('invitation');
    // what is kept opens again without the passphrase
    expect(await readFrom(one.content)).toEqual(one.read);
  });

  it('asks for a passphrase, and says when it is another one', async () => {
    expect(await found(sealed)).toEqual({ kind: 'sealed', isWrong: false });
    expect(await found(sealed, '  ')).toEqual({ kind: 'sealed', isWrong: false });
    expect(await found(sealed, 'نخلة واحة 2025')).toEqual({ kind: 'sealed', isWrong: true });
  });

  it('takes the same words for the same, however the keyboard has written them', async () => {
    const small = await seal(await invitation(), 'Clé d’oasis 7', savedAt);
    const other = ` ${'Clé d’oasis 7'.normalize('NFD')} `;
    expect((await readFrom(small, other)).kind).toBe('invitation');
  });

  it('is another one each time, and says nothing of what is in it', async () => {
    const again = await seal(plain, passphrase, savedAt);
    expect(Buffer.compare(await bytesOf(again), await bytesOf(sealed))).not.toBe(0);
    expect(said).not.toMatch(/endorsement|dossierId|invitation/);
    expect(Buffer.from(await bytesOf(sealed)).includes('endorsement')).toBe(false);
  });
});

describe('a sealed file that was changed', () => {
  it.each([
    ['shorter by its last part', [first, second]],
    ['shorter by a part in the middle', [first, third]],
    ['with two parts in another order', [first, third, second]],
    ['with a part twice', [first, second, second, third]],
    ['shorter by a byte', [first, second, third.slice(0, -1)]],
    ['longer by a byte', [first, second, third, new Uint8Array(1)]],
    ['with one bit of a later part turned', [first, flipped(second), third]],
  ])('is refused: %s', async (_, parts) => {
    expect(await codesOf(await together(parts), passphrase)).toEqual(['sealed-damaged']);
  });

  it.each([
    ['with one bit of the first part turned', [flipped(first), second, third], said],
    ['with nothing in it', [], said],
    ['said to be of another salt', [first, second, third], otherSalt],
    ['said with one blank more', [first, second, third], `${said} `],
  ])('does not open: %s', async (_, parts, manifest) => {
    const answer = await found(await together(parts, manifest), passphrase);
    expect(answer).toEqual({ kind: 'sealed', isWrong: true });
  });

  it.each([
    ['iterations', '600000', '1000', ['entry-changed']],
    ['chunk size', '262144', '4294967296', ['entry-changed']],
    ['version', '"version": 1', '"version": 2', ['newer']],
    ['cipher', 'AES-256-GCM-STREAM', 'none', ['entry-changed']],
  ])('is refused before any work where it says another %s', async (_, from, to, codes) => {
    expect(said).toContain(from);
    const derive = vi.spyOn(crypto.subtle, 'deriveKey');
    const file = await together([first, second, third], said.replace(from, to));
    expect(await codesOf(file, passphrase)).toEqual(codes);
    expect(derive).not.toHaveBeenCalled();
    derive.mockRestore();
  });

  it('is told from one with another passphrase where it was damaged on its way', async () => {
    const bytes = await bytesOf(sealed);
    bytes[place.from + 10]! ^= 1;
    expect(await codesOf(new Blob([bytes]), passphrase)).toEqual(['sealed-damaged']);
  });

  it.each([
    ['another sealed file', seal(sealed, passphrase, savedAt), ['share-exceeds']],
    ['a dossier of nobody', seal(new Blob(['no ZIP']), passphrase, savedAt), ['archive-damaged']],
    [
      'something beside',
      packed({ 'manifest.json': said, 'sealed.bin': 'a', 'b.exe': 'MZ' }),
      ['entry-unexpected'],
    ],
    ['nothing', packed({ 'manifest.json': said }), ['entry-missing']],
  ])('is refused where it holds %s', async (_, file, codes) => {
    expect(await codesOf(await file, passphrase)).toEqual(codes);
  });

  it('is refused where the browser has no cryptography', async () => {
    vi.stubGlobal('crypto', {});
    expect(await codesOf(sealed, passphrase)).toEqual(['sealing-unavailable']);
    await expect(seal(plain, passphrase, savedAt)).rejects.toThrow(/no cryptography/);
    vi.unstubAllGlobals();
  });
});

function flipped(part: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const copy = part.slice();
  copy[100]! ^= 1;
  return copy;
}
