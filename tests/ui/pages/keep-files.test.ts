import { describe, expect, it, vi } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { AttachedFile } from '../../../src/adapters/share/open-share';
import { withFiles } from '../../../src/ui/pages/keep-files';
import { filesInMemory } from '../../adapters/files/some-files';

const attached = (sha256: string): AttachedFile => ({
  sha256,
  crc32: 1,
  size: 4,
  name: `files/${sha256}.pdf`,
  blob: () => Promise.resolve(new Blob(['four'])),
});
const all = ['a', 'b', 'c'].map(attached);
const app = (files: ReturnType<typeof filesInMemory>) => ({
  dossiers: { files } as unknown as Dossiers,
});
const heldIn = async (files: ReturnType<typeof filesInMemory>, id = 'd') =>
  (await files.held(id)).map(({ sha256 }) => sha256);

describe('the files that come with a dossier', () => {
  it('are kept before the dossier is stored', async () => {
    const files = filesInMemory();
    const store = vi.fn(() => heldIn(files));

    expect(await withFiles(app(files), 'd', all, {}, store)).toEqual(['a', 'b', 'c']);
  });

  it('are all taken back when the disk is full in the middle, and no dossier is stored', async () => {
    const files = filesInMemory(2);
    const store = vi.fn(() => Promise.resolve());

    await expect(withFiles(app(files), 'd', all, {}, store)).rejects.toMatchObject({
      code: 'full',
    });
    expect(await heldIn(files)).toEqual([]);
    expect(store).not.toHaveBeenCalled();
  });

  it('are taken back when the dossier cannot be stored; what was there before stays', async () => {
    const files = filesInMemory();
    await files.keep('d', { sha256: 'b', crc32: 1, blob: new Blob(['four']) });
    const store = () => Promise.reject(new Error('no room for the dossier'));

    await expect(withFiles(app(files), 'd', all, {}, store)).rejects.toThrow('no room');
    expect(await heldIn(files)).toEqual(['b']);
  });

  it('leave alone what another tab has attached meanwhile', async () => {
    const files = filesInMemory();
    const store = async () => {
      await files.keep('d', { sha256: 'new', crc32: 1, blob: new Blob(['n']) });
      throw new Error('no room for the dossier');
    };

    await expect(withFiles(app(files), 'd', all, {}, store)).rejects.toThrow();
    expect(await heldIn(files)).toEqual(['new']);
  });

  it('are taken back when it is cancelled half-way', async () => {
    const files = filesInMemory();
    const ending = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      if (done === 4) ending.abort();
    };
    const keeping = { signal: ending.signal, onProgress };

    await expect(withFiles(app(files), 'd', all, keeping, () => Promise.resolve())).rejects.toThrow(
      /abort/i,
    );
    expect(told).toEqual([0, 4]);
    expect(await heldIn(files)).toEqual([]);
  });
});
