import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { BookPicture } from '../../../src/ui/book/book';
import { readyPictures } from '../../../src/ui/book/ready-pictures';

const maker = vi.hoisted(() => ({ ready: vi.fn() }));
vi.mock('../../../src/ui/paper/logo', () => ({ readyLogo: maker.ready }));

const sha = (letter: string) => letter.repeat(64);
const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [],
  attachments: [
    { id: sha('a'), name: 'photo.jpg', type: 'jpeg', size: 1 },
    { id: sha('b'), name: 'minutes.pdf', type: 'pdf', size: 1 },
    { id: sha('c'), name: 'broken.png', type: 'png', size: 1 },
    { id: sha('d'), name: 'elsewhere.png', type: 'png', size: 1 },
  ],
};
const picture = { type: 'jpeg', width: 1600, height: 1200, bytes: new Uint8Array([1]) };
const blobOf = vi.fn((id: string) => Promise.resolve(id === sha('d') ? undefined : new Blob([id])));

beforeEach(() => {
  blobOf.mockClear();
  maker.ready.mockReset().mockImplementation(async (blob: Blob) => {
    return (await blob.text()) === sha('c') ? undefined : picture;
  });
});

describe('the pictures of a dossier', () => {
  it('are made ready at 1,600 pixels at most; what cannot be shown is left out and named', async () => {
    const { pictures, leftOut } = await readyPictures(dossier, blobOf, new Map());
    const { type, bytes, width, height } = picture;
    expect([...pictures]).toEqual([[sha('a'), { file: { type, bytes }, width, height }]]);
    expect(leftOut).toEqual([
      { sha256: sha('c'), name: 'broken.png', why: 'unreadable' },
      { sha256: sha('d'), name: 'elsewhere.png', why: 'absent' },
    ]);
    expect(maker.ready.mock.calls.map(([, longest]: unknown[]) => longest)).toEqual([1600, 1600]);
  });

  it('are made ready once', async () => {
    const known = new Map<string, BookPicture>();
    await readyPictures(dossier, blobOf, known);
    blobOf.mockClear();
    const { pictures } = await readyPictures(dossier, blobOf, known);
    expect([...pictures.keys()]).toEqual([sha('a')]);
    expect(blobOf.mock.calls.map(([id]) => id)).not.toContain(sha('a'));
  });

  it('are left out where storage or the browser fails', async () => {
    blobOf.mockRejectedValueOnce(new Error('storage'));
    maker.ready.mockRejectedValueOnce(new RangeError('out of memory'));
    const { leftOut } = await readyPictures(dossier, blobOf, new Map());
    expect(leftOut.map(({ why }) => why)).toEqual(['absent', 'unreadable', 'absent']);
  });
});
