import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { PrintedPdf, PrintOptions } from '../../../src/adapters/pdf/print';
import { PrintFault } from '../../../src/adapters/pdf/print-fault';
import { Making } from '../../../src/ui/print/making.svelte';

const document = { title: 'Report' } as PdfDocument;
const prepare = () => Promise.resolve({ document, name: 'report.pdf' });
const printed: PrintedPdf = { file: new Blob(['%PDF']), pages: 2, missing: [] };

const kept = new Set<string>();
beforeEach(() => {
  let count = 0;
  kept.clear();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const address = `blob:${(count += 1)}`;
    kept.add(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void kept.delete(address));
});
afterEach(() => vi.restoreAllMocks());

/** A printer that waits until the test lets it end. */
function waiting() {
  let end: (settle: PrintedPdf | Error) => void = () => undefined;
  const given: PrintOptions[] = [];
  const print = (_: PdfDocument, options: PrintOptions = {}) => {
    given.push(options);
    return new Promise<PrintedPdf>((resolve, reject) => {
      end = (settled) => (settled instanceof Error ? reject(settled) : resolve(settled));
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
    });
  };
  return { print, given, end: (settled: PrintedPdf | Error) => end(settled) };
}

test('is at its first step at once, follows the work, and ends with a file that has a name', async () => {
  const printer = waiting();
  const making = new Making(printer.print);
  const end = making.make(prepare);
  expect(making.state).toEqual({ is: 'working', progress: { step: 'loading' } });

  await vi.waitFor(() => expect(printer.given).toHaveLength(1));
  printer.given[0]?.onProgress?.({ step: 'setting', done: 1, total: 4 });
  expect(making.state).toMatchObject({ progress: { step: 'setting', done: 1, total: 4 } });
  printer.end(printed);
  await end;
  expect(making.state).toEqual({
    is: 'made',
    file: { name: 'report.pdf', address: 'blob:1', bytes: 4, pages: 2, missing: [] },
  });
});

test('cancelled, ends the work and keeps nothing', async () => {
  const printer = waiting();
  const making = new Making(printer.print);
  const end = making.make(prepare);
  await vi.waitFor(() => expect(printer.given).toHaveLength(1));
  making.cancel();
  await end;

  expect(printer.given[0]?.signal?.aborted).toBe(true);
  expect(making.state).toEqual({ is: 'cancelled' });
  expect(kept.size).toBe(0);
});

test('cancelled while the words are on their way, prints nothing', async () => {
  let go: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (go = resolve)).then(prepare);
  const making = new Making((_, options) => {
    options.signal?.throwIfAborted();
    return Promise.resolve(printed);
  });
  const end = making.make(() => slow);
  making.cancel();
  go();
  await end;

  expect(making.state).toEqual({ is: 'cancelled' });
});

test('cancelled when the file was just ready, keeps nothing', async () => {
  let resolve: (file: PrintedPdf) => void = () => undefined;
  const promise = new Promise<PrintedPdf>((settle) => (resolve = settle));
  const making = new Making(() => promise);
  const end = making.make(prepare);
  resolve(printed);
  making.cancel();
  await end;

  expect(making.state).toEqual({ is: 'cancelled' });
  expect(kept.size).toBe(0);
});

test('lets go of the file when it is made again, and when it is left', async () => {
  const making = new Making(() => Promise.resolve(printed));
  await making.make(prepare);
  await making.make(prepare);
  expect([...kept]).toEqual(['blob:2']);

  making.discard();
  expect(kept.size).toBe(0);
});

test('says why it failed, and can be tried again', async () => {
  const answers = [
    () => Promise.reject(new PrintFault('engine-not-loaded')),
    () => Promise.resolve(printed),
  ];
  const making = new Making(() => answers.shift()!());
  await making.make(prepare);
  expect(making.state).toEqual({ is: 'failed', code: 'engine-not-loaded' });

  await making.make(prepare);
  expect(making.state.is).toBe('made');
});

test('takes a report that cannot be written down for a failure, not for an endless wait', async () => {
  const making = new Making(() => Promise.resolve(printed));
  await making.make(() => Promise.reject(new TypeError('no such word')));
  expect(making.state).toEqual({ is: 'failed', code: 'failed' });
});
