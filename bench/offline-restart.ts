import type { Browser } from '@playwright/test';
import { untilOfflineReady } from '../tests/e2e/harness';
import { firstText } from './application';
import { median, type Figure } from './figure';

const runs = 5;

/** First text after a restart without a network, served by the service worker. */
export async function measureOfflineRestart(browser: Browser, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  await page.goto(address);
  await untilOfflineReady(page);
  await context.setOffline(true);
  const texts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await page.reload();
    texts.push(await firstText(page));
  }
  await context.close();
  const what = `offline restart to first text (median of ${runs})`;
  return [{ what, value: median(texts), unit: 'ms', target: 400 }];
}
