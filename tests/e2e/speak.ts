import type { Page } from '@playwright/test';

/** Lets the browser ask for these languages, in this order. */
export async function speak(page: Page, tags: readonly string[]): Promise<void> {
  await page.addInitScript((languages) => {
    Object.defineProperty(navigator, 'languages', { get: () => languages });
  }, tags);
}
