import { takeKept } from './kept-by-worker';

/** The queue of files that the system opens with an installed application. */
interface LaunchQueue {
  setConsumer: (
    consumer: (launch: { files?: readonly { getFile: () => Promise<File> }[] }) => void,
  ) => void;
}

const opened: File[] = [];
const listeners = new Set<() => void>();

/**
 * Takes the files with which the system opens the application, from now on.
 *
 * @param ready - shows the page that takes them
 */
export function followLaunches(ready: () => void): void {
  const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    void Promise.allSettled(files.map((file) => file.getFile())).then((read) => {
      const all = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      if (all.length === 0) return;
      opened.push(...all);
      ready();
      for (const listener of listeners) listener();
    });
  });
}

/** The files that the system has handed over and that no page has taken yet. */
export async function takeHanded(): Promise<File[]> {
  const now = opened.splice(0);
  return [...now, ...(await takeKept().catch(() => []))];
}

/** Calls back whenever the system hands files over. Returns what ends it. */
export function whenHanded(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
