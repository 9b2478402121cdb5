import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';

export interface MemoryWatch {
  /** Ends the watch: the most that was seen, in MB of 10^6 bytes. */
  readonly peak: () => Promise<number>;
}

/** Between two looks, ms: a buffer of some MB lives longer. */
const pace = 20;

/**
 * Watches the private memory of the process that draws a page: its heap, its buffers and those of its
 * workers, as Linux counts them (`Private_*` of `/proc/<pid>/smaps_rollup`). What it shares with other
 * processes, such as the program itself, is not counted.
 */
export async function watchMemory(browser: Browser, page: Page): Promise<MemoryWatch> {
  const process = await rendererOf(browser, page);
  let most = await privateMemory(process);
  const ending = new AbortController();
  const watching = (async () => {
    while (!ending.signal.aborted) {
      most = Math.max(most, await privateMemory(process));
      await new Promise((resolve) => setTimeout(resolve, pace));
    }
  })();
  return {
    peak: async () => {
      ending.abort();
      await watching;
      return most;
    },
  };
}

/** Private memory of a process now, in MB. */
async function privateMemory(process: number): Promise<number> {
  const text = await readFile(`/proc/${process}/smaps_rollup`, 'utf8');
  const parts = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
  return parts.reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1_024, 0) / 1e6;
}

/**
 * The process that draws a page: the one that works when the page is given work. The DevTools protocol
 * tells processes and pages, and not which belongs to which.
 */
async function rendererOf(browser: Browser, page: Page): Promise<number> {
  const devtools = await browser.newBrowserCDPSession();
  const before = await renderers(devtools);
  await page.evaluate(() => {
    const until = performance.now() + 300;
    while (performance.now() < until);
  });
  const worked = (await renderers(devtools)).map(({ id, cpuTime }) => ({
    id,
    time: cpuTime - (before.find((one) => one.id === id)?.cpuTime ?? 0),
  }));
  await devtools.detach();
  const [busiest] = worked.sort((one, other) => other.time - one.time);
  if (busiest === undefined) throw new Error('The browser tells of no process that draws pages');
  return busiest.id;
}

async function renderers(devtools: Awaited<ReturnType<Browser['newBrowserCDPSession']>>) {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer');
}
