import { WarmWorker } from '../worker/warm-worker';
import { IntakeFault } from './intake-fault';
import type { IntakeAnswer, IntakeRequest, TakenIn } from './messages';

const readers = new WarmWorker(
  () => new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' }),
  { keptFor: 60_000, handsOver: true },
);

export interface IntakeOptions {
  /** told how many bytes are read */
  onRead?: (read: number) => void;
  /** ends the work at once, whatever it is at */
  signal?: AbortSignal;
}

/**
 * Takes in a file a person has chosen: reads it, tells its type by its content and names it by its
 * bytes. A worker of its own does it, so that the page stays free and what is cancelled really ends.
 * Whoever calls has looked at the size before.
 *
 * @throws IntakeFault; the reason of the signal once it is aborted
 */
export async function takeInFile(
  file: Blob,
  { onRead, signal }: IntakeOptions = {},
): Promise<TakenIn> {
  signal?.throwIfAborted();
  const worker = startedWorker();
  const listening = new AbortController();
  const until = { signal: listening.signal };
  try {
    const taken = await new Promise<TakenIn>((resolve, reject) => {
      const answered = ({ data }: MessageEvent<IntakeAnswer>) => {
        if (data.kind === 'progress') onRead?.(data.read);
        else if (data.kind === 'taken') resolve(data.taken);
        else reject(refusal(data));
      };
      worker.addEventListener('message', answered, until);
      const lost = (cause: Event) => reject(new IntakeFault('not-loaded', { cause }));
      worker.addEventListener('error', lost, until);
      const unread = (cause: Event) => reject(new IntakeFault('unreadable', { cause }));
      worker.addEventListener('messageerror', unread, until);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
      worker.postMessage({ file } satisfies IntakeRequest);
    });
    readers.giveBack(worker);
    return taken;
  } catch (error) {
    // one that has said no is ready for the next file; any other may still be at work
    if (error instanceof IntakeFault && error.code !== 'not-loaded') readers.giveBack(worker);
    else worker.terminate();
    throw error;
  } finally {
    listening.abort();
  }
}

const refusal = ({ code, found }: Extract<IntakeAnswer, { kind: 'refused' }>) =>
  new IntakeFault(code, found === undefined ? {} : { found });

/** @throws IntakeFault where no worker can be started */
function startedWorker(): Worker {
  try {
    return readers.take();
  } catch (cause) {
    throw new IntakeFault('not-loaded', { cause });
  }
}
