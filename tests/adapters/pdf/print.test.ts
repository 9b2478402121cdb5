import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { PrintAnswer, PrintProgress } from '../../../src/adapters/pdf/messages';
import type { countPages, printPdf } from '../../../src/adapters/pdf/print';

const page: PdfDocument = {
  title: 'Report',
  language: 'ar',
  madeAt: '2026-11-22T10:00:00.000Z',
  header: '',
  footer: '',
  blocks: [],
};
const printed: PrintAnswer = {
  kind: 'printed',
  bytes: new Uint8Array([37, 80, 68, 70]),
  pages: 3,
  missing: ['😀'],
};

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
  answer(data: PrintAnswer) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const worker = (at: number) => FakeWorker.all[at]!;
let print: typeof printPdf;
let count: typeof countPages;

beforeEach(async () => {
  vi.useFakeTimers();
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
  // the warm worker of another test is not this one's
  vi.resetModules();
  ({ printPdf: print, countPages: count } = await import('../../../src/adapters/pdf/print'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a document is posted, its progress told, and its file handed over', async () => {
  const steps: PrintProgress[] = [];
  const printing = print(page, { onProgress: (progress) => steps.push(progress) });
  worker(0).answer({ kind: 'progress', progress: { step: 'loading' } });
  worker(0).answer({ kind: 'progress', progress: { step: 'setting', done: 2, total: 9 } });
  worker(0).answer(printed);

  const { file, pages, missing } = await printing;
  expect(worker(0).asked).toEqual([{ document: page }]);
  expect(steps).toEqual([{ step: 'loading' }, { step: 'setting', done: 2, total: 9 }]);
  expect({ pages, missing, type: file.type, text: await file.text() }).toEqual({
    pages: 3,
    missing: ['😀'],
    type: 'application/pdf',
    text: '%PDF',
  });
});

describe('pages', () => {
  test('are counted without a file', async () => {
    const counting = count(page);
    worker(0).answer({ kind: 'counted', pages: 4, missing: ['😀'] });

    expect(await counting).toEqual({ pages: 4, missing: ['😀'] });
    expect(worker(0).asked).toEqual([{ document: page, isCountOnly: true }]);
  });

  test('are counted in the worker that printed last, which stays warm for the next count', async () => {
    const printing = print(page);
    worker(0).answer(printed);
    await printing;
    for (const _ of [1, 2]) {
      const counting = count(page);
      worker(0).answer({ kind: 'counted', pages: 1, missing: [] });
      await counting;
    }
    expect(FakeWorker.all).toHaveLength(1);
  });

  test('that cannot be counted are a fault, and the worker is let go', async () => {
    const counting = count(page);
    worker(0).answer({ kind: 'failed', code: 'out-of-memory', said: 'no room' });

    await expect(counting).rejects.toMatchObject({ code: 'out-of-memory' });
    expect(worker(0).isTerminated).toBe(true);
  });
});

describe('the worker', () => {
  test('serves the next document too', async () => {
    for (const _ of [1, 2]) {
      const printing = print(page);
      worker(0).answer(printed);
      await printing;
    }
    expect(FakeWorker.all).toHaveLength(1);
    expect(worker(0).asked).toHaveLength(2);
  });

  test('is let go two minutes after the last document', async () => {
    const printing = print(page);
    worker(0).answer(printed);
    await printing;

    vi.advanceTimersByTime(119_999);
    expect(worker(0).isTerminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker(0).isTerminated).toBe(true);
    void print(page);
    expect(FakeWorker.all).toHaveLength(2);
  });

  test('is not let go while it is at work on the next one', async () => {
    const first = print(page);
    worker(0).answer(printed);
    await first;
    vi.advanceTimersByTime(100_000);
    void print(page);
    vi.advanceTimersByTime(100_000);

    expect(worker(0).isTerminated).toBe(false);
  });

  test('that is warm serves one document at a time', async () => {
    const first = print(page);
    worker(0).answer(printed);
    await first;
    void print(page);
    void print(page);

    expect(FakeWorker.all.map(({ asked }) => asked.length)).toEqual([2, 1]);
  });

  test('tells the progress of a document to nobody else', async () => {
    const told: PrintProgress[] = [];
    const first = print(page, { onProgress: (progress) => told.push(progress) });
    worker(0).answer(printed);
    await first;
    void print(page);
    worker(0).answer({ kind: 'progress', progress: { step: 'writing' } });

    expect(told).toEqual([]);
  });

  test('of a second document asked for meanwhile is another, and only one is kept', async () => {
    const both = [print(page), print(page)];
    worker(0).answer(printed);
    worker(1).answer(printed);
    await Promise.all(both);

    expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([false, true]);
  });
});

describe('cancelling', () => {
  test('ends the worker in the midst of its work', async () => {
    const cancelling = new AbortController();
    const printing = print(page, { signal: cancelling.signal });
    cancelling.abort();

    await expect(printing).rejects.toHaveProperty('name', 'AbortError');
    expect(worker(0).isTerminated).toBe(true);
  });

  test('before anything has begun starts no worker', async () => {
    await expect(print(page, { signal: AbortSignal.abort() })).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
    expect(FakeWorker.all).toHaveLength(0);
  });

  test('after the end leaves the worker to the next document', async () => {
    const cancelling = new AbortController();
    const printing = print(page, { signal: cancelling.signal });
    worker(0).answer(printed);
    await printing;
    cancelling.abort();

    expect(worker(0).isTerminated).toBe(false);
  });
});

describe('a failure', () => {
  test('of the engine has its code, and what was said as its cause', async () => {
    const printing = print(page);
    worker(0).answer({ kind: 'failed', code: 'out-of-memory', said: 'Aborted(OOM)' });

    const fault = await printing.catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'out-of-memory', cause: { message: 'Aborted(OOM)' } });
    expect(worker(0).isTerminated).toBe(true);
  });

  test('of the worker’s own script is an engine that did not load', async () => {
    const printing = print(page);
    worker(0).dispatchEvent(new Event('error'));

    await expect(printing).rejects.toHaveProperty('code', 'engine-not-loaded');
  });

  test('to start a worker is an engine that did not load', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError');
    });
    await expect(print(page)).rejects.toMatchObject({
      code: 'engine-not-loaded',
      cause: { name: 'SecurityError' },
    });
  });

  test('to post what cannot be posted, or to read the answer, is a fault of ours too', async () => {
    const refused = new DOMException('#<Object> could not be cloned', 'DataCloneError');
    vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(() => {
      throw refused;
    });
    await expect(print(page)).rejects.toMatchObject({ code: 'failed', cause: refused });
    expect(worker(0).isTerminated).toBe(true);

    const printing = print(page);
    worker(1).dispatchEvent(new MessageEvent('messageerror'));
    await expect(printing).rejects.toHaveProperty('code', 'failed');
  });

  test('leaves nothing behind: the next document has a new worker', async () => {
    const failing = print(page);
    worker(0).answer({ kind: 'failed', code: 'failed', said: 'no' });
    await failing.catch(() => undefined);
    const printing = print(page);
    worker(1).answer(printed);

    await expect(printing).resolves.toMatchObject({ pages: 3 });
  });
});
