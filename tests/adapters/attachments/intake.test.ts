import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { takeInFile } from '../../../src/adapters/attachments/intake';
import type { IntakeAnswer, TakenIn } from '../../../src/adapters/attachments/messages';

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  readonly asked: unknown[] = [];
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(request: unknown) {
    this.asked.push(request);
  }
  terminate() {
    this.isTerminated = true;
  }
  answer(data: IntakeAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const worker = (at: number) => FakeWorker.all[at]!;
const file = new Blob(['%PDF-1.7']);
const taken: TakenIn = { sha256: 'a'.repeat(64), crc32: 1, type: 'pdf', blob: file };
let takeIn: typeof takeInFile;

beforeEach(async () => {
  vi.useFakeTimers();
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  // the worker that another test has left waiting is not this one's
  vi.resetModules();
  ({ takeInFile: takeIn } = await import('../../../src/adapters/attachments/intake'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a file that is taken in', () => {
  test('is read by a worker, which tells how far it is and hands over what it found', async () => {
    const read: number[] = [];
    const taking = takeIn(file, { onRead: (count) => read.push(count) });
    worker(0).answer({ kind: 'progress', read: 4 });
    worker(0).answer({ kind: 'progress', read: 8 });
    worker(0).answer({ kind: 'taken', taken });

    expect(await taking).toBe(taken);
    expect(worker(0).asked).toEqual([{ file }]);
    expect(read).toEqual([4, 8]);
  });

  test('leaves its worker waiting for the next one, and not for ever', async () => {
    for (let time = 0; time < 2; time += 1) {
      const taking = takeIn(file);
      worker(0).answer({ kind: 'taken', taken });
      await taking;
    }
    expect(FakeWorker.all).toHaveLength(1);
    expect(worker(0).isTerminated).toBe(false);

    vi.advanceTimersByTime(60_000);
    expect(worker(0).isTerminated).toBe(true);
    void takeIn(file);
    expect(FakeWorker.all).toHaveLength(2);
  });

  test('is refused in our terms, and the next one is taken in by the same worker', async () => {
    const taking = takeIn(file);
    worker(0).answer({ kind: 'refused', code: 'wrong-type', found: 'executable' });

    await expect(taking).rejects.toMatchObject({ code: 'wrong-type', found: 'executable' });
    void takeIn(file);
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('ends at once when it is cancelled: nothing of it goes on', async () => {
    const work = new AbortController();
    const taking = takeIn(file, { signal: work.signal });
    work.abort(new DOMException('cancelled', 'AbortError'));

    await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker(0).isTerminated).toBe(true);
    await expect(takeIn(file, { signal: work.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('says so where the code that reads it does not come', async () => {
    const taking = takeIn(file);
    worker(0).dispatchEvent(new Event('error'));
    await expect(taking).rejects.toMatchObject({ code: 'not-loaded' });
    expect(worker(0).isTerminated).toBe(true);

    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.stubGlobal('Worker', vi.fn(refuse));
    await expect(takeIn(file)).rejects.toMatchObject({ code: 'not-loaded' });
  });
});
