import { BlobReader, BlobWriter, ZipReader } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { packed } from './packed';
import { archiveOf, dossierText, file, opened } from './some-archive';

const report = 'what was proved '.repeat(500);

/** What a person has who unpacked an archive. */
async function unpacked(): Promise<Record<string, Blob>> {
  const archive = await archiveOf([
    await file('Délibération.pdf', report),
    await file('b.png', 'x'),
  ]);
  const entries = await new ZipReader(new BlobReader(archive)).getEntries();
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (entry.directory) throw new Error('no folders are in it');
      return [entry.filename, await entry.getData(new BlobWriter())] as const;
    }),
  );
  return Object.fromEntries(files);
}

const renamed = (all: Record<string, Blob>, rename: (name: string) => string) =>
  Object.fromEntries(Object.entries(all).map(([name, blob]) => [rename(name), blob]));

const letters = (text: string) => Array.from(new TextEncoder().encode(text));
const whole = {
  dossier: dossierText,
  files: { 'files/Délibération.pdf': letters(report), 'files/b.png': letters('x') },
};

describe('an archive that was unpacked and packed again', () => {
  it('is read when it is compressed', async () => {
    const archive = await packed(await unpacked());
    expect(archive.size).toBeLessThan(report.length);
    expect(await opened(archive)).toEqual(whole);
  });

  it.each([
    ['in a folder of its own', (name: string) => `tarchih-2026/${name}`],
    ['by a program that takes accents apart', (name: string) => name.normalize('NFD')],
    ['by a program that loses accents', (name: string) => name.replaceAll('é', '‚')],
    ['in another order', (name: string) => name],
  ])('is read when it is packed %s', async (how, rename) => {
    const all = Object.entries(renamed(await unpacked(), rename));
    const archive = await packed(Object.fromEntries(how.includes('order') ? all.reverse() : all));
    expect(await opened(archive)).toEqual(whole);
  });

  it('is read with what systems leave in folders', async () => {
    const archive = packed({
      'copy/': '',
      ...renamed(await unpacked(), (name) => `copy/${name}`),
      'copy/files/': '',
      'copy/.DS_Store': 'x',
      'copy/files/Thumbs.db': 'x',
      '__MACOSX/copy/._dossier.json': 'x',
    });
    expect(await opened(await archive)).toEqual(whole);
  });

  it('is read without the files that were left out', async () => {
    const { 'files/b.png': _, ...rest } = await unpacked();
    const { 'files/b.png': __, ...files } = whole.files;
    expect(await opened(await packed(rest))).toEqual({ ...whole, files });
  });

  it.each(['files/b.png', 'dossier.json'])('is refused when %s was changed', async (name) => {
    const all = { ...(await unpacked()), [name]: new Blob(['changed by hand']) };
    expect(await opened(await packed(all))).toEqual([{ code: 'entry-changed', path: name }]);
  });

  it('is refused when something was put in, or put in twice', async () => {
    const all = await unpacked();
    const copy = all['files/b.png']!;
    expect(await opened(await packed({ ...all, 'files/c.png': 'new' }))).toEqual([
      { code: 'entry-unexpected', path: 'files/c.png' },
    ]);
    expect(await opened(await packed({ ...all, 'files/b (2).png': copy }))).toEqual([
      { code: 'entry-repeated', path: 'files/b.png' },
    ]);
  });
});
