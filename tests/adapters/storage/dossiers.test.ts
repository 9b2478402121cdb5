import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import { answered, newName, openStorage, wrote } from './open-storage';

const revisionsIn = async (dossiers: Dossiers, id = 'd') => (await dossiers.load(id))?.revisions;

/** The first value of a live query, and the next ones as they come. */
function watched<T>(observable: {
  subscribe: (next: (value: T) => void) => { unsubscribe: () => void };
}) {
  const seen: T[] = [];
  const subscription = observable.subscribe((value) => seen.push(value));
  return {
    seen,
    stop: () => {
      subscription.unsubscribe();
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a stored dossier', () => {
  it('comes back with its history, after the database was closed', async () => {
    const name = newName();
    const before = await openStorage(name);
    await before.create('d', [wrote('1', 'قرار رقم 12.'), wrote('2', [], [], 'endorsements')]);
    before.close();
    const { row, revisions } = (await (await openStorage(name)).load('d'))!;
    expect(revisions).toEqual([wrote('1', 'قرار رقم 12.'), wrote('2', [], [], 'endorsements')]);
    expect(row.id).toBe('d');
    expect(row.changedAt).toBe(row.createdAt);
  });

  it('comes back when it is written on after another tab deleted it', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    await dossiers.remove('d');
    await dossiers.write('d', [wrote('2', 'b', ['1'])], 'tab');
    expect((await dossiers.load('d'))?.row.removedAt).toBeUndefined();
    expect(await revisionsIn(dossiers)).toEqual([wrote('1', 'a'), wrote('2', 'b', ['1'])]);
  });

  it('refuses words once it is erased for good, so that the page keeps them', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    await dossiers.remove('d');
    await dossiers.purge('9999-12-31T00:00:00.000Z');
    await expect(dossiers.write('d', [wrote('2', 'b')], 'tab')).rejects.toMatchObject({
      code: 'failed',
    });
  });

  it('is none when nobody created it', async () => {
    expect(await (await openStorage()).load('d')).toBeUndefined();
  });

  it('is not created over another', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    await expect(dossiers.create('d', [wrote('2', 'b')])).rejects.toMatchObject({ code: 'failed' });
    expect(await revisionsIn(dossiers)).toEqual([wrote('1', 'a')]);
  });

  it('keeps a text of 100,000 letters', async () => {
    const dossiers = await openStorage();
    const long = 'م'.repeat(100_000);
    await dossiers.create('d', [wrote('1', long)]);
    expect((await revisionsIn(dossiers))?.[0]?.value).toBe(long);
  });

  it.each([
    ['a field no dossier has', wrote('2', 'x', [], '__proto__/polluted')],
    ['a value the field may not hold', wrote('2', 'maybe', [], 'official')],
  ])('takes nothing of a write with %s', async (_what, hostile) => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    await expect(dossiers.write('d', [wrote('1', 'a'), hostile], 'tab')).rejects.toThrow();
    expect(await revisionsIn(dossiers)).toEqual([]);
  });
});

describe('the list of dossiers', () => {
  it('shows the last changed first, and follows changes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T10:00:00Z') });
    const dossiers = await openStorage();
    await dossiers.create('a', []);
    vi.setSystemTime(Date.parse('2026-11-21T10:01:00Z'));
    await dossiers.create('b', []);
    const { seen, stop } = watched(dossiers.watchList());
    const ids = () => seen.at(-1)?.map(({ row }) => row.id);
    await vi.waitFor(() => {
      expect(ids()).toEqual(['b', 'a']);
    });
    vi.setSystemTime(Date.parse('2026-11-21T10:02:00Z'));
    await dossiers.write('a', [wrote('1', 'x')], 'tab');
    await vi.waitFor(() => {
      expect(ids()).toEqual(['a', 'b']);
    });
    stop();
  });

  it('does not show a deleted dossier, until it is taken back', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    const { seen, stop } = watched(dossiers.watchList());
    await dossiers.remove('d');
    await vi.waitFor(() => {
      expect(seen.at(-1)).toEqual([]);
    });
    expect(await dossiers.holdsAny()).toBe(false);
    expect((await dossiers.load('d'))?.row.removedAt).toBeDefined();
    await dossiers.restore('d');
    await vi.waitFor(() => {
      expect(seen.at(-1)?.map(({ dossier }) => dossier.title)).toEqual(['a']);
    });
    expect(await dossiers.holdsAny()).toBe(true);
    expect((await dossiers.load('d'))?.row).not.toHaveProperty('removedAt');
    stop();
  });

  it('loses for good what was deleted before a given instant, and nothing else', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T10:00:00Z') });
    const dossiers = await openStorage();
    for (const id of ['old', 'recent', 'kept']) await dossiers.create(id, [wrote('1', id)]);
    await dossiers.remove('old');
    vi.setSystemTime(Date.parse('2026-11-21T11:00:00Z'));
    await dossiers.remove('recent');
    await dossiers.purge('2026-11-21T11:00:00.000Z');
    const { dossiers: rows, revisions } = await dossiers.dump();
    expect(rows?.map((row) => (row as { id: string }).id)).toEqual(['kept', 'recent']);
    expect(revisions?.map((row) => (row as { value: string }).value)).toEqual(['kept', 'recent']);
  });
});

describe('merging', () => {
  it('adds what the device has not, overwrites nothing, and tells how much was new', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'mine')]);
    const brought = [wrote('1', 'theirs'), wrote('2', 'b', ['1']), wrote('3', 'c')];
    expect(await dossiers.merge('d', brought)).toBe(2);
    expect(await dossiers.merge('d', brought)).toBe(0);
    expect(await revisionsIn(dossiers)).toEqual([
      wrote('1', 'mine'),
      wrote('2', 'b', ['1']),
      wrote('3', 'c'),
    ]);
  });
});

describe('merging into nothing', () => {
  it('is refused, so that nobody believes it is kept', async () => {
    const dossiers = await openStorage();
    await expect(dossiers.merge('d', [wrote('1', 'a')])).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('what a device remembers besides', () => {
  it('is the author, and the place last seen in each dossier', async () => {
    const name = newName();
    const dossiers = await openStorage(name);
    expect(await dossiers.author()).toBeUndefined();
    await dossiers.setAuthor({ name: 'أمينة', function: 'نقطة ارتكاز' });
    await dossiers.create('d', []);
    await dossiers.setPosition('d', '#/d/d/mandate/j1');
    dossiers.close();
    const again = await openStorage(name);
    expect(await again.author()).toEqual({ name: 'أمينة', function: 'نقطة ارتكاز' });
    expect((await again.load('d'))?.row.position).toBe('#/d/d/mandate/j1');
  });
});

describe('rows that cannot be read', () => {
  it('are left out, left in place, and hinder no writing', async () => {
    const name = newName();
    const dossiers = await openStorage(name);
    await dossiers.create('d', [wrote('1', 'a')]);
    const raw = await answered(indexedDB.open(name));
    const hostile = [
      { dossierId: 'd', id: 'x1', field: 'title', value: { deep: { deeper: 1 } } },
      {
        dossierId: 'd',
        id: 'x2',
        field: 'title',
        value: 'x',
        parents: 'none',
        at: '',
        author: null,
      },
      { ...wrote('x3', 'x'), dossierId: 'd', field: 'constructor/prototype' },
    ];
    const store = raw.transaction('revisions', 'readwrite').objectStore('revisions');
    for (const row of hostile) await answered(store.put(row));
    raw.close();
    expect(await revisionsIn(dossiers)).toEqual([wrote('1', 'a')]);
    await dossiers.write('d', [wrote('2', 'b', ['1'])], 'tab');
    await dossiers.write('d', [wrote('2', 'bc', ['1'])], 'tab');
    expect(await revisionsIn(dossiers)).toEqual([wrote('1', 'a'), wrote('2', 'bc', ['1'])]);
    expect((await dossiers.dump())['revisions']).toHaveLength(5);
  });
});
