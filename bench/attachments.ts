import type { Browser, BrowserContext, Page } from '@playwright/test';
import { writeDossierFile } from '../src/domain/dossier/file';
import { derive, type Change } from '../src/domain/dossier/history';
import type { Revision } from '../src/domain/dossier/revision';
import { median, type Figure } from './figure';
import { filePut, noteTasks, notedTasks } from './large/attaching';
import { timeTo } from './large/in-the-page';

const id = 'proofs';
const proofs = 100;
/** attached before anything is measured: together 60 MB */
const sizes = Array.from({ length: 12 }, () => 5_000_000);
const large = 20_000_000;
const runs = 5;

/** A dossier with a hundred proofs and 60 MB of files, and a file of 20 MB that is attached to it. */
export async function measureAttachments(browser: Browser, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ locale: 'ar' });
  await prepare(await context.newPage(), address);
  const openings: number[] = [];
  for (let run = 0; run < runs; run += 1) openings.push(await taskListTime(context, address));
  const added: number[] = [];
  const blocked: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { time, longest } = await attachingTime(context, address, run);
    added.push(time);
    blocked.push(longest);
  }
  await context.close();
  const what = `${proofs} proofs and 60 MB of files`;
  return [
    {
      what: `${what}: task list (median of ${runs})`,
      value: median(openings),
      unit: 'ms',
      target: 300,
    },
    {
      what: `20 MB file attached (median of ${runs})`,
      value: median(added),
      unit: 'ms',
      target: 500,
    },
    {
      what: '20 MB file attached: longest block of the page',
      value: Math.max(...blocked),
      unit: 'ms',
      target: 50,
    },
  ];
}

/** Opens the dossier from a file, and attaches its files, as a person would. */
async function prepare(page: Page, address: string): Promise<void> {
  const history = historyOf(proofFields());
  const text = writeDossierFile(id, derive(history), history, '2026-12-01T10:00:00.000Z');
  await page.goto(`${address}#/dossiers`);
  await page
    .locator('#open-file')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.waitForURL(/#\/d\/proofs\//, { timeout: 60_000 });
  await page.goto(`${address}#/d/${id}/files`);
  const control = page.locator('#attach-files');
  await control.waitFor({ state: 'attached' });
  await control.evaluate(
    filePut,
    sizes.map((size, index) => ({ size, mark: `small ${index}` })),
  );
  await page
    .locator('li[data-file]')
    .nth(sizes.length - 1)
    .waitFor({ timeout: 60_000 });
  await page.locator('[data-save-state="saved"]').waitFor();
  await page.waitForTimeout(2_000);
  await page.close();
}

/** From the list of dossiers to the list of tasks, in an application just started. */
async function taskListTime(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}#/dossiers`);
  await page.locator(`[data-dossier="${id}"]`).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1_000);
  const time = await page.evaluate(timeTo, {
    address: `#/d/${id}/tasks`,
    selector: 'main[data-page="tasks"] h1',
    count: 1,
  });
  await page.close();
  return time;
}

/** From the choice of a file to its row in the register, and the longest task of the page meanwhile. */
async function attachingTime(context: BrowserContext, address: string, run: number) {
  const page = await context.newPage();
  await page.goto(`${address}#/d/${id}/files`);
  const control = page.locator('#attach-files');
  await control.waitFor({ state: 'attached' });
  // the first file of a visit also starts the worker
  await control.evaluate(filePut, [{ size: 1_000, mark: `first ${run}` }]);
  await page
    .locator('li[data-file]')
    .nth(sizes.length + run * 2)
    .waitFor();
  await page.waitForTimeout(1_000);
  await page.evaluate(noteTasks);
  await control.evaluate(filePut, [{ size: large, mark: `large ${run}` }]);
  await page
    .locator('li[data-file]')
    .nth(sizes.length + run * 2 + 1)
    .waitFor();
  const noted = await page.evaluate(notedTasks);
  await page.close();
  return noted;
}

function proofFields(): Change[] {
  return Array.from({ length: proofs }, (_, index): Change[] => {
    const base = `evidence/p${index}`;
    return [
      { field: `${base}/order`, value: index },
      {
        field: `${base}/title/ar`,
        value: `إثبات رقم ${index}: محضر لقاء مع جمعيات المجتمع المدني`,
      },
      { field: `${base}/on`, value: `2026-0${1 + (index % 9)}-15` },
      { field: `${base}/reference/fr`, value: `PV n° ${index}/2026, secrétariat du conseil` },
      { field: `${base}/criteria/track-record`, value: true },
    ];
  }).flat();
}

const historyOf = (changes: readonly Change[]): Revision[] =>
  [
    { field: 'edition', value: 'ogp-local-next' },
    { field: 'jurisdictions/07/type', value: 'commune' },
    { field: 'jurisdictions/07/order', value: 0 },
    { field: 'jurisdictions/07/name/ar', value: 'ابن جرير' },
    ...changes,
  ].map(({ field, value }, index) => ({
    id: `r${index}`,
    field,
    value,
    parents: [],
    at: '2026-11-22T10:00:00.000Z',
    author: { name: 'أمينة', function: '' },
  }));
