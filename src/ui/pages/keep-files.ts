import type { AttachedFile } from '../../adapters/zip/open-archive';
import type { App } from '../app-state.svelte';
import { storeOf } from './keep-dossier';

/** Told how far the keeping of files is; aborted, it takes back what it has kept. */
export interface Keeping {
  /** bytes kept, of how many */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * Keeps the files that come with a dossier, then stores the dossier: all of it, or nothing. What the
 * device held before stays as it is.
 *
 * @throws StorageFault, also of `store`; the reason of the signal once it is aborted
 */
export async function withFiles<T>(
  app: Pick<App, 'dossiers'>,
  id: string,
  attached: readonly AttachedFile[],
  { onProgress, signal }: Keeping,
  store: () => Promise<T>,
): Promise<T> {
  const { files } = storeOf(app);
  const held = new Set((await files.held(id)).map(({ sha256 }) => sha256));
  const fresh = attached.filter(({ sha256 }) => !held.has(sha256));
  const total = fresh.reduce((sum, { size }) => sum + size, 0);
  const kept = new Set<string>();
  let done = 0;
  try {
    for (const { sha256, crc32, size, blob } of fresh) {
      signal?.throwIfAborted();
      onProgress?.(done, total);
      const content = { sha256, crc32, blob: await blob() };
      kept.add(sha256);
      await files.keep(id, content);
      done += size;
    }
    signal?.throwIfAborted();
    return await store();
  } catch (error) {
    await takeBack(files, id, kept).catch(() => undefined);
    throw error;
  }
}

/** Erases what was kept here, and nothing that the dossier held before or has received meanwhile. */
async function takeBack(
  files: ReturnType<typeof storeOf>['files'],
  id: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  if (kept.size === 0) return;
  const others = (await files.held(id)).filter(({ sha256 }) => !kept.has(sha256));
  await files.erase(id, new Set(others.map(({ sha256 }) => sha256)));
}
