import { expect, type Locator, type Page } from '@playwright/test';

/** The button or link that leads on. */
export const onward = (page: Page): Locator => page.locator('#app .actions .button').last();

/** Continues and waits for the page that is expected next. */
export async function goOn(page: Page, next: string): Promise<void> {
  await onward(page).click();
  await isOn(page, next);
}

export async function isOn(page: Page, name: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-page', name);
}

/** Types into the three fields of the date whose fields begin with `id`. */
export async function typeDate(
  page: Page,
  id: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  await page.locator(`[id="${id}-day"]`).fill(day);
  await page.locator(`[id="${id}-month"]`).fill(month);
  await page.locator(`[id="${id}-year"]`).fill(year);
}

const farthest = 80;

/** Presses Tab until the keyboard is on the control; fails when it never comes there. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < farthest; presses += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard does not reach ${control.toString()}`);
}

/** Says who writes and begins an empty dossier; returns where it is. */
export async function beginDossier(page: Page, name: string): Promise<string> {
  await page.goto('/#/new');
  await page.locator('#you-name').fill(name);
  // letters that change their face move the button
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('#app form .button').first().click();
  await expect(page).toHaveURL(/\/collectivities/);
  await isOn(page, 'collectivities');
  return page.url().replace(/\/collectivities.*$/, '');
}

/** Chooses the first collectivity found for some words. */
export async function choose(page: Page, words: string): Promise<void> {
  await page.locator('#search').fill(words);
  await page.locator('#found button').first().click();
}
