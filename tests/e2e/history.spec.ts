import type { Page } from '@playwright/test';
import words from '../../locales/fr/history.json' with { type: 'json' };
import parts from '../../locales/fr/parts.json' with { type: 'json' };
import { choose, copyExample, introduce } from './dossier-steps';
import { expect, test } from './harness';
import { isOn } from './wizard-steps';

test.use({ locale: 'fr-FR' });

/** Goes to the history as a person does: by the bar of the dossier. */
async function openHistory(page: Page): Promise<void> {
  await page.locator('.dossier__history').click();
  await isOn(page, 'history');
  await expect(page.getByRole('heading', { level: 1, name: words.heading })).toBeVisible();
}

const sittings = (page: Page) => page.locator('#app section > h3');
const restore = (page: Page) => page.getByRole('button', { name: words.moment.restore });

/** Opens the moment after the first step of the last sitting. */
async function openFirstStep(page: Page): Promise<void> {
  await page.locator('#app details.more > summary', { hasText: 'Pas à pas' }).first().click();
  await page.getByRole('link', { name: words['see-step'].replace('{number}', '1') }).click();
  await isOn(page, 'history');
  await expect(page.getByRole('heading', { name: words.moment.answers })).toBeVisible();
}

async function answerFiler(page: Page, id: string, answer: 'yes' | 'no'): Promise<void> {
  await page.goto(`/#/d/${id}/filer`);
  await isOn(page, 'filer');
  await page.locator(`#official-${answer}`).check();
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

test('what was typed is told, an earlier moment comes back, and that is taken back', async ({
  page,
}) => {
  await introduce(page);
  const id = await copyExample(page);
  await page.waitForTimeout(300);
  await page.goto(`/#/d/${id}/track-record`);
  const field = page.locator('#trackRecord-step-1-what-fr');
  const before = await field.inputValue();
  const added = 'Puis une réunion publique.';
  await field.fill(`${before} ${added}`);
  await page.waitForTimeout(300);
  await answerFiler(page, id, 'no');
  await page.waitForTimeout(300);

  await openHistory(page);
  await expect(page.locator('#app').getByText('Amina Bennani').first()).toBeVisible();
  await openFirstStep(page);
  await expect(page.locator('#app li', { hasText: added })).toContainText(words.now);
  await restore(page).click();

  await expect(page.getByRole('heading', { level: 1, name: words.heading })).toBeVisible();
  const toast = page.locator('.toast');
  await expect(toast).toContainText('Le dossier est revenu à son état du');
  await page.goto(`/#/d/${id}/track-record`);
  await expect(field).toHaveValue(before);
  await page.reload();
  await expect(field).toHaveValue(before);

  // taken back: by the message, at once
  await openHistory(page);
  await openFirstStep(page);
  await expect(page.getByText(words.moment.same)).toBeVisible();
  await page.goBack();
  const second = page.getByRole('link', { name: words['see-step'].replace('{number}', '2') });
  await page.locator('#app details.more > summary', { hasText: 'Pas à pas' }).first().click();
  await second.click();
  await restore(page).click();
  await toast.getByRole('button', { name: parts.undo }).click();
  await page.goto(`/#/d/${id}/track-record`);
  await expect(field).toHaveValue(before);
  await page.reload();
  await expect(field).toHaveValue(before);
});

test('what a second tab writes appears, and what is brought back appears there', async ({
  page,
  context,
}) => {
  await introduce(page);
  const id = await copyExample(page);
  await openHistory(page);
  await expect(sittings(page)).toHaveCount(1);

  await page.waitForTimeout(300);
  const other = await context.newPage();
  await answerFiler(other, id, 'no');
  const entries = page.locator('#app details.more > summary', { hasText: '2 étapes' });
  await expect(entries).toBeVisible();

  await openFirstStep(page);
  await restore(page).click();
  await expect(page.locator('.toast')).toBeVisible();
  await expect(other.locator('#official-no')).not.toBeChecked();
  await page.locator('.toast').getByRole('button', { name: parts.undo }).click();
  await expect(other.locator('#official-no')).toBeChecked();
});

test('the message of what was brought back follows the language, date and all', async ({
  page,
}) => {
  await introduce(page);
  const id = await copyExample(page);
  await page.waitForTimeout(300);
  await answerFiler(page, id, 'no');
  await openHistory(page);
  await openFirstStep(page);
  await expect(page).toHaveURL(/\/history\/[^/]+$/);
  const address = page.url();
  await page.locator('[data-locale="ar"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^الملف كما كان يوم/);
  expect(page.url()).toBe(address);
  await page.locator('.panel .button').click();
  const toast = page.locator('.toast [role="status"]');
  await expect(toast).toHaveText(/^عاد الملف إلى حالته يوم/);
  await page.locator('[data-locale="en"]').click();
  await expect(toast).toHaveText(/^The dossier is again as it was on [\w\s]+ at \d\d:\d\d\.$/);
});

test('a history of 20,000 revisions opens quickly, in steps', async ({ page }) => {
  await introduce(page);
  const field = 'trackRecord/long/what/fr';
  const start = Date.UTC(2025, 0, 1, 8);
  const revisions = Array.from({ length: 20_000 }, (_, index) => ({
    id: `r${index}`,
    field: index === 0 ? 'trackRecord/long/order' : field,
    value: index === 0 ? 0 : `Réunion ${index}`,
    parents: index < 2 ? [] : [`r${index - 1}`],
    // some two hundred in a sitting, then a pause
    at: new Date(start + index * 60_000 + Math.floor(index / 200) * 3_600_000).toISOString(),
    author: { name: 'Amina Bennani', function: '' },
  }));
  const dossier = {
    format: 'tarchih-dossier',
    version: 1,
    id: 'long',
    edition: 'ogp-local-next',
    jurisdictions: [],
    trackRecord: [{ id: 'long', what: { fr: 'Réunion 19999' } }],
    revisions,
  };
  await page.goto('/#/dossiers');
  await choose(page, JSON.stringify(dossier));
  // taking the file in takes longer than opening it, which is what is measured
  await expect(page.locator('main')).toHaveAttribute('data-page', 'tasks', { timeout: 30_000 });

  const took = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector<HTMLElement>('.dossier__history')?.click();
    while (document.querySelectorAll('#app section > h3').length === 0)
      await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - from;
  });
  expect(took).toBeLessThan(2_000);
  await expect(sittings(page)).toHaveCount(50);
  await page.getByRole('button', { name: words.earlier }).click();
  await expect(sittings(page)).toHaveCount(100);
  await expect(sittings(page).nth(50)).toBeFocused();
  await expect(page).toHaveURL(/history\?shown=100$/);
  test.info().annotations.push({ type: 'opens in', description: `${Math.round(took)} ms` });
  console.log(`history of 20,000 revisions: ${Math.round(took)} ms`);
});
