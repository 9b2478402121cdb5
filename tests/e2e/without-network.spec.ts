import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, untilOfflineReady } from './harness';
import { speak } from './speak';
import { choose, goOn, isOn, typeDate } from './wizard-steps';

const root = resolve(import.meta.dirname, '../..');
const commune = 'jurisdictions-07-427-01-01';

let folder = '';
test.beforeEach(({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'tarchih-paper-'));
  return speak(page, ['ar-MA']);
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of the printed page, on which the marks of direction and the spaces have no part. */
async function printed(page: Page): Promise<string> {
  const path = join(folder, 'result.pdf');
  await page.pdf({ path, format: 'A4', printBackground: true });
  return letters(execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }));
}

/**
 * Whether a sentence is on paper. Of letters joined in one glyph, pdftotext gives the last first:
 * the sentence is there when all its letters stand together.
 */
function isPrinted(paper: string, sentence: string): boolean {
  const wanted = letters(sentence);
  const sorted = (text: string) => Array.from(text).sort().join('');
  const bag = sorted(wanted);
  return Array.from(paper).some((_, at) => sorted(paper.slice(at, at + wanted.length)) === bag);
}

interface Assessed {
  verdict: string;
  lastEligibleDay: string;
  criteria: { id: string; status: string; blockedBy?: string; facts: { monthsLeft?: number } }[];
}

/** What the command says of a saved file. */
function assess(path: string): Assessed {
  const said = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli.ts', path, '--as-of', '2026-11-21'],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(said) as Assessed;
}

test('with the network cut after the first visit: from the start page to paper and a file', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);

  await page.locator('#start a[href="#/new"]:visible').first().click();
  await isOn(page, 'you');
  await page.locator('#you-name').fill('نادية العلوي');
  await goOn(page, 'collectivities');
  await choose(page, 'ابن جرير');
  await goOn(page, 'mandate');
  await expect(page.locator(`[id="${commune}-mandate-endsOn-day"]`)).toHaveValue('8');
  await expect(page.locator(`[id="${commune}-mandate-endsOn-month"]`)).toHaveValue('شتنبر');
  await expect(page.locator(`[id="${commune}-mandate-endsOn-year"]`)).toHaveValue('2027');
  await goOn(page, 'call');
  await page.locator('#call-isKnown-unknown').check();
  await goOn(page, 'organisations');
  await page.locator('#endorsements-no').check();
  await goOn(page, 'support-letter');
  await page.locator(`[id="${commune}-supportLetter-missing"]`).check();
  await goOn(page, 'track-record');
  await page.locator('#trackRecord-yes').check();
  const what = page.locator('[id$="-what-ar"]');
  await what.fill('ورشة للإعداد المشترك');
  const step = ((await what.getAttribute('id')) ?? '').replace(/-what-ar$/, '');
  await typeDate(page, `${step}-on`, ['14', 'شتنبر', '2023']);
  await goOn(page, 'filer');
  await page.locator('#official-yes').check();
  await goOn(page, 'one-file');
  await page.locator('#onlyFile-yes').check();
  await goOn(page, 'check');
  await goOn(page, 'result');
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute(
    'data-verdict',
    'not-eligible',
  );

  const verdict = await page.locator('[data-verdict] h1').innerText();
  expect(verdict).toContain('لا يمكن لجماعة ابن جرير');
  const paper = await printed(page);
  expect(isPrinted(paper, verdict), verdict).toBe(true);
  expect(paper).toContain('ابنجرير');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-save-state] button').click(),
  ]);
  const saved = join(folder, 'saved.json');
  await download.saveAs(saved);
  const assessed = assess(saved);
  expect(assessed).toMatchObject({ verdict: 'not-eligible', lastEligibleDay: '2026-05-08' });
  expect(assessed.criteria.find(({ id }) => id === 'mandate-16-months')).toMatchObject({
    status: 'not-met',
    blockedBy: 'time',
    facts: { monthsLeft: 9 },
  });

  for (const language of ['fr', 'en', 'ar']) {
    await page.locator(`[data-locale="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await isOn(page, 'result');
  }
  await page.reload();
  await isOn(page, 'result');
  await expect(page.locator('#dossier-bar')).toContainText('ابن جرير');
  await expect(page.locator('[data-verdict]').first()).toHaveAttribute(
    'data-verdict',
    'not-eligible',
  );
});
