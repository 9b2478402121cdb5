import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { writeDossierFile } from '../src/domain/dossier/file';
import { derive } from '../src/domain/dossier/history';
import { median, percentile, type Figure } from './figure';
import { largeHistory } from './large/history';
import { noteLetters, notedLetters, timeTo } from './large/in-the-page';

const revisions = 20_000;
const id = 'large';
const runs = 5;

/** the page that a dossier opens to */
const openedPage = 'tasks';
/** pages with a text field to type into, and the field: in a short list, and in the register of 300 */
const typedPages = {
  'a step of the track record': { page: 'track-record', field: '#trackRecord-t1-what-ar' },
  'a stakeholder': { page: 'partners/s150', field: '#endorsements-s150-organisation-ar' },
} as const;

/** A sentence of 200 letters, one every 60 ms: a person who types fast. */
const letters = 200;
const pace = 60;

/** Opening a dossier of 20,000 revisions and typing in it. */
export async function measureLargeDossier(browser: Browser, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ locale: 'ar' });
  await importDossier(await context.newPage(), address);
  const openings: number[] = [];
  for (let run = 0; run < runs; run += 1) openings.push(await openingTime(context, address));
  const what = `${revisions / 1_000},000 revisions`;
  const figures: Figure[] = [
    {
      what: `${what}: opened (median of ${runs})`,
      value: median(openings),
      unit: 'ms',
      target: 300,
    },
  ];
  for (const [where, place] of Object.entries(typedPages)) {
    const { delay, work } = await typing(await context.newPage(), address, place);
    const typed = `${what}, ${letters} letters into ${where}`;
    figures.push(
      { what: `${typed}: keystroke to paint (p95)`, value: delay, unit: 'ms', target: 50 },
      { what: `${typed}: work of a letter, saving and all`, value: work, unit: 'ms', target: 15 },
    );
  }
  await context.close();
  return figures;
}

/** Opens the dossier from a file, as a person would. */
async function importDossier(page: Page, address: string): Promise<void> {
  const history = largeHistory(revisions);
  const text = writeDossierFile(id, derive(history), history, '2026-12-01T10:00:00.000Z');
  await page.goto(`${address}#/dossiers`);
  await page
    .locator('#open-file')
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForURL(/#\/d\/large\//, { timeout: 120_000 });
  await page.locator('[data-save-state="saved"]').waitFor();
  // a person looks at what was opened: a moment later it is kept how it opens soonest
  await page.waitForTimeout(3_000);
  await page.close();
}

/** From the list to the page of the dossier, in an application that has just been started. */
async function openingTime(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}#/dossiers`);
  await page.locator(`[data-dossier="${id}"]`).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(500);
  const time = await page.evaluate(timeTo, {
    address: `#/d/${id}/${openedPage}`,
    selector: `main[data-page="${openedPage}"] h1`,
    count: 1,
  });
  await page.close();
  return time;
}

/** The slowest but five of a hundred letters, and what the main thread does for each. */
async function typing(
  page: Page,
  address: string,
  place: { page: string; field: string },
): Promise<{ delay: number; work: number }> {
  await page.goto(`${address}#/d/${id}/${place.page}`);
  const field = page.locator(place.field);
  await field.click({ timeout: 60_000 });
  await page.keyboard.press('End');
  await page.waitForTimeout(1_000);
  await page.evaluate(noteLetters);
  const devtools = await page.context().newCDPSession(page);
  // the processor's time, which other programs do not lengthen
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await workOf(devtools);
  for (let letter = 0; letter < letters; letter += 1) {
    await page.keyboard.press(letter % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(pace);
  }
  await page.locator('[data-save-state="saved"]').waitFor();
  const work = ((await workOf(devtools)) - before) / letters;
  const delay = percentile(await page.evaluate(notedLetters), 95);
  await page.close();
  return { delay, work };
}

/** Milliseconds of the processor that the main thread has used so far: scripts, styles, layout, paint. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1_000;
}
