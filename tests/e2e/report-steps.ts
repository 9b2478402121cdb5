import { expect, type Locator, type Page } from '@playwright/test';
import type { PrintAnswer } from '../../src/adapters/pdf/messages';

/** What is on the page: the work, the file, or why there is none. */
export const report = (page: Page, is: string): Locator => page.locator(`[data-report="${is}"]`);

/** The button that makes the report, ends the work or tries again. */
export const reportButton = (page: Page): Locator => page.locator('[data-report] button.button');

export const downloadLink = (page: Page): Locator => page.locator('[data-report] a[download]');

export async function openReport(page: Page, example = 'benguerir'): Promise<void> {
  await page.goto(`/#/example/${example}/report`);
  await expect(report(page, 'idle')).toBeVisible();
}

/**
 * From now on the page talks to a worker that gives one answer, or none: a state of the page lasts
 * as long as it is looked at.
 */
async function answerWith(page: Page, answer: PrintAnswer | undefined): Promise<void> {
  await page.evaluate((given) => {
    class OneAnswer extends EventTarget {
      postMessage() {
        const { nextAnswer: data } = window as { nextAnswer?: unknown };
        if (data !== undefined) this.dispatchEvent(new MessageEvent('message', { data }));
      }
      terminate() {
        // nothing runs
      }
    }
    Object.assign(window, { Worker: OneAnswer, nextAnswer: given });
  }, answer);
}

/** Presses the button and waits for a state that such a worker leads to. */
export async function bringTo(page: Page, is: string, answer: PrintAnswer): Promise<void> {
  await answerWith(page, answer);
  await reportButton(page).click();
  await expect(report(page, is)).toBeVisible();
}
