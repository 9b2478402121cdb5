import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { newId } from '../../../src/adapters/identity/new-id';
import { openDossiers } from '../../../src/adapters/storage/dossiers';
import { longHistory } from '../../../src/adapters/storage/standing';
import type { Revision } from '../../../src/domain/dossier/revision';
import { keptSession } from '../../../src/ui/session/kept-session';

const app = { newId, author: undefined };
const rewritten = (count: number): Revision[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${String(index).padStart(6, '0')}`,
    field: 'title',
    value: `text ${index}`,
    parents: index === 0 ? [] : [`r${String(index - 1).padStart(6, '0')}`],
    at: '2026-11-21T10:00:00.000Z',
    author: { name: '', function: '' },
  }));

async function deviceWith(count: number) {
  const dossiers = await openDossiers(`test-${newId()}`, newId);
  await dossiers.create('d', rewritten(count));
  return dossiers;
}

describe('a dossier opened on its device', () => {
  it('is none when there is none, or when it was deleted', async () => {
    const dossiers = await deviceWith(1);
    expect(await keptSession(dossiers, 'e', app)).toBeUndefined();
    await dossiers.remove('d');
    expect(await keptSession(dossiers, 'd', app)).toBeUndefined();
  });

  it('is listed as it was left', async () => {
    const dossiers = await deviceWith(2);
    const session = await keptSession(dossiers, 'd', app);
    session?.set('title', 'left so');
    await vi.waitFor(async () => {
      expect((await dossiers.open('d'))?.upTo).toBe(2);
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    session?.close();
    await vi.waitFor(async () => {
      const { summaries } = await dossiers.dump();
      expect(summaries).toMatchObject([{ upTo: 2, dossier: { title: 'left so' } }]);
    });
    expect((await dossiers.dump())['heads']).toEqual([]);
  });
});

describe('a dossier of a long history', () => {
  const long = longHistory + 100;

  it('opens with its heads from the second time on, and has the whole history soon after', async () => {
    const dossiers = await deviceWith(long);
    const first = await keptSession(dossiers, 'd', app);
    expect(first?.revisions).toHaveLength(long);
    await vi.waitFor(
      async () => {
        expect((await dossiers.dump())['heads']).toHaveLength(1);
      },
      { timeout: 5_000 },
    );
    first?.close();

    const second = (await keptSession(dossiers, 'd', app))!;
    expect(second.revisions).toHaveLength(1);
    expect(second.dossier.title).toBe(`text ${long - 1}`);
    second.set('title', 'typed at once');
    expect(second.revisions.at(-1)?.parents).toEqual([rewritten(long).at(-1)?.id]);
    await vi.waitFor(
      () => {
        expect(second.revisions).toHaveLength(long + 1);
      },
      { timeout: 5_000 },
    );
    expect([second.dossier.title, second.conflicts]).toEqual(['typed at once', []]);
    second.close();
  });

  it('is right however little was kept of what was written last', async () => {
    const dossiers = await deviceWith(long);
    await dossiers.keepHeads('d', rewritten(long).slice(-1), 1);
    const killed = await keptSession(dossiers, 'd', app);
    killed?.set('title', 'written, and the browser was killed');
    await vi.waitFor(async () => {
      expect((await dossiers.open('d'))?.upTo).toBe(2);
    });
    const next = (await keptSession(dossiers, 'd', app))!;
    expect(next.revisions).toHaveLength(2);
    expect(next.dossier.title).toBe('written, and the browser was killed');
    expect(next.conflicts).toEqual([]);
  });
});
