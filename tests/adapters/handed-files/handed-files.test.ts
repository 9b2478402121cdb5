import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followLaunches, takeHanded, whenHanded } from '../../../src/adapters/handed-files';
import { keepHanded } from '../../../src/adapters/handed-files/kept-by-worker';

/** As much of the browser's caches as is used, in memory. */
function cachesInMemory() {
  const all = new Map<string, Map<string, Response>>();
  const open = (name: string) => {
    const kept = all.get(name) ?? new Map<string, Response>();
    all.set(name, kept);
    return Promise.resolve({
      put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
      keys: () => Promise.resolve([...kept.keys()]),
      match: (key: string) => Promise.resolve(kept.get(key)),
    });
  };
  return {
    open,
    has: (name: string) => Promise.resolve(all.has(name)),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
}

let made = 0;
const newId = () => String((made += 1));
const said = (files: readonly File[]) =>
  Promise.all(files.map(async (file) => [file.name, await file.text()]));

beforeEach(() => {
  vi.stubGlobal('caches', cachesInMemory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('files that the system shares while no page runs', () => {
  it('wait, with their names, until a page takes them, once', async () => {
    await keepHanded([new File(['one'], 'دعوة.tarchih'), new File(['two'], 'b.zip')], newId);

    expect(await said(await takeHanded())).toEqual([
      ['دعوة.tarchih', 'one'],
      ['b.zip', 'two'],
    ]);
    expect(await takeHanded()).toEqual([]);
  });

  it('make room for those that come after them', async () => {
    await keepHanded([new File(['old'], 'a')], newId);
    await keepHanded([new File(['new'], 'b')], newId);

    expect(await said(await takeHanded())).toEqual([['b', 'new']]);
  });

  it('are none where the browser has no caches', async () => {
    vi.stubGlobal('caches', undefined);

    expect(await takeHanded()).toEqual([]);
  });
});

describe('files that the system opens with the application', () => {
  it('are handed to the page that waits for them, those that can be read', async () => {
    let launch: Parameters<typeof consume>[0] = () => undefined;
    const consume = (
      consumer: (launch: { files?: { getFile: () => Promise<File> }[] }) => void,
    ) => {
      launch = consumer;
    };
    vi.stubGlobal('launchQueue', { setConsumer: consume });
    const [show, hear] = [vi.fn(), vi.fn()];
    followLaunches(show);
    const end = whenHanded(hear);

    launch({});
    launch({
      files: [
        { getFile: () => Promise.reject(new Error('gone')) },
        { getFile: () => Promise.resolve(new File(['x'], 'a.tarchih')) },
      ],
    });

    await vi.waitFor(() => {
      expect(hear).toHaveBeenCalledOnce();
    });
    expect(show).toHaveBeenCalledOnce();
    expect(await said(await takeHanded())).toEqual([['a.tarchih', 'x']]);
    end();
  });
});
