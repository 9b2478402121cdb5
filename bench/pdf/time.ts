import { readdirSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { PdfDocument } from '../../src/adapters/pdf/document';
import { longDocument } from '../../tests/adapters/pdf/quality/long-text';
import { untilOfflineReady } from '../../tests/e2e/harness';
import { openReport } from '../../tests/e2e/report-steps';
import { median, type Figure } from '../figure';

const runs = 5;

export async function measureTime(browser: Browser, address: string): Promise<Figure[]> {
  const first: number[] = [];
  const again: number[] = [];
  const prose: number[] = [];
  let pages = 0;
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ locale: 'ar', baseURL: address });
    const page = await context.newPage();
    await page.goto(address);
    await untilOfflineReady(page);
    await openReport(page);
    first.push(await pressAndWait(page));
    again.push(await pressAgain(page));
    const printed = await printProse(page, longDocument('ar'));
    prose.push(printed.again);
    pages = printed.pages;
    await context.close();
  }
  return [
    {
      what: `report, first time, from the press (median of ${runs})`,
      value: median(first),
      unit: 'ms',
      target: 1_500,
    },
    {
      what: `report, second time (median of ${runs})`,
      value: median(again),
      unit: 'ms',
      target: 500,
    },
    {
      what: `${pages} pages of Arabic, engine loaded (median of ${runs})`,
      value: median(prose),
      unit: 'ms',
      target: 900,
    },
  ];
}

/** Presses the button that makes a report; ms until the file is offered. */
function pressAndWait(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const startedAt = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[data-report="made"]')) return;
          observer.disconnect();
          resolve(performance.now() - startedAt);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        document.querySelector<HTMLElement>('[data-report] button.button')?.click();
      }),
  );
}

/** Asks for another language, which lets the file go, and presses again. */
async function pressAgain(page: Page): Promise<number> {
  await page.locator('#report-language-fr').check();
  return pressAndWait(page);
}

/** Gives the worker of the application a document twice; ms of the second time. */
function printProse(page: Page, document: PdfDocument): Promise<{ again: number; pages: number }> {
  const script = readdirSync('dist/assets').find((name) => /^pdf\.worker-.*\.js$/u.test(name));
  return page.evaluate(
    ([address, request]) =>
      new Promise<{ again: number; pages: number }>((resolve, reject) => {
        const worker = new Worker(address, { type: 'module' });
        let startedAt = Number.NaN;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<{ kind: string; pages: number }>) => {
            if (data.kind === 'failed') reject(new Error(JSON.stringify(data)));
            if (data.kind !== 'printed') return;
            if (!Number.isNaN(startedAt)) {
              worker.terminate();
              resolve({ again: performance.now() - startedAt, pages: data.pages });
              return;
            }
            startedAt = performance.now();
            worker.postMessage(request);
          },
        );
        worker.postMessage(request);
      }),
    [`assets/${script}`, { document }] as const,
  );
}
