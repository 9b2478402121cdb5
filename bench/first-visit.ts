import type { Browser } from '@playwright/test';
import { measureTraffic } from '../tests/e2e/traffic';
import type { Figure } from './figure';

/** What the page receives on the very first visit, until it is idle. */
export async function measureFirstVisit(browser: Browser, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ locale: 'ar' });
  const { scripts, total } = await measureTraffic(await context.newPage(), address);
  await context.close();
  return [
    { what: 'JavaScript received until idle', value: scripts / 1_000, unit: 'kB', target: 95 },
    { what: 'everything received until idle', value: total / 1_000, unit: 'kB', target: 200 },
  ];
}
