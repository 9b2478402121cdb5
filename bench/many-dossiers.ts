import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from '@playwright/test';
import { databaseName } from '../src/adapters/persistence/forget-device';
import { takeApart } from '../src/domain/dossier/fields';
import { readDossierFile } from '../src/domain/dossier/file';
import { median, type Figure } from './figure';
import { putDossiers, timeTo } from './large/in-the-page';

const count = 1_000;
/** as many as the page draws at once */
const atOnce = 50;
const runs = 5;

/** The list of 1,000 dossiers, each as long as an example, in an application just started. */
export async function measureManyDossiers(browser: Browser, address: string): Promise<Figure[]> {
  const context = await browser.newContext({ locale: 'ar' });
  const page = await context.newPage();
  await page.goto(`${address}#/dossiers`);
  await page.locator('main[data-page="dossiers"]').waitFor();
  await page.evaluate(putDossiers, { name: databaseName, ...thousandDossiers() });
  await page.close();
  // the first list makes the summaries that the next ones read
  const first = await listingTime(context, address);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await listingTime(context, address));
  await context.close();
  return [
    {
      what: `${count} dossiers listed, the first ${atOnce} drawn (median of ${runs})`,
      value: median(times),
      unit: 'ms',
      target: 200,
    },
    {
      what: `${count} dossiers listed for the first time`,
      value: first,
      unit: 'ms',
      target: 5_000,
    },
  ];
}

async function listingTime(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${address}#/about`);
  await page.locator('main[data-page="about"]').waitFor();
  await page.waitForTimeout(1_000);
  const time = await page.evaluate(timeTo, {
    address: '#/dossiers',
    selector: 'li[data-dossier]',
    count: atOnce,
  });
  // what was made is kept a moment later
  await page.waitForTimeout(2_000);
  await page.close();
  return time;
}

function thousandDossiers() {
  const read = readDossierFile(readFileSync('tests/fixtures/sample-benguerir.json', 'utf8'));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const fields = takeApart(read.file.dossier);
  const ids = Array.from({ length: count }, (_, number) => `d${String(number).padStart(4, '0')}`);
  const at = (number: number) => new Date(Date.UTC(2026, 0, 1, 8, number)).toISOString();
  return {
    dossiers: ids.map((id, number) => ({ id, createdAt: at(number), changedAt: at(number) })),
    revisions: ids.flatMap((dossierId, number) =>
      [...fields, ['title', `ترشيح الجماعة رقم ${number}`] as const].map(
        ([field, value], index) => ({
          dossierId,
          id: `${dossierId}-${index}`,
          field,
          value,
          parents: [],
          at: at(number),
          author: { name: 'أمينة', function: '' },
        }),
      ),
    ),
  };
}
