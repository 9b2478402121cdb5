import { describe, expect, it, vi } from 'vitest';
import { largestFile, openFile } from '../../../src/adapters/files/open-file';

const dossier = {
  format: 'tarchih-dossier',
  version: 1,
  edition: 'ogp-local-next',
  jurisdictions: [{ type: 'commune', name: { ar: 'ابن جرير' } }],
};
const fileOf = (...parts: BlobPart[]) => new Blob(parts);
const faultsOf = async (file: Blob) => {
  const opening = await openFile(file);
  return opening.kind === 'faults' ? opening.faults : opening.kind;
};

describe('opening a file', () => {
  it('reads a dossier, with or without a byte order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const opening = await openFile(fileOf(mark, JSON.stringify(dossier)));

      expect(opening).toMatchObject({
        kind: 'file',
        file: { dossier: { edition: 'ogp-local-next' } },
      });
    }
  });

  it('refuses 50 MB without reading them', async () => {
    const arrayBuffer = vi.fn();
    const slice = () => new Blob(['{']);
    const huge = { size: 50 * 1024 * 1024, arrayBuffer, slice } as unknown as Blob;

    expect(await faultsOf(huge)).toEqual([{ code: 'too-large', path: '$' }]);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it.each([
    ['at the limit', 0, [{ code: 'not-json', path: '$' }]],
    ['one byte over it', 1, [{ code: 'too-large', path: '$' }]],
  ])('reads a file %s', async (_, more, faults) => {
    expect(await faultsOf(fileOf(new Uint8Array(largestFile + more)))).toEqual(faults);
  });

  it.each([
    ['an empty file', fileOf(), 'empty', '$'],
    ['a photograph', fileOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), 'other-picture', '$'],
    ['the JSON of something else', fileOf('{"type":"FeatureCollection"}'), 'not-ours', '$.format'],
    ['a truncated file', fileOf(JSON.stringify(dossier).slice(0, -9)), 'not-json', '$'],
    [
      'a dossier of an edition nobody knows',
      fileOf(JSON.stringify({ ...dossier, edition: 'ogp-local-2040' })),
      'edition-unknown',
      '$.edition',
    ],
  ])('says what is wrong with %s', async (_, file, code, path) => {
    expect(await faultsOf(file)).toEqual([{ code, path }]);
  });

  it('says so when the file cannot be read any more', async () => {
    const arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const gone = { size: 5, arrayBuffer, slice: () => gone };

    expect(await faultsOf(gone as unknown as Blob)).toEqual([{ code: 'unreadable', path: '$' }]);
  });

  it('keeps every fault of a dossier with the place it stands in', async () => {
    const bad = { ...dossier, jurisdictions: [{ type: 'county' }], phone: '06' };

    expect(await faultsOf(fileOf(JSON.stringify(bad)))).toEqual(
      expect.arrayContaining([
        { code: 'wrong-value', path: '$.jurisdictions[0].type' },
        { code: 'missing', path: '$.jurisdictions[0].name' },
        { code: 'unexpected-key', path: '$.phone' },
      ]),
    );
  });

  it('keeps the text of a newer file to the letter', async () => {
    const source = `\uFEFF${JSON.stringify({ ...dossier, version: 9, colour: 'blue' })}\r\n`;

    expect(await openFile(fileOf(source))).toEqual({ kind: 'newer', source, isArchived: false });
  });
});
