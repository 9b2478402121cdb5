import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const verdict = (page: Page) => page.locator('[data-verdict]');
const criterion = (page: Page, id: string) => page.locator(`[data-criterion="${id}"]`);

async function openExample(page: Page, name: string, query = ''): Promise<void> {
  await page.goto(`./#/example/${name}/result${query}`);
  await expect(verdict(page)).toBeVisible();
}

const speak = (page: Page, language: 'ar' | 'fr' | 'en') =>
  page.locator(`[data-locale="${language}"]`).click();

const deciding = [
  'country-in-good-standing',
  'open-call',
  'joint-application',
  'filed-by-official',
  'one-per-jurisdiction',
  'head-support-letter',
  'non-government-endorsement',
  'mandate-16-months',
  'track-record',
] as const;
type Status = 'met' | 'not-met' | 'unknown';

const examples: Record<
  string,
  { verdict: string; status: Record<(typeof deciding)[number], Status> }
> = {
  benguerir: {
    verdict: 'not-eligible',
    status: {
      'country-in-good-standing': 'met',
      'open-call': 'unknown',
      'joint-application': 'unknown',
      'filed-by-official': 'met',
      'one-per-jurisdiction': 'unknown',
      'head-support-letter': 'not-met',
      'non-government-endorsement': 'not-met',
      'mandate-16-months': 'not-met',
      'track-record': 'not-met',
    },
  },
  'tetouan-2022': {
    verdict: 'unknown',
    status: {
      'country-in-good-standing': 'met',
      'open-call': 'met',
      'joint-application': 'met',
      'filed-by-official': 'met',
      'one-per-jurisdiction': 'unknown',
      'head-support-letter': 'met',
      'non-government-endorsement': 'met',
      'mandate-16-months': 'met',
      'track-record': 'unknown',
    },
  },
  'four-regions-2024': {
    verdict: 'not-eligible',
    status: {
      'country-in-good-standing': 'met',
      'open-call': 'met',
      'joint-application': 'met',
      'filed-by-official': 'met',
      'one-per-jurisdiction': 'unknown',
      'head-support-letter': 'not-met',
      'non-government-endorsement': 'met',
      'mandate-16-months': 'met',
      'track-record': 'unknown',
    },
  },
};

test.describe('the three examples', () => {
  for (const [name, expected] of Object.entries(examples)) {
    test(`${name} shows its verdict and the status of each criterion`, async ({ page }) => {
      await openExample(page, name);

      await expect(verdict(page)).toHaveAttribute('data-verdict', expected.verdict);
      for (const id of deciding) {
        await expect(criterion(page, id), id).toHaveAttribute('data-status', expected.status[id]);
      }
      await expect(page.locator('[data-status="judgement"]')).toHaveCount(6);
    });
  }

  test('the missing letter and the unsigned one are named', async ({ page }) => {
    await openExample(page, 'four-regions-2024');
    await speak(page, 'fr');
    const letters = criterion(page, 'head-support-letter');
    await expect(letters).toContainText('Lettre manquante : Région de Drâa-Tafilalet.');
    await expect(letters).toContainText('Lettre non signée : Région de Laâyoune-Sakia El Hamra.');
  });
});

test('the what-if day moves the view and never the dossier', async ({ page }) => {
  await openExample(page, 'benguerir');
  await speak(page, 'fr');
  const months = page.locator('.figures dd').first();
  await expect(months).toHaveText('9 mois');

  await page.getByLabel('Jour', { exact: true }).fill('1');
  await page.getByLabel('Mois', { exact: true }).fill('mars');
  await page.getByLabel('Année', { exact: true }).fill('2026');
  await page.getByRole('button', { name: 'Calculer' }).click();

  await expect(page).toHaveURL(/\?on=2026-03-01$/);
  await expect(months).toHaveText('18 mois');
  await expect(criterion(page, 'mandate-16-months')).toHaveAttribute('data-status', 'met');

  await page.getByRole('link', { name: 'Revenir au jour de l’exemple' }).first().click();
  await expect(months).toHaveText('9 mois');
});

test('the language changes and the open details stay open', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await openExample(page, 'benguerir');
  const open = page.locator('.crit[open]');
  await expect(open).toHaveCount(0);

  await criterion(page, 'track-record').locator('summary').click();
  await criterion(page, 'ambition').locator('summary').click();
  for (const language of ['en', 'fr', 'ar'] as const) {
    await speak(page, language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(open).toHaveCount(2);
    await expect(criterion(page, 'track-record')).toHaveAttribute('open');
  }
});

test('paper has every criterion with its parts, and no control', async ({ page }) => {
  await openExample(page, 'benguerir');
  await page.getByRole('checkbox').check();
  await expect(criterion(page, 'country-in-good-standing')).toBeHidden();

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));

  for (const one of await page.locator('[data-criterion] dl').all())
    await expect(one).toBeVisible();
  await expect(page.locator('[data-criterion]')).toHaveCount(16);
  for (const control of ['.button', '.link-button', 'input', '.back', '.langs']) {
    await expect(page.locator(`${control}:visible`), control).toHaveCount(0);
  }
  await expect(page.locator('.print-only')).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(criterion(page, 'ambition')).not.toHaveAttribute('open');
});
