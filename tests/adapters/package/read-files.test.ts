import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/adapters/package/read-files';
import { crc32Of } from '../../../src/adapters/zip/digest';

const whole = new Blob(['what was kept']);
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((one) => one.repeat(64)) as [
  string,
  string,
  string,
  string,
];

/** A device that holds the files it says, each with what it gives out for it. */
async function device(given: Readonly<Record<string, Blob | undefined>>) {
  const crc32 = await crc32Of(whole.stream());
  return {
    held: () =>
      Promise.resolve(Object.keys(given).map((sha256) => ({ sha256, size: whole.size, crc32 }))),
    blobOf: (sha256: string) => Promise.resolve(given[sha256]),
  };
}

describe('the files that are read for a package', () => {
  it('are those that the device holds as they were kept; the others are told apart', async () => {
    const unreadable = Object.assign(new Blob(['what was kept']), {
      stream: () =>
        new ReadableStream({
          pull: (one) => {
            one.error(new DOMException('gone', 'NotReadableError'));
          },
        }),
    });
    const files = await device({ [a]: whole, [b]: new Blob(['what was lost']), [d]: unreadable });
    const read = await readFiles('one', [a, b, c, d], files, {});

    expect([...read.contents.keys()]).toEqual([a]);
    expect(read.contents.get(a)?.content).toBe(whole);
    expect(read.damaged).toEqual([b, d]);
    expect(read.away).toEqual([c]);
  });

  it('are all away where there is no storage, or where it fails', async () => {
    const failing = {
      held: () => Promise.reject(new Error('closed')),
      blobOf: () => Promise.resolve(whole),
    };
    for (const files of [undefined, failing])
      expect((await readFiles('one', [a], files, {})).away).toEqual([a]);
  });

  it('say how far they are, and end where the person cancels', async () => {
    const files = await device({ [a]: whole, [b]: whole });
    const told: number[][] = [];
    await readFiles('one', [a, b], files, { onProgress: (...bytes) => told.push(bytes) });
    expect(told.at(-1)).toEqual([26, 26]);

    const work = new AbortController();
    const onProgress = () => {
      work.abort(new Error('cancelled'));
    };
    const cancelled = readFiles('one', [a, b], files, { onProgress, signal: work.signal });
    await expect(cancelled).rejects.toThrow('cancelled');
  });
});
