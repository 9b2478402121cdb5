import type { Browser, Page } from '@playwright/test';
import { firstText } from './application';
import { median, type Figure } from './figure';

const runs = 5;
const kilobitsPerSecond = 1_600;

/** The start page on a slow telephone: CPU ×4, 1.6 Mbit/s, 150 ms. Median of five first visits. */
export async function measureStartPage(browser: Browser, address: string): Promise<Figure[]> {
  const texts: number[] = [];
  const answers: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext({ locale: 'ar' });
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(pressStartWhenVisible);
    await page.goto(address, { waitUntil: 'commit' });
    texts.push(await firstText(page));
    answers.push(await firstAnswer(page));
    await context.close();
  }
  const how = `CPU ×4, 1.6 Mbit/s, 150 ms, median of ${runs}`;
  return [
    { what: `first text (${how})`, value: median(texts), unit: 'ms', target: 1_200 },
    {
      what: `first answer of the start button (${how})`,
      value: median(answers),
      unit: 'ms',
      target: 2_000,
    },
  ];
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (kilobitsPerSecond * 1_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function firstAnswer(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-answer').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-answer')[0]?.startTime ?? NaN);
}

/**
 * Runs in the page: presses the button once it is painted, marks the page that follows.
 * No function in here has a name, because tsx would wrap it in a helper the page does not have.
 */
function pressStartWhenVisible(): void {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    const timer = setInterval(() => {
      const buttons = document.querySelectorAll<HTMLElement>('#start a.button[href="#/new"]');
      const visible = [...buttons].find((button) => button.checkVisibility());
      if (!visible) return;
      clearInterval(timer);
      visible.click();
    }, 4);
  }).observe({ type: 'paint', buffered: true });

  new MutationObserver((_, observer) => {
    const page = document.querySelector<HTMLElement>('main#main')?.dataset['page'];
    if (!page || page === 'start') return;
    observer.disconnect();
    performance.mark('first-answer');
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-page'] });
}
