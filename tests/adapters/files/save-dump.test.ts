import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveDump } from '../../../src/adapters/files/save-dump';
import { saveBlob, saveTextFile } from '../../../src/adapters/files/save-file';

vi.mock('../../../src/adapters/files/save-file');
const text = vi.mocked(saveTextFile);
const blob = vi.mocked(saveBlob);
beforeEach(() => {
  vi.resetAllMocks();
});

async function savedEntries(): Promise<Record<string, string>> {
  const entries = await new ZipReader(new BlobReader(blob.mock.calls[0]![1])).getEntries();
  const read = entries.map(async (entry) => {
    if (entry.directory) throw new Error('no folders are in it');
    return [entry.filename, await entry.getData(new TextWriter())] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe('a database of a newer version', () => {
  it('is saved as a text where it holds no bytes', async () => {
    expect(await saveDump({ dossiers: [{ id: 'a' }] })).toBe(0);

    expect(text.mock.calls[0]![0]).toMatch(/^tarchih-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text.mock.calls[0]![1])).toMatchObject({
      format: 'tarchih-database',
      tables: { dossiers: [{ id: 'a' }] },
    });
  });

  it('is saved with its bytes, wherever they are and however they are kept', async () => {
    const nested = { sha256: 'a', deep: [{ blob: new Blob(['first']) }] };
    const buffer = { raw: new TextEncoder().encode('second') };

    expect(await saveDump({ contents: [nested], other: [buffer] })).toBe(0);

    expect(blob.mock.calls[0]![0]).toMatch(/\.zip$/);
    const { 'database.json': database = '', ...files } = await savedEntries();
    expect(files).toEqual({ 'files/1': 'first', 'files/2': 'second' });
    expect(JSON.parse(database)).toMatchObject({
      tables: {
        contents: [{ sha256: 'a', deep: [{ blob: { $bytes: 'files/1' } }] }],
        other: [{ raw: { $bytes: 'files/2' } }],
      },
    });
  });

  it('is saved in several archives where it is too large for one', async () => {
    const large = (text: string) => {
      const content = new Blob([text]);
      Object.defineProperty(content, 'size', { value: 1_500_000_000 });
      return { blob: content };
    };

    expect(await saveDump({ contents: ['a', 'b', 'c'].map(large) })).toBe(0);
    expect(blob.mock.calls.map(([name]) => name.replace(/\d{4}-\d\d-\d\d/, '…'))).toEqual([
      'tarchih-….zip',
      'tarchih-…-2.zip',
    ]);
  });

  it('is saved without what can be read no more, which is told', async () => {
    const lost = new Blob(['lost']);
    lost.stream = () => {
      throw new DOMException('gone', 'NotReadableError');
    };

    expect(await saveDump({ contents: [{ blob: lost }, { blob: new Blob(['kept']) }] })).toBe(1);
    expect(Object.keys(await savedEntries())).toEqual(['database.json', 'files/2']);
  });
});
