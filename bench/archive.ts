import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { longestTask, noteTasks } from './attached/in-the-page';
import { writeArchive } from './attached/write-archive';
import type { Figure } from './figure';
import { watchMemory } from './renderer-memory';

const id = 'with-files';
const files = 10;
/** of each file, in bytes: the largest that can be attached */
const each = 50_000_000;
const limit = 300_000;

interface Measured {
  /** s */
  time: number;
  /** MB */
  peak: number;
  /** ms */
  longest: number;
}

/** A dossier with 500 MB of attached files: opened from an archive, saved to one, and opened again. */
export async function measureArchive(browser: Browser, address: string): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tarchih-bench-'));
  try {
    const given = join(folder, 'given.zip');
    await writeArchive(given, { id, files, each });
    const first = await openedPage(browser, address);
    await measured(browser, first, () => openArchive(first, given));
    const saved = join(folder, 'saved.zip');
    await toList(first, address);
    const saving = await measured(browser, first, () => saveArchive(first, saved));
    const { size } = await stat(saved);
    if (size < files * each) throw new Error(`The saved file has ${size} bytes only`);
    await first.context().close();
    const second = await openedPage(browser, address);
    const opening = await measured(browser, second, () => openArchive(second, saved));
    await second.context().close();
    return [...figuresOf('saved to a file', saving), ...figuresOf('opened again', opening)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function figuresOf(what: string, { time, peak, longest }: Measured): Figure[] {
  const whole = `${(files * each) / 1e6} MB of files: ${what}`;
  return [
    { what: whole, value: time, unit: 's', target: 15 },
    { what: `${whole}, peak of private memory`, value: peak, unit: 'MB', target: 400 },
    { what: `${whole}, longest block of the page`, value: longest, unit: 'ms', target: 50 },
  ];
}

async function openedPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr', acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${address}#/dossiers`);
  await page.locator('#open-file').waitFor({ state: 'attached' });
  // what the service worker keeps for later is not what is measured
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });
  return page;
}

async function measured(browser: Browser, page: Page, act: () => Promise<void>): Promise<Measured> {
  const memory = await watchMemory(browser, page);
  await page.evaluate(noteTasks);
  const before = performance.now();
  await act();
  const time = (performance.now() - before) / 1_000;
  return { time, peak: await memory.peak(), longest: await page.evaluate(longestTask) };
}

async function openArchive(page: Page, path: string): Promise<void> {
  await page.locator('#open-file').setInputFiles(path);
  await page.waitForURL(new RegExp(`#/d/${id}/`), { timeout: limit });
}

async function toList(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/dossiers`);
  await page.locator(`[data-dossier="${id}"]`).waitFor();
  await page.waitForTimeout(1_000);
}

async function saveArchive(page: Page, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: limit }),
    page.locator(`#draft-${id}-save`).click(),
  ]);
  await download.saveAs(path);
}
