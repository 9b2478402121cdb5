import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { copyExample, introduce } from './dossier-steps';
import { expect, test } from './harness';
import { languages, walk, walks } from './pages';
import { isOn } from './wizard-steps';

const isLong = process.env['TARCHIH_LONG'] === '1';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const views = [
  { width: 1280, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Shows the page so, in its final colours: those of a field would fade from one to the other. */
async function show(
  page: Page,
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
}

/** What is wrong on the page as it stands, one line each. */
async function violations(page: Page): Promise<string[]> {
  // the page has no frames: the extra page that collects their results is spared
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

for (const [what, stops] of Object.entries(walks)) {
  for (const [turn, language] of languages.entries()) {
    test(`${what}, ${language}: axe finds nothing`, async ({ page }) => {
      test.setTimeout(isLong ? 480_000 : 120_000);
      const found: string[] = [];
      await walk(page, language, stops, async ({ name }, index) => {
        // every page is seen in every language, and over the languages in several views
        const here = isLong ? views : [views[(index + turn) % views.length]!];
        for (const { width, colorScheme } of here) {
          await show(page, { width, colorScheme });
          const faults = await violations(page);
          found.push(...faults.map((fault) => `${name}, ${width} px, ${colorScheme}: ${fault}`));
        }
      });
      expect(found).toEqual([]);
    });
  }
}

test.describe('what a later version stored', () => {
  test.use({ locale: 'fr-FR' });

  test('can only be read: axe finds nothing', async ({ page, faults: noise }) => {
    noise.allow(/favicon/);
    await introduce(page);
    await copyExample(page);
    // a page of this origin that does not run the application
    await page.goto('/old-browser.css');
    await page.evaluate(storeAsLater);
    const found: string[] = [];
    for (const name of ['dossiers', 'new']) {
      await page.goto(`/#/${name}`);
      await isOn(page, name);
      await expect(page.locator('.banner--alert').first()).toBeVisible();
      for (const language of languages) {
        await page.locator(`[data-locale="${language}"]`).click();
        for (const { width, colorScheme } of views.slice(0, isLong ? 4 : 1)) {
          await show(page, { width, colorScheme });
          const faults = await violations(page);
          found.push(...faults.map((fault) => `${name}, ${language}, ${width} px: ${fault}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
});

/** Runs in the page: the database as a version of tomorrow leaves it. */
function storeAsLater(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tarchih', 999);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(new Error('the database does not open'));
    };
  });
}
