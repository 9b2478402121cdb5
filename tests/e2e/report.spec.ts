import { execFileSync } from 'node:child_process';
import type { Download, Page } from '@playwright/test';
import { copyExample, introduce } from './dossier-steps';
import { expect, test, untilOfflineReady } from './harness';
import { languages, type Language } from './pages';
import { downloadLink, openReport, report, reportButton } from './report-steps';
import { isOn, tabTo } from './wizard-steps';

/** What only the making of a report needs. */
const engine = /pdf\.worker|make-pdf|font-files|\.(wasm|ttf)$/;

/** Makes the report in one language and takes its file. */
async function make(page: Page, language: Language): Promise<Download> {
  await page.locator(`#report-language-${language}`).check();
  await reportButton(page).click();
  await expect(report(page, 'made')).toBeVisible({ timeout: 20_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), downloadLink(page).click()]);
  return download;
}

/** The words of the file as a reader program finds them, and what it says of itself. */
async function read(download: Download): Promise<{ words: Set<string>; about: string }> {
  const path = await download.path();
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
  const about = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return { words: new Set(text.normalize('NFKC').match(/\p{L}{3,}/gu)), about };
}

/** The verdict and the collectivity, in whole words. */
const said: Record<Language, string> = {
  ar: 'لجماعة جرير تترشح الفترة الانتدابية للمجلس الشرط المصادر',
  fr: 'commune Ben Guerir peut pas présenter candidature mandat critère sources',
  en: 'commune Ben Guerir cannot apply mandate criterion sources',
};

test.describe('a report', () => {
  for (const language of languages) {
    test(`in ${language} is a file that can be read and searched`, async ({ page }) => {
      await page.goto('/#/example/benguerir/result');
      await page.locator('a[href="#/example/benguerir/report"]').click();
      await isOn(page, 'report');
      const download = await make(page, language);

      expect(download.suggestedFilename()).toMatch(
        new RegExp(
          `^tarchih-readiness-[a-z-]*ben-guerir-07\\.427\\.01\\.01-${language}-[\\d-]+\\.pdf$`,
        ),
      );
      const { words, about } = await read(download);
      const missing = said[language].split(' ').filter((word) => !words.has(word));
      expect(missing, [...words].join(' ')).toEqual([]);
      expect(about).toMatch(/Tagged:\s+yes/);
    });
  }

  test('is made a second time by the engine that is there already', async ({ page }) => {
    await openReport(page);
    await make(page, 'ar');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await make(page, 'fr');

    expect(requests.filter((address) => engine.test(address))).toEqual([]);
    expect(page.workers()).toHaveLength(1);
  });

  test('opens in a tab of its own, and is let go when its page is left', async ({
    page,
    faults,
  }) => {
    // the browser shows a PDF with a page of its own
    faults.allow(/chrome-extension:/);
    await openReport(page);
    await make(page, 'ar');
    const address = (await downloadLink(page).getAttribute('href')) ?? '';
    expect(address).toMatch(/^blob:/);
    const [tab] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('[data-report] a[target="_blank"]').click(),
    ]);
    expect(tab.url()).toBe(address);
    await tab.close();

    await page.evaluate(() => {
      const revoke = URL.revokeObjectURL.bind(URL);
      URL.revokeObjectURL = (gone) => {
        document.documentElement.dataset['revoked'] = gone;
        revoke(gone);
      };
    });
    await page.locator('.back').click();
    await isOn(page, 'result');
    await expect(page.locator('html')).toHaveAttribute('data-revoked', address);
  });

  test('is made with the keyboard alone', async ({ page }) => {
    await openReport(page);
    await tabTo(page, page.locator('#report-language-ar'));
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('#report-language-fr')).toBeChecked();
    await tabTo(page, reportButton(page));
    await page.keyboard.press('Enter');
    await expect(downloadLink(page)).toBeFocused({ timeout: 20_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toContain('-fr-');
  });
});

test.describe('the report of a dossier of one’s own', () => {
  test.use({ locale: 'fr-FR' });

  test('says what was typed a moment ago, and which character it could not', async ({ page }) => {
    await introduce(page);
    await copyExample(page);
    await page.goto(page.url().replace(/result$/, 'track-record'));
    await page.locator('[id$="-what-fr"]').first().fill('Journal municipal Zaouiatouna 😀');
    await page.goto(page.url().replace(/track-record$/, 'report'));
    await expect(report(page, 'idle')).toBeVisible();

    expect((await read(await make(page, 'fr'))).words).toContain('Zaouiatouna');
    await expect(page.getByRole('alert')).toContainText('U+1F600');
  });
});

test('on the first visit, without a reload, a report is made with the network cut', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);
  await page.evaluate(() => (location.hash = '#/example/benguerir/report'));
  await isOn(page, 'report');

  for (const language of languages) {
    const { words } = await read(await make(page, language));
    expect(words.size).toBeGreaterThan(100);
  }
});

test.describe('without a copy on the device', () => {
  test.use({ serviceWorkers: 'block' });
  // the browser refuses to register the worker, and says so
  test.beforeEach(({ faults }) => {
    faults.allow(/addEventListener/);
  });

  test('nothing of the engine is asked for before a report is', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (engine.test(request.url())) asked.push(request.url());
    });
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await page.goto('/#/example/benguerir/result');
    await isOn(page, 'result');
    await openReport(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);

    await make(page, 'ar');
    expect(asked.length).toBeGreaterThan(4);
  });

  test('the work can be cancelled in its midst: it ends, and can begin anew', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.ttf$/, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await openReport(page);
    await reportButton(page).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(1);

    await reportButton(page).click();
    await expect(report(page, 'cancelled')).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(reportButton(page)).toBeFocused();

    release();
    await page.unroute(/\.ttf$/);
    await make(page, 'ar');
  });

  for (const [what, address] of [
    ['its script', /pdf\.worker-[^/]*\.js$/],
    ['the engine', /make-pdf-[^/]*\.js$/],
    ['a typeface', /plex-700[^/]*\.ttf$/],
    ['the text shaper', /\.wasm$/],
  ] as const) {
    test(`without ${what} it says so, loses nothing, and works when tried again`, async ({
      page,
      faults,
    }) => {
      faults.allow(/ERR_FAILED|wasm|falling back to ArrayBuffer/);
      await page.route(address, (route) => route.abort());
      await openReport(page);
      await page.locator('#report-language-fr').check();
      await reportButton(page).click();

      await expect(report(page, 'failed')).toBeVisible();
      await expect(page.getByRole('alert')).toBeVisible();
      await expect(reportButton(page)).toBeFocused();
      await expect(page.locator('#report-language-fr')).toBeChecked();
      await page.unroute(address);
      await reportButton(page).click();
      await expect(report(page, 'made')).toBeVisible({ timeout: 20_000 });
    });
  }
});

test('the page itself may not compile what its worker may', async ({ page, faults }) => {
  faults.allow(/policy/i);
  await openReport(page);
  const answer = await page.evaluate(async () => {
    const smallest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
    return WebAssembly.compile(smallest).then(
      () => 'compiled',
      (error: unknown) => String(error),
    );
  });
  expect(answer).toContain('Content Security');
});
