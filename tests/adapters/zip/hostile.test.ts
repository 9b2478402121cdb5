import { describe, expect, it } from 'vitest';
import { largestArchive } from '../../../src/adapters/zip/largest-archive';
import { digestOf } from '../../../src/adapters/zip/digest';
import { writeManifest, type Listed } from '../../../src/adapters/zip/manifest';
import { composeZip } from '../../../src/adapters/zip/compose-zip';
import { archiveOf, bytesOf, dossierText, file, read, savedAt } from './some-archive';
import { packed } from './packed';

const faultsOf = async (archive: Blob) => {
  const answer = await read(archive);
  return answer.kind === 'faults' ? answer.faults : answer.kind;
};

/** An archive of any entries, with the manifest that belongs to the first ones, or another. */
async function composed(entries: Record<string, string>, manifest?: string): Promise<Blob> {
  const parts = await Promise.all(
    Object.entries(entries).map(async ([name, text]) => {
      const content = new Blob([text]);
      return { name, content, ...(await digestOf(content.stream())) };
    }),
  );
  const listed = parts.map(({ name, content, sha256 }) => ({ name, size: content.size, sha256 }));
  const text = manifest ?? manifestOf(listed);
  const last = { name: 'manifest.json', content: new Blob([text]) };
  const crc32 = (await digestOf(last.content.stream())).crc32;
  return composeZip([...parts, { ...last, crc32 }], savedAt);
}
const manifestOf = (entries: Listed) =>
  writeManifest({ version: 1 }, { savedAt: savedAt.toISOString(), entries, missing: [] });

describe('an archive that is not one of ours', () => {
  it.each([
    [
      'of something else',
      composed({ 'word/document.xml': '<w/>' }, '{"format":"other"}'),
      'not-ours',
      '$',
    ],
    ['without manifest and dossier', packed({ 'a.txt': 'a' }), 'not-ours', '$'],
    ['without anything', composeZip([], savedAt), 'not-ours', '$'],
    ['of nothing but the head of one', new Blob(['PK\u0003\u0004']), 'archive-damaged', '$'],
    [
      'without its manifest',
      packed({ 'dossier.json': dossierText }),
      'entry-missing',
      'manifest.json',
    ],
    ['without its dossier', composed({ 'files/a.pdf': 'a' }), 'entry-changed', 'manifest.json'],
    [
      'with a manifest of a newer version',
      composed(
        { 'dossier.json': dossierText },
        '{"format":"tarchih-archive","version":3,"more":1}',
      ),
      'newer',
      '$',
    ],
    [
      'with a manifest that is no JSON',
      composed({ 'dossier.json': dossierText }, 'format'),
      'entry-changed',
      'manifest.json',
    ],
  ])('is refused: %s', async (_, archive, code, path) => {
    expect(await faultsOf(await archive)).toEqual([{ code, path }]);
  });
});

describe('a hostile archive', () => {
  it.each([
    '../escape.pdf',
    '/etc/passwd',
    'C:/a.pdf',
    'files/../../a',
    'files\\..\\a',
    'a\u0000b',
  ])('is refused for the name %j', async (name) => {
    const faults = await faultsOf(await composed({ 'dossier.json': dossierText, [name]: 'a' }));
    expect(faults).toEqual([{ code: 'entry-unsafe', path: name }]);
  });

  it('is refused where it holds what the manifest does not', async () => {
    const text = new Blob([dossierText]);
    const { sha256 } = await digestOf(text.stream());
    const only = manifestOf([{ name: 'dossier.json', size: text.size, sha256 }]);

    expect(
      await faultsOf(await composed({ 'dossier.json': dossierText, 'files/a.exe': 'MZ' }, only)),
    ).toEqual([{ code: 'entry-unexpected', path: 'files/a.exe' }]);
  });

  it('is refused where two names differ in case alone, or not at all', async () => {
    const entries = { 'dossier.json': dossierText, 'files/a.pdf': 'a', 'files/A.pdf': 'b' };
    expect(await faultsOf(await composed(entries))).toEqual([
      { code: 'entry-repeated', path: 'files/A.pdf' },
    ]);
    const bytes = await bytesOf(await composed(entries));
    const name = new TextEncoder().encode('files/A.pdf').join();
    for (let at = 0; at < bytes.length; at += 1) {
      if (bytes.subarray(at, at + 11).join() === name) bytes[at + 6] = 'a'.charCodeAt(0);
    }
    expect(await faultsOf(new Blob([bytes]))).toEqual([{ code: 'archive-repeated', path: '$' }]);
  });

  it('is refused unread when it is larger than 2 GB', async () => {
    const huge = { size: largestArchive + 1 } as Blob;
    expect(await faultsOf(huge)).toEqual([{ code: 'archive-too-large', path: '$' }]);
  });

  it('is refused where a file says that it is larger than one can be', async () => {
    const zeros = new Uint8Array(50_000_001);
    const archive = await packed({
      'dossier.json': dossierText,
      'manifest.json': '{}',
      'files/a': zeros,
    });
    expect(archive.size).toBeLessThan(1_000_000);
    expect(await faultsOf(archive)).toEqual([{ code: 'entry-too-large', path: 'files/a' }]);
  });

  it('is refused where a file unfolds to more than it says, before it has', async () => {
    const zeros = new Uint8Array(40_000_000);
    const bytes = await bytesOf(await packed({ 'manifest.json': zeros }));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 3; at += 1)
      if (view.getUint32(at, true) === zeros.length) view.setUint32(at, 10, true);

    expect(await faultsOf(new Blob([bytes]))).toEqual([
      { code: 'entry-changed', path: 'manifest.json' },
    ]);
  });

  it.each([
    ['more entries than any dossier', 10, 0xffff, 2],
    ['a directory as long as a film', 12, 900_000_000, 4],
    ['a directory of another kind, which may be as long', 16, 0xffff_ffff, 4],
    ['a directory on another disk', 4, 0xffff, 2],
  ])('is refused unread when it says that it has %s', async (_, at, value, width) => {
    const bytes = await bytesOf(await archiveOf([await file('a.pdf', 'a')]));
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    if (width === 2) view.setUint16(end + at, value, true);
    else view.setUint32(end + at, value, true);

    expect(await faultsOf(new Blob([bytes]))).toEqual([{ code: 'archive-too-many', path: '$' }]);
  });

  it('is refused where a file is protected by a password', async () => {
    const archive = packed(
      { 'dossier.json': dossierText, 'manifest.json': '{}' },
      { password: 'x' },
    );
    expect(await faultsOf(await archive)).toContainEqual({
      code: 'archive-encrypted',
      path: 'dossier.json',
    });
  });

  it('is refused where the contents of two files are the same bytes of it', async () => {
    const bytes = await bytesOf(
      await archiveOf([await file('a', 'same'), await file('b', 'else')]),
    );
    const view = new DataView(bytes.buffer);
    const places = Array.from(bytes.keys()).filter(
      (at) => at + 4 < bytes.length && view.getUint32(at, true) === 0x02014b50,
    );
    // the second file of the directory points to where the first one lies
    view.setUint32(places[2]! + 42, view.getUint32(places[1]! + 42, true), true);

    expect(await faultsOf(new Blob([bytes]))).toEqual([{ code: 'entry-changed', path: 'files/b' }]);
  });
});
