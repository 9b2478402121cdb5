import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LetterSubject } from '../../../src/ui/paper/letter-input';
import { PageCount } from '../../../src/ui/paper/page-count.svelte';

const letter = (name: string) => ({ letterId: name }) as LetterSubject;

/** Counts when the test says so. */
function counting() {
  const asked: string[] = [];
  const waiting: { resolve: (pages: number) => void; reject: () => void }[] = [];
  const pages = new PageCount(({ letterId }) => {
    asked.push(letterId);
    return new Promise((resolve, reject) =>
      waiting.push({
        resolve: (count) => resolve({ pages: count, missing: [] }),
        reject: () => reject(new Error('no engine')),
      }),
    );
  });
  const settle = async (how: 'resolve' | 'reject', count = 0) => {
    waiting.shift()![how](count);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { pages, asked, settle };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the count of pages', () => {
  test('begins at once, and waits for silence from then on', async () => {
    const { pages, asked, settle } = counting();
    pages.ask(letter('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect([asked, pages.state]).toEqual([['a'], { is: 'working' }]);
    await settle('resolve', 2);
    expect(pages.state).toMatchObject({ is: 'counted', pages: 2 });

    for (const name of ['b', 'c', 'd']) {
      pages.ask(letter(name));
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(asked).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual(['a', 'd']);
    expect(pages.state).toMatchObject({ is: 'working', pages: 2 });
  });

  test('is one at a time: of what is asked meanwhile only the newest is counted', async () => {
    const { pages, asked, settle } = counting();
    pages.ask(letter('a'));
    await vi.advanceTimersByTimeAsync(0);
    for (const name of ['b', 'c']) {
      pages.ask(letter(name));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(asked).toEqual(['a']);
    await settle('resolve', 1);
    expect(asked).toEqual(['a', 'c']);
    await settle('resolve', 3);
    expect(pages.state).toMatchObject({ is: 'counted', pages: 3 });
  });

  test('that fails says so, keeps the last number, and is tried again with the next change', async () => {
    const { pages, settle } = counting();
    pages.ask(letter('a'));
    await vi.advanceTimersByTimeAsync(0);
    await settle('resolve', 2);
    pages.ask(letter('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    await settle('reject');
    expect(pages.state).toMatchObject({ is: 'failed', pages: 2 });
    pages.ask(letter('c'));
    await vi.advanceTimersByTimeAsync(1_000);
    await settle('resolve', 4);
    expect(pages.state).toMatchObject({ is: 'counted', pages: 4 });
  });

  test('asked for by an effect is one count, not one for each of its own answers', async () => {
    const { pages, asked, settle } = counting();
    const end = $effect.root(() => {
      $effect(() => {
        pages.ask(letter('a'));
      });
    });
    flushSync();
    await vi.advanceTimersByTimeAsync(0);
    await settle('resolve', 1);
    flushSync();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toEqual(['a']);
    end();
  });

  test('tells nobody once the page is left, and begins nothing', async () => {
    const { pages, asked, settle } = counting();
    pages.ask(letter('a'));
    await vi.advanceTimersByTimeAsync(0);
    pages.ask(letter('b'));
    pages.stop();
    await settle('resolve', 2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([asked, pages.state.pages]).toEqual([['a'], undefined]);
  });
});
