import { PrintFault } from './print-fault';

/** How long a worker with its loaded engine waits for the next document, ms. */
const keptFor = 120_000;

let idle: { worker: Worker; until: ReturnType<typeof setTimeout> } | undefined;

/**
 * The worker that printed last and is still warm, or a new one.
 *
 * @throws PrintFault where no worker can be started
 */
export function takeWorker(): Worker {
  if (idle === undefined) return newWorker();
  const { worker, until } = idle;
  clearTimeout(until);
  idle = undefined;
  return worker;
}

/** Keeps a worker for the next document; after a while its memory is given back. */
export function giveBack(worker: Worker): void {
  if (idle !== undefined) {
    worker.terminate();
    return;
  }
  const until = setTimeout(() => {
    worker.terminate();
    idle = undefined;
  }, keptFor);
  idle = { worker, until };
}

function newWorker(): Worker {
  try {
    return new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  } catch (error) {
    throw new PrintFault('engine-not-loaded', error);
  }
}
