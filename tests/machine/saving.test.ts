import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Leaf, Revision } from '../../src/domain/dossier/revision';
import { allRevisions, saving, type Persisted } from '../../src/machine/saving';

const wrote = (id: string, value: Leaf): Revision => ({
  id,
  field: 'title',
  value,
  parents: [],
  at: '2026-11-21T10:00:00.000Z',
  author: { name: '', function: '' },
});
const savedAt = '2026-11-21T10:42:00.000Z';

/** The machine with a storage that answers when the test says so. */
function start(stored: readonly Revision[] = []) {
  const asked: {
    revisions: readonly Revision[];
    store: () => void;
    fail: (code?: string) => void;
  }[] = [];
  const persist = fromPromise<Persisted, readonly Revision[]>(
    ({ input }) =>
      new Promise((resolve, reject) => {
        asked.push({
          revisions: input,
          store: () => {
            resolve({ revisions: input, at: savedAt });
          },
          fail: (code) => {
            reject(Object.assign(new Error('storage'), { code }));
          },
        });
      }),
  );
  const actor = createActor(saving.provide({ actors: { persist } }), {
    input: { revisions: stored },
  });
  actor.start();
  return {
    actor,
    asked,
    write: (...revisions: Revision[]) => {
      actor.send({ type: 'write', revisions });
    },
    state: () => actor.getSnapshot().value,
    fault: () => actor.getSnapshot().context.fault,
    values: () => allRevisions(actor.getSnapshot().context).map(({ value }) => value),
    settle: () => vi.advanceTimersByTimeAsync(0),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  it('starts saved, with what is stored', () => {
    const { state, values, asked } = start([wrote('1', 'a')]);
    expect(state()).toBe('saved');
    expect(values()).toEqual(['a']);
    expect(asked).toEqual([]);
  });

  it('asks the storage at once and shows what was written before it is stored', async () => {
    const { actor, asked, write, state, values, settle } = start([wrote('1', 'a')]);
    write(wrote('2', 'b'));
    expect(asked.map(({ revisions }) => revisions)).toEqual([[wrote('2', 'b')]]);
    expect(state()).toBe('saving');
    expect(values()).toEqual(['a', 'b']);
    asked[0]!.store();
    await settle();
    expect(state()).toBe('saved');
    expect(actor.getSnapshot().context.savedAt).toBe(savedAt);
  });

  it('gathers what is written while the storage is busy, and asks once for all of it in order', async () => {
    const { asked, write, state, settle } = start();
    write(wrote('1', 'a'));
    write(wrote('2', 'b'));
    write(wrote('3', 'c'), wrote('4', 'd'));
    expect(asked).toHaveLength(1);
    asked[0]!.store();
    await settle();
    expect(state()).toBe('saving');
    expect(asked[1]!.revisions.map(({ id }) => id)).toEqual(['2', '3', '4']);
    asked[1]!.store();
    await settle();
    expect(state()).toBe('saved');
    expect(asked).toHaveLength(2);
  });

  it('stores again a revision that was written further while it was being stored', async () => {
    const { asked, write, state, values, settle } = start();
    write(wrote('1', 'a'));
    write(wrote('1', 'ab'));
    write(wrote('1', 'abc'));
    asked[0]!.store();
    await settle();
    expect(asked[1]!.revisions).toEqual([wrote('1', 'abc')]);
    expect(values()).toEqual(['abc']);
    asked[1]!.store();
    await settle();
    expect(state()).toBe('saved');
  });

  it('keeps everything when the storage fails, and says why', async () => {
    const { asked, write, state, fault, values, settle } = start([wrote('1', 'a')]);
    write(wrote('2', 'b'));
    write(wrote('3', 'c'));
    asked[0]!.fail('full');
    await settle();
    expect(state()).toBe('failed');
    expect(fault()).toBe('full');
    expect(values()).toEqual(['a', 'b', 'c']);
  });

  it('names a fault of no known kind as such', async () => {
    const { asked, write, fault, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.fail();
    await settle();
    expect(fault()).toBe('failed');
  });

  it.each<[string, (tab: ReturnType<typeof start>) => unknown, string[]]>([
    ['asked to', ({ actor }) => actor.send({ type: 'retry' }), ['1', '2']],
    ['ten seconds later', () => vi.advanceTimersByTimeAsync(10_000), ['1', '2']],
    ['more is written', ({ write }) => write(wrote('3', 'c')), ['1', '2', '3']],
  ])('tries again with everything when %s', async (_when, act, ids) => {
    const tab = start();
    tab.write(wrote('1', 'a'));
    tab.write(wrote('2', 'b'));
    tab.asked[0]!.fail('full');
    await tab.settle();
    await act(tab);
    expect(tab.state()).toBe('saving');
    expect(tab.asked[1]!.revisions.map(({ id }) => id)).toEqual(ids);
    tab.asked[1]!.store();
    await tab.settle();
    expect(tab.state()).toBe('saved');
    expect(tab.fault()).toBeUndefined();
  });

  it('waits the ten seconds out', async () => {
    const { asked, write, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.fail('full');
    await settle();
    await vi.advanceTimersByTimeAsync(9_999);
    expect(asked).toHaveLength(1);
  });
});

describe('what the database reports', () => {
  it('from another tab is shown beside what is being written here', () => {
    const { actor, write, values } = start();
    write(wrote('1', 'a'));
    actor.send({ type: 'stored', revisions: [wrote('2', 'b')] });
    expect(values()).toEqual(['b', 'a']);
  });

  it('does not take away what it has not seen yet', async () => {
    const { actor, asked, write, values, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.store();
    await settle();
    actor.send({ type: 'stored', revisions: [] });
    expect(values()).toEqual(['a']);
    actor.send({ type: 'stored', revisions: [wrote('1', 'a')] });
    expect(values()).toEqual(['a']);
    expect(actor.getSnapshot().context.outgoing).toEqual([]);
  });

  it('does not set back what is written further', () => {
    const { actor, write, values } = start([wrote('1', 'a')]);
    write(wrote('1', 'ab'));
    actor.send({ type: 'stored', revisions: [wrote('1', 'a')] });
    expect(values()).toEqual(['ab']);
  });

  it('is taken while saving fails, too', async () => {
    const { actor, asked, write, values, state, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.fail('full');
    await settle();
    actor.send({ type: 'stored', revisions: [wrote('2', 'b')] });
    expect(values()).toEqual(['b', 'a']);
    expect(state()).toBe('failed');
  });
});
