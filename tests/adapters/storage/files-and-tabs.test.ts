import { afterEach, describe, expect, it, vi } from 'vitest';
// first: it brings the storage that Dexie looks for
import { newName, openStorage, wrote } from './open-storage';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { TarchihDatabase } from '../../../src/adapters/storage/database';
import { purgeFiles } from '../../../src/adapters/storage/letting-go';
import { crc32Of } from '../../../src/adapters/zip/digest';

const sha256 = '1'.repeat(64);
const one = { sha256, crc32: 1, blob: new Blob(['one']) };
const field = (
  name: string,
  value: string | number | boolean | null,
  parents: string[] = [],
): Revision => wrote(`${name}-${String(value)}`, value, parents, `attachments/${sha256}/${name}`);
const named = field('name', 'minutes.pdf');
const takenOut = field('removed', true);
const putBack = field('removed', null, [takenOut.id]);

const later = '2099-01-01T00:00:00.000Z';
const isHeld = async ({ files }: Awaited<ReturnType<typeof openStorage>>, id = 'd') =>
  (await files.held(id)).length === 1 && (await files.blobOf(sha256)) !== undefined;
const on = (day: string) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
};

afterEach(() => {
  vi.useRealTimers();
});

/** Two tabs on one device, with a file of a dossier that was taken out of it long ago. */
async function tabs() {
  const name = newName();
  const [tab, other] = [await openStorage(name), await openStorage(name)];
  on('2026-01-01');
  await tab.create('d', [named]);
  await tab.files.keep('d', one);
  await tab.write('d', [takenOut], 'tab');
  on('2026-06-01');
  return { name, tab, other };
}
const monthAgo = '2026-05-01T00:00:00.000Z';

describe('bytes that one tab clears away', () => {
  it('stay when another tab attaches them again, before it has written the register', async () => {
    const { tab, other } = await tabs();
    await tab.files.keep('d', one);
    await other.purgeFiles(monthAgo);
    await other.files.erase('d', new Set());
    expect(await isHeld(tab)).toBe(true);
  });

  it('stay when another tab names them while this one looks at what stands', async () => {
    const { name, tab, other } = await tabs();
    const db = new TarchihDatabase(name);
    const begin = db.transaction.bind(db) as (...all: unknown[]) => Promise<unknown>;
    const looked = vi.spyOn(db, 'transaction').mockImplementation((async (...all: unknown[]) => {
      if (all[0] === 'rw' && looked.mock.calls.length === 2) {
        await other.write('d', [putBack], 'other');
      }
      return begin(...all);
    }) as never);
    await purgeFiles(db, monthAgo);
    db.close();
    expect(looked.mock.calls.length).toBeGreaterThan(2);
    expect(await isHeld(tab)).toBe(true);
  });

  it('stay when another tab has named them and this one does not know it yet', async () => {
    const { tab, other } = await tabs();
    await other.write('d', [putBack], 'other');
    await tab.files.erase('d', new Set());
    expect(await isHeld(tab)).toBe(true);
  });

  it('go otherwise', async () => {
    const { tab } = await tabs();
    await tab.files.erase('d', new Set());
    expect(await isHeld(tab)).toBe(false);
  });

  it.each([
    ['a letter', 'jurisdictions/a/supportLetter/file', sha256],
    [
      'what was sent',
      'submissions/s/copy',
      JSON.stringify({
        format: 'tarchih-submission',
        shape: 1,
        version: 1,
        recordedAt: '2026-01-01T10:00:00Z',
        dossier: { edition: 'ogp-local-next', jurisdictions: [], attachments: [{ id: sha256 }] },
      }),
    ],
  ])('stay where %s still names them', async (_, path, value) => {
    const { tab } = await tabs();
    const fields: [string, Leaf][] = [
      [path, value],
      ['edition', 'ogp-local-next'],
      ['jurisdictions/a/order', 0],
      ['jurisdictions/a/type', 'commune'],
      ['submissions/s/order', 0],
      ['submissions/s/sha256', 'a'.repeat(64)],
      ['submissions/s/recordedAt', '2026-01-01T10:00:00Z'],
    ];
    await tab.merge(
      'd',
      fields.map(([field, value], index) => wrote(`f${String(index)}`, value, [], field)),
    );
    await tab.purgeFiles(later);
    await tab.files.erase('d', new Set());
    expect(await isHeld(tab)).toBe(true);
  });
});

describe('bytes kept for what did not come about', () => {
  it('are taken back, and those that another tab has kept since are not', async () => {
    const { tab, other } = await tabs();
    const two = { ...one, sha256: '2'.repeat(64) };
    const acts = new Set([await tab.files.keep('new', one), await tab.files.keep('new', two)]);
    await other.files.keep('new', two);
    await tab.files.takeBack('new', acts);
    expect((await tab.files.held('new')).map((file) => file.sha256)).toEqual([two.sha256]);
  });

  it('stay when another tab has stored the same dossier', async () => {
    const { tab, other } = await tabs();
    const acts = new Set([await tab.files.keep('new', one)]);
    await other.create('new', [named, field('order', 0)]);
    await tab.files.takeBack('new', acts);
    expect(await isHeld(tab, 'new')).toBe(true);
  });
});

describe('the files of a copy', () => {
  it('stay though nobody has named them for long, while the copy is being made', async () => {
    const { tab, other } = await tabs();
    await tab.files.share('d', 'copy');
    await other.purgeFiles(monthAgo);
    expect(await isHeld(tab, 'copy')).toBe(true);
  });

  it('go after long when no copy was made, also those that were in use', async () => {
    const { tab } = await tabs();
    await tab.write('d', [putBack], 'tab');
    await tab.purgeFiles(later);
    await tab.files.share('d', 'copy');
    await tab.purgeFiles(later);
    expect([await isHeld(tab, 'copy'), await isHeld(tab)]).toEqual([false, true]);
  });

  it('are those that it names', async () => {
    const { tab } = await tabs();
    await tab.files.keep('d', { ...one, sha256: '2'.repeat(64) });
    await tab.files.share('d', 'copy', new Set([sha256]));
    expect(await isHeld(tab, 'copy')).toBe(true);
  });
});

describe('bytes that a disk has damaged', () => {
  it('are good again once the same file is attached again', async () => {
    const { tab } = await tabs();
    const good = new Blob(['proved']);
    const crc32 = await crc32Of(good.stream());
    for (const blob of [new Blob(['proveD']), good])
      await tab.files.keep('e', { ...one, crc32, blob });
    expect(await (await tab.files.blobOf(sha256))?.text()).toBe('proved');
  });
});
