import type { AttachedFile } from '../../adapters/share/open-share';
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
  const total = attached.reduce((sum, { size }) => sum + size, 0);
  const acts = new Set<string>();
  let done = 0;
  try {
    for (const { sha256, crc32, size, blob } of attached) {
      signal?.throwIfAborted();
      onProgress?.(done, total);
      // what is held already as well: it may be damaged here, or about to be cleared away
      const act = await files.keep(id, { sha256, crc32, blob: await blob() });
      if (!held.has(sha256)) acts.add(act);
      done += size;
    }
    signal?.throwIfAborted();
    return await store();
  } catch (error) {
    await files.takeBack(id, acts).catch(() => undefined);
    throw error;
  }
}
