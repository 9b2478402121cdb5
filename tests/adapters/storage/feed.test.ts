import { describe, expect, it, vi } from 'vitest';
import type { Dossiers } from '../../../src/adapters/storage/dossiers';
import type { News } from '../../../src/adapters/storage/feed';
import { answered, newName, openStorage, wrote } from './open-storage';

function followed(dossiers: Dossiers, since: number) {
  const news: News[] = [];
  const subscription = dossiers.watch('d', since).subscribe((one) => news.push(one));
  return {
    news,
    told: () => news.flatMap(({ revisions }) => revisions.map(({ id, value }) => [id, value])),
    upTo: () => news.at(-1)?.upTo,
    stop: () => {
      subscription.unsubscribe();
    },
  };
}

describe('what is written into a dossier', () => {
  it('is told once, in order, and not what was there before', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', [wrote('1', 'a')]);
    const feed = followed(dossiers, 1);
    await vi.waitFor(() => {
      expect(feed.upTo()).toBe(1);
    });
    const place = await dossiers.write('d', [wrote('2', 'b', ['1'])], 'tab');
    expect(place).toBe(2);
    await vi.waitFor(() => {
      expect(feed.upTo()).toBe(2);
    });
    await dossiers.merge('d', [wrote('1', 'theirs'), wrote('3', 'c', ['1'])]);
    await vi.waitFor(() => {
      expect(feed.upTo()).toBe(3);
    });
    expect(feed.told()).toEqual([
      ['2', 'b'],
      ['3', 'c'],
    ]);
    feed.stop();
  });

  it('is told whole, whatever is written while the former news are on their way', async () => {
    const name = newName();
    const dossiers = await openStorage(name);
    const other = await openStorage(name);
    await dossiers.create('d', []);
    const feed = followed(dossiers, 1);
    const texts = Array.from({ length: 30 }, (_, number) => `${number}`);
    await Promise.all(
      texts.map((text, number) =>
        (number % 2 === 0 ? dossiers : other).write('d', [wrote(`r${text}`, text)], 'tab'),
      ),
    );
    await vi.waitFor(() => {
      expect(feed.upTo()).toBe(31);
    });
    expect(feed.told()).toHaveLength(30);
    expect(new Set(feed.told().map(([id]) => id))).toEqual(
      new Set(texts.map((text) => `r${text}`)),
    );
    feed.stop();
  });

  it('tells a revision again when it is written further, with its last state', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    await dossiers.write('d', [wrote('1', 'S')], 'tab');
    const feed = followed(dossiers, 2);
    for (const text of ['Se', 'Set']) await dossiers.write('d', [wrote('1', text)], 'tab');
    await vi.waitFor(() => {
      expect(feed.upTo()).toBe(4);
    });
    expect(feed.told().at(-1)).toEqual(['1', 'Set']);
    feed.stop();
  });

  it('has no new place when what is written stands there already', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    expect(await dossiers.write('d', [wrote('1', 'a')], 'tab')).toBe(2);
    expect(await dossiers.write('d', [wrote('1', 'a')], 'tab')).toBe(2);
  });

  it('is not overshadowed by a row of a place that no write has had', async () => {
    const name = newName();
    const dossiers = await openStorage(name);
    await dossiers.create('d', []);
    const raw = await answered(indexedDB.open(name));
    const store = raw.transaction('revisions', 'readwrite').objectStore('revisions');
    await answered(store.put({ ...wrote('x', 'x'), dossierId: 'd', place: 9e15 }));
    raw.close();
    const feed = followed(dossiers, 1);
    await dossiers.write('d', [wrote('1', 'a')], 'tab');
    await vi.waitFor(() => {
      expect(feed.told()).toEqual([['1', 'a']]);
    });
    feed.stop();
  });

  it('is said to be nothing new at first, so that a tab knows where it stands', async () => {
    const dossiers = await openStorage();
    await dossiers.create('d', []);
    const feed = followed(dossiers, 1);
    await vi.waitFor(() => {
      expect(feed.news).toEqual([{ revisions: [], upTo: 1 }]);
    });
    feed.stop();
  });
});
