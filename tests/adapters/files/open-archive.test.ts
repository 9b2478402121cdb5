import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../../src/adapters/files/open-file';
import { makeArchive } from '../../../src/adapters/zip/make-archive';
import { ArchiveWorker, LostWorker, SilentWorker, TestWorker } from '../zip/archive-worker';
import { packed } from '../zip/packed';
import { bytesOf, file, savedAt } from '../zip/some-archive';

beforeEach(() => {
  vi.stubGlobal('Worker', ArchiveWorker);
});
afterEach(() => {
  TestWorker.loseAll();
  vi.unstubAllGlobals();
});

const letter = await file('letter.pdf', 'signed');
const other = await file('other.pdf', 'of nobody');
const dossier = {
  format: 'tarchih-dossier',
  version: 3,
  edition: 'ogp-local-next',
  jurisdictions: [{ type: 'commune', name: { ar: 'ابن جرير' } }],
  attachments: [{ id: letter.sha256, name: 'letter.pdf' }],
};
const archiveOf = (content: object, files = [letter]) =>
  makeArchive({ text: JSON.stringify(content), files, missing: [] }, savedAt);

describe('opening an archive', () => {
  it('reads the dossier and its files, by content and not by name', async () => {
    const opening = await openFile(await archiveOf(dossier));

    if (opening.kind !== 'file') throw new Error(JSON.stringify(opening));
    expect(opening.file.dossier.attachments).toEqual(dossier.attachments);
    const [attached] = opening.attached;
    expect(attached).toMatchObject({ sha256: letter.sha256, crc32: letter.crc32, size: 6 });
    expect(await (await attached!.blob()).text()).toBe('signed');
  });

  it('unpacks what a person has packed again', async () => {
    const { size } = letter.blob;
    const text = JSON.stringify(dossier);
    const written = await file('', text);
    const manifest = {
      format: 'tarchih-archive',
      version: 1,
      savedAt: savedAt.toISOString(),
      entries: [
        { name: 'dossier.json', size: written.blob.size, sha256: written.sha256 },
        { name: 'files/letter.pdf', size, sha256: letter.sha256 },
      ],
      missing: [],
    };
    const opening = await openFile(
      await packed({
        'files/letter.pdf': letter.blob,
        'manifest.json': JSON.stringify(manifest),
        'dossier.json': text,
      }),
    );

    if (opening.kind !== 'file') throw new Error(JSON.stringify(opening));
    expect(await (await opening.attached[0]!.blob()).text()).toBe('signed');
  });

  it('leaves out files that the dossier does not name', async () => {
    const opening = await openFile(await archiveOf(dossier, [other, letter]));
    expect(opening).toMatchObject({ kind: 'file', attached: [{ sha256: letter.sha256 }] });
  });

  it('opens a dossier whose files are not in it', async () => {
    expect(await openFile(await archiveOf(dossier, []))).toMatchObject({
      kind: 'file',
      attached: [],
    });
  });

  it('names the file of which a byte was changed', async () => {
    const bytes = await bytesOf(await archiveOf(dossier));
    const at = Buffer.from(bytes).indexOf('signed');
    bytes[at]! ^= 1;

    expect(await openFile(new Blob([bytes]))).toEqual({
      kind: 'faults',
      faults: [{ code: 'entry-changed', path: 'files/letter.pdf' }],
    });
  });

  it('tells what is wrong in the text of the dossier by its place', async () => {
    expect(await openFile(await archiveOf({ ...dossier, phone: '06' }))).toEqual({
      kind: 'faults',
      faults: [{ code: 'unexpected-key', path: '$.phone' }],
    });
  });

  it('hands over the text of a newer dossier', async () => {
    const newer = { ...dossier, version: 9 };
    expect(await openFile(await archiveOf(newer))).toEqual({
      kind: 'newer',
      source: JSON.stringify(newer),
      isArchived: true,
    });
  });

  it('says so when the part that reads it cannot be loaded', async () => {
    vi.stubGlobal('Worker', LostWorker);
    expect(await openFile(await archiveOf(dossier))).toEqual({
      kind: 'faults',
      faults: [{ code: 'reader-not-loaded', path: '$' }],
    });
  });

  it('says so when the file can be read no more', async () => {
    const archive = await archiveOf(dossier);
    // the disk is taken out after the beginning of the file was read
    archive.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));

    expect(await openFile(archive)).toEqual({
      kind: 'faults',
      faults: [{ code: 'unreadable', path: '$' }],
    });
  });

  it('ends at once when it is cancelled', async () => {
    vi.stubGlobal('Worker', SilentWorker);
    const ending = new AbortController();
    const opening = openFile(await archiveOf(dossier), { signal: ending.signal });
    setTimeout(() => ending.abort(), 20);

    await expect(opening).rejects.toThrow(/abort/i);
    expect(SilentWorker.terminated).toBe(1);
  });
});
