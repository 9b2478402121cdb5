import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { longestTask, noteTasks } from './attached/in-the-page';
import { writeArchive } from './attached/write-archive';
import { pictureDossier } from './exports/written';
import type { Figure } from './figure';
import { watchMemory } from './renderer-memory';

const pictures = 30;
const files = 10;
/** of each file of the package, in bytes: the largest that can be attached */
const each = 50_000_000;
const limit = 300_000;

/** What leaves the application: a long book as PDF and DOCX, and a package of 500 MB. */
export async function measureExports(browser: Browser, address: string): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tarchih-bench-'));
  try {
    return [...(await book(browser, address, folder)), ...(await pack(browser, address, folder))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function book(browser: Browser, address: string, folder: string): Promise<Figure[]> {
  const page = await openedPage(browser, address);
  const [withPictures, without] = [join(folder, 'pictures.zip'), join(folder, 'plain.zip')];
  await writeFile(withPictures, await pictureDossier('pictures', await photographs(page)));
  await writeFile(without, await pictureDossier('plain', []));
  await open(page, withPictures, 'pictures');
  await page.goto(`${address}#/d/pictures/dossier-paper`);
  const pdf = await makeFile(page, 'pdf');
  const docx = await makeFile(page, 'docx');
  await page.context().close();
  const other = await openedPage(browser, address);
  await open(other, without, 'plain');
  await other.goto(`${address}#/d/plain/dossier-paper`);
  const plain = await makeFile(other, 'pdf');
  await other.context().close();
  const what = `Arabic dossier of ${pdf.pages} pages with ${pictures} pictures`;
  return [
    { what: `${what}: PDF`, value: pdf.time / 1_000, unit: 's', target: 6 },
    { what: `${what}: longest block of the page`, value: pdf.longest, unit: 'ms', target: 100 },
    { what: `${what}: DOCX`, value: docx.time / 1_000, unit: 's', target: 2 },
    { what: 'the same without pictures: PDF', value: plain.size / 1e6, unit: 'MB', target: 3 },
  ];
}

async function pack(browser: Browser, address: string, folder: string): Promise<Figure[]> {
  const page = await openedPage(browser, address);
  const given = join(folder, 'given.zip');
  await writeArchive(given, { id: 'package', files, each, areProofs: true });
  await open(page, given, 'package');
  await page.goto(`${address}#/d/package/package`);
  const memory = await watchMemory(browser, page);
  await page.evaluate(noteTasks);
  const before = performance.now();
  await page.locator('[data-package] button.button').last().click({ timeout: limit });
  await page.locator('[data-package="made"]').waitFor({ timeout: limit });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: limit }),
    page.locator('[data-part] [data-save]').first().click(),
  ]);
  const saved = join(folder, 'package.zip');
  await download.saveAs(saved);
  const time = (performance.now() - before) / 1_000;
  const peak = await memory.peak();
  const longest = await page.evaluate(longestTask);
  await page.context().close();
  const { size } = await stat(saved);
  if (size < files * each) throw new Error(`The package has ${size} bytes only`);
  const what = `package of ${(files * each) / 1e6} MB`;
  return [
    { what: `${what}, made and saved`, value: time, unit: 's', target: 15 },
    { what: `${what}, peak of private memory`, value: peak, unit: 'MB', target: 400 },
    { what: `${what}, longest block of the page`, value: longest, unit: 'ms', target: 100 },
  ];
}

/** Photographs of two megapixels that no program can make much smaller. */
async function photographs(page: Page): Promise<Buffer[]> {
  const encoded = await page.evaluate(async (count) => {
    const made: string[] = [];
    for (let number = 0; number < count; number += 1) {
      const canvas = new OffscreenCanvas(1600, 1200);
      const brush = canvas.getContext('2d');
      if (!brush) throw new Error('No canvas');
      for (let stroke = 0; stroke < 4_000; stroke += 1) {
        brush.fillStyle = `hsl(${(stroke * 37 + number * 11) % 360} 50% ${20 + (stroke % 60)}%)`;
        brush.fillRect((stroke * 97 + number * 13) % 1600, (stroke * 61) % 1200, 60, 45);
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      let text = '';
      for (const byte of new Uint8Array(await blob.arrayBuffer()))
        text += String.fromCharCode(byte);
      made.push(btoa(text));
    }
    return made;
  }, pictures);
  return encoded.map((text) => Buffer.from(text, 'base64'));
}

/** Presses the button of a kind of file and waits until it is there, as the page itself sees both. */
async function makeFile(page: Page, kind: 'pdf' | 'docx') {
  const part = page.locator(`[data-paper="${kind}"]`);
  await part.locator('button.button').first().waitFor();
  await page.evaluate(noteTasks);
  const time = await page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const startedAt = performance.now();
        const part = document.querySelector(`[data-paper="${wanted}"]`);
        new MutationObserver((_, observer) => {
          if (!part?.querySelector('[data-report="made"]')) return;
          observer.disconnect();
          resolve(performance.now() - startedAt);
        }).observe(document.body, { subtree: true, childList: true, attributes: true });
        part?.querySelector<HTMLElement>('button.button')?.click();
      }),
    kind,
  );
  const longest = await page.evaluate(longestTask);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.locator('a[download]').first().click(),
  ]);
  const path = await download.path();
  const { size } = await stat(path);
  return { time, longest, size, pages: kind === 'pdf' ? pagesOf(path) : NaN };
}

const pagesOf = (path: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);

async function openedPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'ar', acceptDownloads: true });
  const page = await context.newPage();
  // the file is handed over as a download, which a test can follow
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await page.goto(`${address}#/dossiers`);
  await page.locator('#open-file').waitFor({ state: 'attached' });
  // what the service worker keeps for later is not what is measured
  await page.locator('html[data-offline="ready"]').waitFor({ timeout: 60_000 });
  return page;
}

async function open(page: Page, path: string, id: string): Promise<void> {
  await page.locator('#open-file').setInputFiles(path);
  await page.waitForURL(new RegExp(`#/d/${id}/`), { timeout: limit });
}
