import { violations } from './axe';
import { expect, test } from './harness';
import { speak } from './speak';

const pages = [
  { locale: 'ar-MA', lang: 'ar', dir: 'rtl', question: 'هل يمكن لجماعتكم الترابية' },
  { locale: 'fr-MA', lang: 'fr', dir: 'ltr', question: 'Votre collectivité' },
  { locale: 'en-GB', lang: 'en', dir: 'ltr', question: 'Can your commune' },
] as const;

const appScript = /\/assets\/app-[^/]*\.js$/;

test.describe('the start page', () => {
  for (const { locale, lang, question } of pages) {
    test.describe(lang, () => {
      test.use({ locale });

      test('asks its question in one heading and leads on', async ({ page }) => {
        await page.goto('/');
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toHaveCount(1);
        await expect(heading).toContainText(question);
        for (const address of ['#/new', '#/dossiers', '#/example/tetouan-2022/result']) {
          await expect(page.locator(`main a[href="${address}"]:visible`)).toHaveCount(1);
        }
        await expect(page.getByRole('contentinfo')).toContainText('2026');
      });

      for (const width of [360, 1280]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          test(`has no fault that axe finds at ${width} px, ${colorScheme}`, async ({ page }) => {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            await page.goto('/');
            await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
            expect(await violations(page)).toEqual([]);
          });
        }
      }

      test('needs no sideways scrolling at 320 px', async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto('/');
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
    });
  }

  test('changes language in place: words, direction, title, and the button keeps the focus', async ({
    page,
  }) => {
    await speak(page, ['ar']);
    await page.goto('/');
    for (const { lang, dir, question } of pages) {
      const button = page.locator(`[data-locale="${lang}"]`);
      await button.click();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('html')).toHaveAttribute('dir', dir);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(question);
      await expect(button).toHaveAttribute('aria-current', 'true');
      await expect(button).toBeFocused();
      await expect(page.locator('[data-locale][aria-current]')).toHaveCount(1);
      await expect(page.locator('[data-locale]:visible')).toHaveCount(3);
    }
  });

  test('leads past the header without leaving its address', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('carries no inline script, style or handler', async ({ request }) => {
    const html = await (await request.get('/')).text();
    expect(html.match(/<script\b(?![^>]*\bsrc=)/g)).toBeNull();
    expect(html.match(/<style\b|\sstyle=|\son[a-z]+=/g)).toBeNull();
    expect(html).toContain('http-equiv="Content-Security-Policy"');
  });

  test('asks for no fonts beyond 75 kB', async ({ page }) => {
    await speak(page, ['ar']);
    await page.goto('/');
    await page.evaluate(() => document.fonts.ready);
    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(75_000);
  });
});

test.describe('while the application is on its way', () => {
  test('Start pressed early says so, and opens as soon as it can', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(appScript, async (route) => {
      await held;
      await route.continue();
    });
    await speak(page, ['en']);
    await page.goto('/');
    await page.getByRole('link', { name: 'Start a new file' }).click();
    await expect(page.getByText('One moment…')).toBeVisible();

    release();
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await expect(page.getByText('One moment…')).toBeHidden();
    await expect(page.locator('main')).not.toHaveAttribute('data-page', 'start');
  });

  test('an address inside the application never shows the start page first', async ({ page }) => {
    await page.route(appScript, () => new Promise(() => undefined));
    await page.goto('/#/dossiers');
    await expect(page.locator('#start')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-route', 'app');
  });

  test('a part that cannot be loaded is said, with a way to try again', async ({
    page,
    faults,
  }) => {
    faults.allow(/ERR_FAILED|dynamically imported module/);
    await page.route(appScript, (route) => route.abort());
    await speak(page, ['fr']);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Votre collectivité');

    await page.getByRole('link', { name: 'Commencer un dossier' }).click();
    await expect(page.getByRole('alert')).toContainText('Cette page n’a pas pu s’ouvrir');
    await page.unroute(appScript);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
  });

  test('a browser without Temporal is given it first', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    expect(await page.evaluate(() => Temporal.PlainDate.from('2026-11-21').toString())).toBe(
      '2026-11-21',
    );
  });
});

test.describe('a browser that is too old', () => {
  test('shows a plain message in the three languages, and starts nothing', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
    await page.goto('/');
    for (const title of ['هذا المتصفح قديم جدا', 'trop ancien', 'too old']) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    await expect(page.locator('main')).toBeHidden();
    await expect(page.locator('html')).not.toHaveAttribute('data-app');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page can be read, and says in three languages what is missing', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('هل يمكن لجماعتكم');
    await expect(page.locator('.no-script p:visible')).toHaveCount(3);
    await expect(page.locator('.langs')).toBeHidden();
  });
});
