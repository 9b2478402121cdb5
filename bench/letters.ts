import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { longestTask, noteTasks } from './attached/in-the-page';
import { median, percentile, type Figure } from './figure';
import { noteLetters, notedLetters } from './large/in-the-page';
import { letterIds, longLetter, shareFile } from './letters/written';

const runs = 3;
const revisions = 1_500;
const letters = 200;
/** ms between two letters: a person who types fast */
const pace = 60;

/** Bringing together two states of a dossier with letters, and writing in a long letter. */
export async function measureLetters(browser: Browser, address: string): Promise<Figure[]> {
  const merged = await merging(browser, address);
  const what = `share file of ${letterIds.length} letters, ${revisions} revisions, 5 MB`;
  return [
    {
      what: `${what}: read, report and taken in (median of ${runs})`,
      value: median(merged.map(({ time }) => time)),
      unit: 'ms',
      target: 700,
    },
    {
      what: `${what}, longest block of the page`,
      value: Math.max(...merged.map(({ longest }) => longest)),
      unit: 'ms',
      target: 50,
    },
    {
      what: 'letter of 5 pages with 10,000 edits: keystroke to paint (p95)',
      value: await typing(browser, address),
      unit: 'ms',
      target: 50,
    },
    { what: 'letter editor without Yjs (gzip)', value: editorSize(), unit: 'kB', target: 120 },
  ];
}

async function merging(browser: Browser, address: string) {
  const measured: { time: number; longest: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await openedPage(browser, address);
    await choose(page, await shareFile('shared', revisions, 0.5));
    await page.waitForURL(/#\/d\/shared\//, { timeout: 60_000 });
    await toList(page, address);
    const brought = await shareFile('shared', revisions, 1);
    await page.evaluate(noteTasks);
    const reading = await timeOf(page, '[data-report="told"] [data-take-in]', () =>
      choose(page, brought),
    );
    await page.waitForTimeout(500);
    const taking = await timeOf(page, '[data-import="taken"]', () =>
      page.locator('[data-take-in]').click(),
    );
    measured.push({ time: reading + taking, longest: await page.evaluate(longestTask) });
    await page.context().close();
  }
  return measured;
}

/** From an act to what it leads to, as the page itself sees both, ms. */
async function timeOf(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((wanted) => {
    const noted = { begun: 0, ended: 0 };
    Object.assign(window, { noted });
    // no function has a name in here: tsx would wrap it in a helper the page does not have
    for (const event of ['change', 'pointerdown'])
      document.addEventListener(event, () => (noted.begun ||= performance.now()), {
        capture: true,
        once: true,
      });
    new MutationObserver((_, observer) => {
      if (noted.begun === 0 || !document.querySelector(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (noted.ended = performance.now())));
    }).observe(document, { subtree: true, childList: true, attributes: true });
  }, selector);
  await act();
  const noted = await page.waitForFunction(() => {
    const { noted } = window as unknown as { noted: { begun: number; ended: number } };
    return noted.ended > 0 ? noted.ended - noted.begun : undefined;
  });
  return (await noted.jsonValue()) ?? NaN;
}

async function typing(browser: Browser, address: string): Promise<number> {
  const page = await openedPage(browser, address);
  await choose(page, await longLetter('long'));
  await page.waitForURL(/#\/d\/long\//, { timeout: 60_000 });
  await page.goto(`${address}#/d/long/letter/${letterIds[0] ?? ''}?in=ar`);
  const editor = page.locator('[data-editor="ar"]');
  await editor.locator('p').nth(10).click({ timeout: 60_000 });
  await page.waitForTimeout(2_000);
  await page.evaluate(noteLetters);
  for (let letter = 0; letter < letters; letter += 1) {
    await page.keyboard.press(letter % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(pace);
  }
  await page.locator('[data-save-state="saved"]').waitFor();
  const delay = percentile(await page.evaluate(notedLetters), 95);
  await page.context().close();
  return delay;
}

/** What the editor adds to a page, in kB: its chunk with the libraries in it. */
function editorSize(): number {
  const folder = `${process.env['BENCH_DIST'] ?? 'dist'}/assets`;
  const name = readdirSync(folder).find((file) => /^letter-editor-.*\.js$/.test(file));
  if (name === undefined) throw new Error('The built application has no letter editor');
  return gzipSync(readFileSync(`${folder}/${name}`), { level: 9 }).length / 1_000;
}

async function openedPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  await page.goto(`${address}#/dossiers`);
  await page.locator('#open-file').waitFor({ state: 'attached' });
  // what the service worker keeps for later is not what is measured
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });
  return page;
}

async function toList(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/dossiers`);
  await page.locator('[data-dossier]').first().waitFor();
  await page.waitForTimeout(1_000);
}

/** By its path: a file that the test hands over itself would hold the page up. */
async function choose(page: Page, bytes: Buffer): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tarchih-bench-'));
  const path = join(folder, 'shared.tarchih');
  await writeFile(path, bytes);
  await page.locator('#open-file').setInputFiles(path);
  // the browser reads it while the page works; it is small
  setTimeout(() => void rm(folder, { recursive: true, force: true }), 60_000).unref();
}
