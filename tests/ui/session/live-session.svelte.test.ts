import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { openSession } from '../../../src/ui/session/live-session.svelte';
import type { Outcome, SessionPorts } from '../../../src/ui/session/session';

const clean: (() => void)[] = [];
afterEach(() => {
  for (const undo of clean.splice(0)) undo();
});

const wrote = (id: string, value: Leaf, parents: string[] = [], field = 'title'): Revision => ({
  id,
  field,
  value,
  parents,
  at: '2026-11-21T10:00:00.000Z',
  author: { name: '', function: '' },
});

/** A session on a storage that tells where each write stands, and reports when the test says so. */
function open(stored: readonly Revision[], more: Partial<SessionPorts> = {}) {
  let writes = 1;
  let ids = 0;
  const kept: Outcome[] = [];
  let report: (revisions: readonly Revision[], upTo: number) => void = () => undefined;
  const session = openSession('d', stored, {
    persist: () => Promise.resolve((writes += 1)),
    watch: (onrevisions) => {
      report = onrevisions;
      return () => undefined;
    },
    keepOutcome: (outcome) => kept.push(outcome),
    newId: () => `own${(ids += 1)}`,
    author: () => ({ name: '', function: '' }),
    ...more,
  });
  clean.push(() => {
    session.close();
  });
  return {
    session,
    kept,
    report: (upTo: number, ...revisions: Revision[]) => {
      report(revisions, upTo);
    },
  };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const idsAndValues = (revisions: readonly Revision[]) =>
  revisions.map(({ id, value }) => [id, value]);

describe('what storage has placed elsewhere', () => {
  it('is shown as written until it is reported, then as stored', async () => {
    const { session, report } = open([]);
    session.set('title', 'Se');
    await settled();
    report(2, wrote('own1', 'Se'));
    session.set('title', 'Set');
    await settled();
    expect(idsAndValues(session.revisions)).toEqual([['own1', 'Set']]);
    // sealed in between: the write became a follower, and the first one stayed as the file has it
    report(3, wrote('own1-f', 'Set', ['own1']));
    expect(idsAndValues(session.revisions)).toEqual([
      ['own1', 'Se'],
      ['own1-f', 'Set'],
    ]);
    session.finish('title');
    expect(session.dossier.title).toBe('Set');
    expect(session.conflicts).toEqual([]);
  });

  it('is not taken for the last word while more is on its way', async () => {
    const { session, report } = open([]);
    session.set('title', 'S');
    session.set('title', 'Se');
    await settled();
    report(2, wrote('own1', 'S'));
    expect(idsAndValues(session.revisions)).toEqual([['own1', 'Se']]);
    report(3, wrote('own1', 'Se'));
    expect(idsAndValues(session.revisions)).toEqual([['own1', 'Se']]);
  });

  it('moves no page where it is what the page shows', async () => {
    const { session, report } = open([wrote('1', 'a')]);
    let runs = 0;
    clean.push(
      $effect.root(() => {
        $effect(() => {
          runs += session.revisions.length > 0 ? 1 : 0;
        });
      }),
    );
    flushSync();
    session.set('title', 'ab');
    flushSync();
    expect(runs).toBe(2);
    await settled();
    report(2, wrote('own1', 'ab', ['1']));
    flushSync();
    const [, own] = session.revisions;
    expect(own?.value).toBe('ab');
    report(2, { ...own! });
    flushSync();
    expect(runs).toBeLessThanOrEqual(3);
  });
});

describe('a field', () => {
  it('is told by itself, and followed', () => {
    const { session, report } = open([wrote('1', 'a'), wrote('2', null, [], 'official')]);
    let said: Leaf | undefined;
    clean.push(
      $effect.root(() => {
        $effect(() => {
          said = session.said('title');
        });
      }),
    );
    flushSync();
    expect([said, session.said('official'), session.said('support')]).toEqual([
      'a',
      null,
      undefined,
    ]);
    report(2, wrote('3', 'b', ['1']));
    flushSync();
    expect(said).toBe('b');
    session.set('title', 'bc');
    flushSync();
    expect(said).toBe('bc');
  });

  it('moves only what follows it', () => {
    const { session } = open([wrote('1', 'a')]);
    const runs: string[] = [];
    const follow = (field: string) => {
      $effect(() => {
        runs.push(`${field}: ${JSON.stringify(session.said(field))}`);
      });
    };
    clean.push(
      $effect.root(() => {
        follow('title');
        follow('official');
        follow('support');
      }),
    );
    flushSync();
    session.set('official', 'yes');
    flushSync();
    session.set('official', 'no');
    flushSync();
    expect(runs.filter((run) => run.startsWith('title'))).toEqual(['title: "a"']);
    expect(runs.filter((run) => run.startsWith('official'))).toEqual([
      'official: undefined',
      'official: "yes"',
      'official: "no"',
    ]);
    expect(runs.filter((run) => run.startsWith('support'))).toEqual(['support: undefined']);
  });

  it('is followed by what is worked out of it, in a page and in an act of a page', () => {
    const { session } = open([]);
    const shouted = $derived(JSON.stringify(session.said('title') ?? '').toUpperCase());
    const read = () => shouted;
    expect(read()).toBe('""');
    session.set('title', 'b');
    expect(read()).toBe('"B"');
    let seen: string | undefined;
    clean.push(
      $effect.root(() => {
        $effect(() => {
          seen = read();
        });
      }),
    );
    flushSync();
    session.set('title', 'c');
    flushSync();
    expect([seen, read()]).toEqual(['"C"', '"C"']);
    for (const undo of clean.splice(1)) undo();
    session.set('title', 'd');
    expect(read()).toBe('"D"');
  });

  it('is followed anew after everybody had left it', () => {
    const { session } = open([wrote('1', 'a')]);
    for (const next of ['b', 'c']) {
      let said: Leaf | undefined;
      const leave = $effect.root(() => {
        $effect(() => {
          said = session.said('title');
        });
      });
      flushSync();
      session.set('title', next);
      flushSync();
      expect(said).toBe(next);
      leave();
    }
  });
});

describe('a session opened with what stands of a long history', () => {
  const rest = [wrote('1', 'a'), wrote('2', 'b', ['1']), wrote('3', 'c', ['2'])];

  it('has the whole once it is read, once, and says the same before and after', async () => {
    let reads = 0;
    const { session } = open([wrote('3', 'c', ['2'])], {
      readWhole: () => Promise.resolve((reads += 1) > 0 ? rest : []),
    });
    session.set('title', 'cd');
    expect([session.dossier.title, session.conflicts]).toEqual(['cd', []]);
    await Promise.all([session.readWhole(), session.readWhole()]);
    expect(reads).toBe(1);
    expect(idsAndValues(session.revisions)).toEqual([
      ['1', 'a'],
      ['2', 'b'],
      ['3', 'c'],
      ['own1', 'cd'],
    ]);
    expect([session.dossier.title, session.conflicts]).toEqual(['cd', []]);
    expect(session.revisions.at(-1)?.parents).toEqual(['3']);
  });

  it('is asked again when the reading failed', async () => {
    let isBroken = true;
    const { session } = open([wrote('3', 'c', ['2'])], {
      readWhole: () => (isBroken ? Promise.reject(new Error('disk')) : Promise.resolve(rest)),
    });
    await expect(session.readWhole()).rejects.toThrow('disk');
    isBroken = false;
    await session.readWhole();
    expect(session.revisions).toHaveLength(3);
  });

  it('needs no reading where it has the whole', async () => {
    const { session } = open(rest);
    await session.readWhole();
    expect(session.revisions).toEqual(rest);
  });
});

describe('what a dossier comes to', () => {
  it('is kept when it is left, of the last write that was reported', async () => {
    const { session, report, kept } = open([wrote('1', 'a'), wrote('2', 'b')]);
    session.set('official', 'yes');
    await settled();
    report(2, wrote('own1', 'yes', [], 'official'));
    session.close();
    expect(kept).toMatchObject([
      { dossier: { title: 'b', official: 'yes' }, conflicts: 1, upTo: 2 },
    ]);
    expect(idsAndValues(kept[0]!.heads())).toEqual([
      ['2', 'b'],
      ['1', 'a'],
      ['own1', 'yes'],
    ]);
  });

  it('is not kept while something is on its way', async () => {
    const { session, kept } = open([wrote('1', 'a')]);
    session.set('title', 'ab');
    await settled();
    session.close();
    expect(kept).toEqual([]);
  });

  it('is what stands, not what was being typed against another tab', async () => {
    const { session, report, kept } = open([]);
    session.set('title', 'Settat');
    await settled();
    const later = { ...wrote('2', 'Berrechid', ['own1']), at: '2036-11-21T10:00:00.000Z' };
    report(3, wrote('own1', 'Settat'), later);
    expect(session.dossier.title).toBe('Settat');
    session.close();
    expect(kept[0]?.dossier.title).toBe('Berrechid');
  });
});

describe('the work of a letter', () => {
  /** How often the revisions of a history are looked at while one letter is written. */
  function looksFor(count: number): number {
    let looks = 0;
    const history = Array.from({ length: count }, (_, index) => {
      const text = wrote(`r${index}`, `text ${index}`, index === 0 ? [] : [`r${index - 1}`]);
      return new Proxy(text, {
        get: (target, key) => {
          looks += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
    });
    const { session } = open(history);
    clean.push(
      $effect.root(() => {
        $effect(() => {
          expect(session.dossier.title).toBeTypeOf('string');
          expect(session.conflicts).toEqual([]);
        });
      }),
    );
    flushSync();
    session.set('title', 'a');
    flushSync();
    looks = 0;
    session.set('title', 'ab');
    flushSync();
    expect(session.dossier.title).toBe('ab');
    return looks;
  }

  it('does not grow with the history', () => {
    const few = looksFor(20);
    expect(looksFor(2_000)).toBe(few);
    expect(few).toBeLessThan(20);
  });
});
