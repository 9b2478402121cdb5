import type { Page } from '@playwright/test';
import { violations } from './axe';
import { copyExample, introduce } from './dossier-steps';
import { expect, test } from './harness';
import { languages, walk, walks, type Language } from './pages';
import { doubleText, overflowing, smallTargets } from './reflow';
import { isOn } from './wizard-steps';

const isLong = process.env['TARCHIH_LONG'] === '1';

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

/** The language of the page, by its own control; the state of the page stays. */
async function speakTo(page: Page, language: Language): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) === language) return;
  await page.locator(`[data-locale="${language}"]`).click();
  await expect(html).toHaveAttribute('lang', language);
  await expect(page.locator('h1:visible').first()).toBeVisible();
}

/** What is wrong with the page as it stands, in one or in every view. */
async function faultsOf(page: Page, name: string, turn: number): Promise<string[]> {
  const found: string[] = [];
  const note = (where: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${name}, ${where}: ${fault}`));
  for (const { width, colorScheme } of isLong ? views : [views[turn % views.length]!]) {
    await show(page, { width, colorScheme });
    note(`${width} px, ${colorScheme}`, await violations(page));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  note('320 px', [...(await overflowing(page)), ...(await smallTargets(page))]);
  await page.setViewportSize({ width: 640, height: 640 });
  await doubleText(page, true);
  note('200 %', await overflowing(page));
  await doubleText(page, false);
  return found;
}

for (const [what, stops] of Object.entries(walks)) {
  const dialogs = stops.filter(({ isModal }) => isModal);
  const open = stops.filter(({ isModal }) => !isModal);

  test(`${what}: axe finds nothing in any language, nothing sticks out at 320 px or with text of 200 %`, async ({
    page,
  }) => {
    test.setTimeout(isLong ? 1_440_000 : 300_000);
    const found: string[] = [];
    // one way to every state, and there each language: over the pages in several views
    await walk(page, 'ar', open, async ({ name }, index) => {
      for (const [turn, language] of languages.entries()) {
        await speakTo(page, language);
        found.push(...(await faultsOf(page, `${name}, ${language}`, index + turn)));
      }
    });
    expect(found).toEqual([]);
  });

  if (dialogs.length > 0)
    for (const [turn, language] of languages.entries()) {
      test(`${what}, dialogs, ${language}: axe finds nothing, nothing sticks out`, async ({
        page,
      }) => {
        test.setTimeout(isLong ? 480_000 : 150_000);
        const found: string[] = [];
        await walk(page, language, dialogs, async ({ name }, index) => {
          found.push(...(await faultsOf(page, name, index + turn)));
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
