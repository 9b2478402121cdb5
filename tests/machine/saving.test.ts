import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import type { Leaf, Revision } from '../../src/domain/dossier/revision';
import { saving, type Persisted } from '../../src/machine/saving';

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
function start() {
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
            resolve({ revisions: input, at: savedAt, place: asked.length });
          },
          fail: (code) => {
            reject(Object.assign(new Error('storage'), { code }));
          },
        });
      }),
  );
  const actor = createActor(saving.provide({ actors: { persist } }));
  actor.start();
  return {
    actor,
    asked,
    write: (...revisions: Revision[]) => {
      actor.send({ type: 'write', revisions });
    },
    state: () => actor.getSnapshot().value,
    fault: () => actor.getSnapshot().context.fault,
    report: (upTo: number) => {
      actor.send({ type: 'reported', upTo });
    },
    values: () => actor.getSnapshot().context.outgoing.map(({ revision }) => revision.value),
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
  it('starts saved, with nothing on its way', () => {
    const { state, values, asked } = start();
    expect(state()).toBe('saved');
    expect(values()).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('asks the storage at once and keeps what was written until it is stored', async () => {
    const { actor, asked, write, state, values, settle } = start();
    write(wrote('2', 'b'));
    expect(asked.map(({ revisions }) => revisions)).toEqual([[wrote('2', 'b')]]);
    expect(state()).toBe('saving');
    expect(values()).toEqual(['b']);
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
    const { asked, write, state, fault, values, settle } = start();
    write(wrote('2', 'b'));
    write(wrote('3', 'c'));
    asked[0]!.fail('full');
    await settle();
    expect(state()).toBe('failed');
    expect(fault()).toBe('full');
    expect(values()).toEqual(['b', 'c']);
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
  it('takes off the way what it includes, and no more', async () => {
    const { asked, write, values, report, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.store();
    await settle();
    write(wrote('2', 'b'));
    asked[1]!.store();
    await settle();
    report(0);
    expect(values()).toEqual(['a', 'b']);
    report(1);
    expect(values()).toEqual(['b']);
    report(2);
    expect(values()).toEqual([]);
  });

  it('may come before the storage answers', async () => {
    const { asked, write, values, report, settle } = start();
    write(wrote('1', 'a'));
    report(1);
    expect(values()).toEqual(['a']);
    asked[0]!.store();
    await settle();
    expect(values()).toEqual([]);
  });

  it('does not take away what is written further', async () => {
    const { asked, write, values, report, settle } = start();
    write(wrote('1', 'a'));
    write(wrote('1', 'ab'));
    asked[0]!.store();
    await settle();
    report(1);
    expect(values()).toEqual(['ab']);
  });

  it('is taken while saving fails, too, and what failed stays', async () => {
    const { asked, write, values, state, report, settle } = start();
    write(wrote('1', 'a'));
    asked[0]!.fail();
    await settle();
    report(5);
    expect(values()).toEqual(['a']);
    expect(state()).toBe('failed');
  });
});
