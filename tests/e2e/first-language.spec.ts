import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { speak } from './speak';

const mainScript = /\/assets\/index-[^/]*\.js$/;

/** Records language and direction at the moment the body appears, before anything is painted. */
async function recordFirstLanguage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      const { lang, dir } = document.documentElement;
      sessionStorage.setItem('first', `${lang} ${dir}`);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

const firstLanguage = (page: Page) => page.evaluate(() => sessionStorage.getItem('first'));

test.describe('the language of the first paint', () => {
  const cases: [tags: string[], expected: string][] = [
    [['ar-MA'], 'ar rtl'],
    [['fr-FR', 'ar'], 'fr ltr'],
    [['en-GB'], 'en ltr'],
    [['de-DE'], 'ar rtl'],
    [['zgh-MA', 'fr-MA'], 'fr ltr'],
    [[], 'ar rtl'],
  ];
  for (const [tags, expected] of cases) {
    test(`is ${expected} for a browser that asks for ${tags.join(', ') || 'nothing'}`, async ({
      page,
    }) => {
      await speak(page, tags);
      await recordFirstLanguage(page);
      await page.goto('/');
      expect(await firstLanguage(page)).toBe(expected);
    });
  }

  test('is there without the scripts that come later', async ({ page, faults }) => {
    faults.allow(/ERR_FAILED/);
    await page.route(mainScript, (route) => route.abort());
    await speak(page, ['fr']);
    await page.goto('/');

    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Votre collectivité/);
    await expect(page).toHaveTitle(/Tarchih/);
  });

  test('is the one chosen last time', async ({ page }) => {
    await speak(page, ['ar']);
    await recordFirstLanguage(page);
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    expect(await firstLanguage(page)).toBe('en ltr');
  });

  test('is the one chosen last, even where its words had not come yet', async ({ page }) => {
    await speak(page, ['ar']);
    await recordFirstLanguage(page);
    await page.route(/messages-en-[^/]*\.js$/, () => new Promise(() => undefined));
    await page.goto('/#/dossiers');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    expect(await firstLanguage(page)).toBe('en ltr');
  });
});
