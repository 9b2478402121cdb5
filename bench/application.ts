import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from '../scripts/browser.mjs';

export interface Application {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Where the built application lies, and the port it is served on while it is measured. */
const outDir = process.env['BENCH_DIST'] ?? 'dist';
const port = Number(process.env['BENCH_PORT'] ?? 4193);

/** Serves the built application and opens a browser to measure it with. */
export async function openApplication(): Promise<Application> {
  if (!existsSync(`${outDir}/index.html`)) throw new Error('Run `npm run build` first.');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM_PATH to its program.');
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { host: 'localhost', port },
  });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Milliseconds from the start of the navigation to the first text. */
export function firstText(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}
