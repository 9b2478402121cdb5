import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { archiveOf, bytesOf, dossierText, file, opened, read } from './some-archive';

const anyFile = fc.record({
  name: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a.pdf', 'A.pdf', 'رسالة.pdf', '')),
  bytes: fc.uint8Array({ maxLength: 400 }),
});
const anyFiles = fc.uniqueArray(anyFile, {
  selector: ({ bytes }) => Array.from(bytes).join(),
  maxLength: 6,
});

it('gives back every byte of what was put in, whatever the names', async () => {
  await fc.assert(
    fc.asyncProperty(anyFiles, async (given) => {
      const files = await Promise.all(
        given.map(({ name, bytes }) => file(name, new Uint8Array(bytes))),
      );
      const back = await opened(await archiveOf(files));

      if (Array.isArray(back)) throw new Error(JSON.stringify(back));
      expect(back.dossier).toBe(dossierText);
      expect(Object.values(back.files)).toEqual(given.map(({ bytes }) => Array.from(bytes)));
    }),
  );
});

it('tells of each file its SHA-256, its CRC-32 and its size', async () => {
  const letter = await file('letter.pdf', '123456789');
  const answer = await read(await archiveOf([letter]));

  expect(answer).toMatchObject({
    kind: 'archive',
    files: [
      {
        name: 'files/letter.pdf',
        size: 9,
        // the published check values of both for these nine digits
        crc32: 0xcbf43926,
        sha256: '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225',
      },
    ],
  });
});

it('can be read by another program, with its names as they were', async () => {
  const archive = await archiveOf([
    await file('رسالة دعم.pdf', 'signed'),
    await file('b.png', 'x'),
  ]);
  const reader = new ZipReader(new BlobReader(archive), { checkCrc32: true, useWebWorkers: false });
  const entries = await reader.getEntries();

  expect(entries.map(({ filename }) => filename)).toEqual([
    'dossier.json',
    'files/رسالة دعم.pdf',
    'files/b.png',
    'manifest.json',
  ]);
  const [first] = entries;
  if (first === undefined || first.directory) throw new Error('no entry');
  expect(await first.getData(new TextWriter())).toBe(dossierText);
  expect(first.lastModDate).toEqual(new Date(2026, 10, 22, 10, 30, 20));
});

it('lists in its manifest the size and digest of every other entry, and what is missing', async () => {
  const missing = [{ sha256: 'a'.repeat(64), name: 'gone.pdf' }];
  const archive = await archiveOf([await file('letter.pdf', '123456789')], missing);
  const text = new TextDecoder().decode(await bytesOf(archive));
  const manifest: unknown = JSON.parse(
    /\{\s+"format": "tarchih-archive"[^]*\n\}\n/.exec(text)?.[0] ?? '',
  );

  expect(manifest).toMatchObject({
    format: 'tarchih-archive',
    version: 1,
    entries: [
      { name: 'dossier.json', size: new TextEncoder().encode(dossierText).length },
      { name: 'files/letter.pdf', size: 9 },
    ],
    missing,
  });
});

it('reads none of the contents while it is made', async () => {
  const letter = await file('letter.pdf', 'signed');
  const unread = new Blob(['signed']);
  unread.arrayBuffer = unread.stream = () => {
    throw new Error('was read');
  };

  expect((await archiveOf([{ ...letter, blob: unread }])).size).toBeGreaterThan(6);
});
