import { readFile } from 'node:fs/promises';
import { expect, type Browser, type Download, type Page } from '@playwright/test';
import words from '../../locales/fr/dossiers.json' with { type: 'json' };
import { watchForFaults, type Faults } from './harness';

export { words };

/** A device of its own: nothing stored, faults watched for. */
export async function newDevice(
  browser: Browser,
  origin: string,
): Promise<{ page: Page; faults: Faults; close: () => Promise<void> }> {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Africa/Casablanca' });
  const faults = await watchForFaults(context, new URL(origin).origin);
  const page = await context.newPage();
  return { page, faults, close: () => context.close() };
}

/** Says who writes on this device. */
export async function introduce(page: Page, name = 'Amina Bennani'): Promise<void> {
  await page.goto('/#/you');
  await page.getByLabel(words.you.name).fill(name);
  await page.getByRole('button', { name: words.you.confirm }).click();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'dossiers');
}

/** Makes a dossier from an example and returns its id. */
export async function copyExample(page: Page, name = 'benguerir'): Promise<string> {
  await page.goto(`/#/new?from=example:${name}`);
  await expect(page).toHaveURL(/#\/d\/[^/]+\/tasks$/);
  await expect(page.locator('main')).toHaveAttribute('data-page', 'tasks');
  const id = idIn(page);
  await page.goto(`/#/d/${id}/result`);
  await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
  return id;
}

/** The id of the dossier shown. */
export const idIn = (page: Page): string => /#\/d\/([^/]+)/.exec(page.url())?.[1] ?? '';

export async function list(page: Page): Promise<void> {
  await page.goto('/#/dossiers');
  await expect(page.locator('main')).toHaveAttribute('data-page', 'dossiers');
}

export const rows = (page: Page) => page.locator('.drafts > li');
export const names = (page: Page) => page.locator('.drafts__name');

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** Saves the first dossier of the list to a file and returns its text. */
export async function saveFirst(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    rows(page)
      .first()
      .getByRole('button', { name: new RegExp(`^${words.save}`) })
      .click(),
  ]);
  return textOf(download);
}

/** Chooses a file on the page of dossiers. */
export async function choose(
  page: Page,
  text: string | Buffer,
  name = 'dossier.json',
): Promise<void> {
  await page.locator('#open-file').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: typeof text === 'string' ? Buffer.from(text) : text,
  });
}
