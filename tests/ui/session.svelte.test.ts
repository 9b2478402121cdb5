import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Leaf, Revision } from '../../src/domain/dossier/revision';
import { openSession, showSession, type Session } from '../../src/ui/session.svelte';

const clean: (() => void)[] = [];
afterEach(() => {
  for (const undo of clean.splice(0)) undo();
  vi.useRealTimers();
});

const wrote = (id: string, value: Leaf, parents: string[] = [], field = 'title'): Revision => ({
  id,
  field,
  value,
  parents,
  at: '2026-11-21T10:00:00.000Z',
  author: { name: 'يوسف', function: '' },
});

/** A session on a storage that stores at once, and what a page sees of it. */
function open(stored: readonly Revision[] = [], persist?: () => Promise<void>) {
  let count = 0;
  let report: (revisions: readonly Revision[]) => void = () => undefined;
  const asked: Revision[][] = [];
  const session = openSession('d', stored, {
    persist: (revisions) => {
      asked.push([...revisions]);
      return persist?.() ?? Promise.resolve();
    },
    watch: (onrevisions) => {
      report = onrevisions;
      return () => (report = () => undefined);
    },
    newId: () => `own${(count += 1)}`,
    author: () => ({ name: 'أمينة', function: 'نقطة ارتكاز' }),
  });
  const shown: { title?: string | undefined; state?: string; conflicts?: number } = {};
  clean.push(
    () => {
      session.close();
    },
    $effect.root(() => {
      $effect(() => {
        shown.title = session.dossier.title;
        shown.state = session.saveState;
        shown.conflicts = session.conflicts.length;
      });
    }),
  );
  const see = () => {
    flushSync();
    return { ...shown };
  };
  flushSync();
  return {
    session,
    asked,
    see,
    report: (...revisions: Revision[]) => {
      report(revisions);
    },
  };
}
const ofTitle = (session: Session) =>
  session.revisions
    .filter(({ field }) => field === 'title')
    .map(({ id, value, parents }) => [id, value, parents]);
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a session', () => {
  it('shows what is written at once, and that it is being saved until it is', async () => {
    const { session, see } = open([wrote('1', 'A')]);
    expect(see()).toEqual({ title: 'A', state: 'saved', conflicts: 0 });
    session.set('title', 'AB');
    expect(see()).toEqual({ title: 'AB', state: 'saving', conflicts: 0 });
    await settled();
    expect(see().state).toBe('saved');
    expect(session.savedAt).toMatch(/^20\d\d-.*Z$/);
  });

  it('makes one revision of what is typed letter by letter, on what was there before', () => {
    const { session } = open([wrote('1', 'A')]);
    for (const value of ['S', 'Se', 'Set']) session.set('title', value);
    expect(ofTitle(session)).toEqual([
      ['1', 'A', []],
      ['own1', 'Set', ['1']],
    ]);
    expect(session.revisions.at(-1)?.author).toEqual({ name: 'أمينة', function: 'نقطة ارتكاز' });
  });

  it('starts a new revision once the writing of a field is over', () => {
    const { session } = open();
    session.set('title', 'Set');
    session.set('official', 'yes');
    session.finish('title');
    session.set('title', 'Settat');
    expect(ofTitle(session)).toEqual([
      ['own1', 'Set', []],
      ['own3', 'Settat', ['own1']],
    ]);
  });

  it('writes nothing when a field is given the value it has', () => {
    const { session, asked } = open([wrote('1', 'A')]);
    session.set('title', 'A');
    session.set('official', null);
    session.setAll([{ field: 'title', value: 'A' }]);
    expect(asked).toEqual([]);
  });

  it('writes several fields as one act, each finished', async () => {
    const { session, asked } = open();
    session.set('title', 'a');
    session.setAll([
      { field: 'title', value: 'A' },
      { field: 'endorsements', value: [] },
    ]);
    expect(session.dossier).toMatchObject({ title: 'A', endorsements: [] });
    session.set('title', 'B');
    expect(ofTitle(session)).toEqual([
      ['own1', 'a', []],
      ['own2', 'A', ['own1']],
      ['own4', 'B', ['own2']],
    ]);
    await settled();
    expect(asked.map((revisions) => revisions.map(({ field }) => field))).toEqual([
      ['title'],
      ['title', 'endorsements', 'title'],
    ]);
  });

  it('dates what it writes after all it builds on, though the clock lags', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2020-01-01T00:00:00Z') });
    const { session } = open([wrote('1', 'A')]);
    session.set('title', 'B');
    expect(session.revisions.at(-1)?.at).toBe('2026-11-21T10:00:00.001Z');
  });
});

describe('another tab', () => {
  it('is seen as soon as the database reports it', () => {
    const { see, report } = open([wrote('1', 'A')]);
    report(wrote('1', 'A'), wrote('2', 'B', ['1']));
    expect(see().title).toBe('B');
  });

  it('that built on what is being typed here leaves both values to a decision', () => {
    const { session, see, report } = open();
    session.set('title', 'Se');
    report(wrote('own1', 'Se'), wrote('2', 'Berrechid', ['own1']));
    session.set('title', 'Set');
    session.set('title', 'Settat');
    expect(ofTitle(session)).toContainEqual(['own2', 'Settat', ['own1']]);
    expect(see()).toMatchObject({ title: 'Settat', conflicts: 1 });
  });

  it('does not take the text from under the hands of who is writing', () => {
    const { session, see, report } = open();
    session.set('title', 'Settat');
    report(wrote('own1', 'Settat'), wrote('2', 'Berrechid', ['own1']));
    expect(see().title).toBe('Settat');
    session.finish('title');
    expect(see().title).toBe('Berrechid');
  });

  it('in conflict is settled by one decision, in knowledge of both', () => {
    const { session, see } = open([wrote('1', 'A'), wrote('2', 'B')]);
    expect(see().conflicts).toBe(1);
    session.decide('title', 'B');
    expect(see()).toMatchObject({ title: 'B', conflicts: 0 });
    expect(ofTitle(session).at(-1)).toEqual(['own1', 'B', ['2', '1']]);
  });
});

describe('a storage that fails', () => {
  it('is told with its code, loses nothing, and is tried again when asked', async () => {
    let isFull = true;
    const persist = () =>
      isFull
        ? Promise.reject(Object.assign(new Error('full'), { code: 'full' }))
        : Promise.resolve();
    const { session, see, asked } = open([], persist);
    session.set('title', 'A');
    await settled();
    expect(see()).toMatchObject({ title: 'A', state: 'failed' });
    expect(session.fault).toBe('full');
    isFull = false;
    session.retry();
    await settled();
    expect(see().state).toBe('saved');
    expect(asked.map((revisions) => revisions.map(({ value }) => value))).toEqual([['A'], ['A']]);
  });
});

describe('a page that goes away', () => {
  const neverAnswers = () => new Promise<void>(() => undefined);
  const valuesOf = (asked: Revision[][]) =>
    asked.map((revisions) => revisions.map(({ value }) => value));

  it('sends what waits behind a write under way', () => {
    const { session, asked } = open([], neverAnswers);
    session.set('title', 'A');
    session.set('title', 'AB');
    expect(valuesOf(asked)).toEqual([['A']]);
    dispatchEvent(new Event('pagehide'));
    expect(valuesOf(asked)).toEqual([['A'], ['AB']]);
  });

  it('does the same when the session is closed, and is not listened to afterwards', () => {
    const { session, asked, report, see } = open([], neverAnswers);
    session.set('title', 'A');
    session.set('title', 'AB');
    session.close();
    expect(valuesOf(asked)).toEqual([['A'], ['AB']]);
    dispatchEvent(new Event('pagehide'));
    report(wrote('2', 'B'));
    expect(asked).toHaveLength(2);
    expect(see().title).toBe('AB');
  });

  it('stores nothing twice when all is saved', async () => {
    const { session, asked } = open();
    session.set('title', 'A');
    await settled();
    dispatchEvent(new Event('pagehide'));
    expect(asked).toHaveLength(1);
  });
});

describe('a dossier that is only shown', () => {
  it('takes no change', () => {
    const dossier = { edition: 'ogp-local-next', jurisdictions: [], title: 'A' };
    const session = showSession('x', dossier, 'example');
    session.set('title', 'B');
    session.setAll([{ field: 'title', value: 'B' }]);
    session.decide('title', 'B');
    expect(session.dossier).toEqual({ edition: 'ogp-local-next', jurisdictions: [], title: 'A' });
    expect(session).toMatchObject({ readOnly: 'example', isExample: true, saveState: 'saved' });
  });
});
