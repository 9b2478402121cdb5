import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WarmWorker } from '../../../src/adapters/worker/warm-worker';

class FakeWorker extends EventTarget {
  isTerminated = false;

  terminate() {
    this.isTerminated = true;
  }
}

let started: FakeWorker[] = [];
const start = () => {
  const worker = new FakeWorker();
  started.push(worker);
  return worker as unknown as Worker;
};

beforeEach(() => {
  vi.useFakeTimers();
  started = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a worker that is given back', () => {
  it('serves the next piece of work, and one piece at a time', () => {
    const warm = new WarmWorker(start, { keptFor: 1_000 });
    const first = warm.take();
    warm.giveBack(first);

    expect(warm.take()).toBe(first);
    expect(warm.take()).not.toBe(first);
  });

  it('is ended after a while, and not while it is at work', () => {
    const warm = new WarmWorker(start, { keptFor: 1_000 });
    warm.giveBack(warm.take());
    vi.advanceTimersByTime(999);
    const again = warm.take();
    vi.advanceTimersByTime(5_000);
    expect(started[0]!.isTerminated).toBe(false);

    warm.giveBack(again);
    vi.advanceTimersByTime(1_000);
    expect(started[0]!.isTerminated).toBe(true);
    warm.take();
    expect(started).toHaveLength(2);
  });

  it('serves nobody once it is lost', () => {
    const warm = new WarmWorker(start, { keptFor: 1_000 });
    warm.giveBack(warm.take());
    started[0]!.dispatchEvent(new Event('error'));

    expect(started[0]!.isTerminated).toBe(true);
    warm.take();
    expect(started).toHaveLength(2);
  });

  it.each([
    ['at once', false, 0],
    ['once the bytes it has made have arrived', true, 1_000],
  ])('beside another that waits is ended %s', (_, handsOver, after) => {
    const warm = new WarmWorker(start, { keptFor: 1_000, handsOver });
    const [first, second] = [warm.take(), warm.take()];
    warm.giveBack(first);
    warm.giveBack(second);

    expect(started[1]!.isTerminated).toBe(after === 0);
    expect(started[0]!.isTerminated).toBe(false);
    vi.advanceTimersByTime(after);
    expect(started[1]!.isTerminated).toBe(true);
  });
});
