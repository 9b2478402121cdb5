import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { expect, test, untilOfflineReady, watchForFaults } from './harness';

test.describe('after one visit, without a reload', () => {
  test('the network can go: the languages, the pages and a reload all work', async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await untilOfflineReady(page);
    await context.setOffline(true);

    await page.locator('[data-locale="fr"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Votre collectivité');
    await page.getByRole('link', { name: 'Commencer un dossier' }).click();
    await expect(page.locator('main')).not.toHaveAttribute('data-page', 'start');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');

    await page.goto('/');
    await page.locator('[data-locale="ar"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('هل يمكن لجماعتكم');
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await untilOfflineReady(page);
  });

  test('it can be installed: a name, icons and a start address of its own', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    const address = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await request.get(address ?? '')).json()) as {
      name: string;
      lang: string;
      dir: string;
      start_url: string;
      icons: { src: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({
      name: 'ترشيح Tarchih',
      lang: 'ar',
      dir: 'rtl',
      start_url: './',
    });
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
  });
});

const dist = resolve(import.meta.dirname, '../../dist');
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built application on a port of its own, whose worker can be given a new version. */
async function hostOfVersions(): Promise<{
  origin: string;
  release: () => void;
  close: () => void;
}> {
  let version = 1;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(dist, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    if (pathname === '/sw.js') response.end(`${readFileSync(file, 'utf8')}\n// ${version}`);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    release: () => version++,
    close: () => server.close(),
  };
}

test('a new version is offered, comes when accepted, and leaves other tabs as they are', async ({
  browser,
}) => {
  const host = await hostOfVersions();
  const context = await browser.newContext({ locale: 'en-GB' });
  const faults = await watchForFaults(context, host.origin);
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) {
    await page.goto(host.origin);
    await untilOfflineReady(page);
    await page.evaluate(() => sessionStorage.setItem('since', String(performance.timeOrigin)));
  }
  const isSamePage = () => sessionStorage.getItem('since') === String(performance.timeOrigin);

  host.release();
  await first.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = first.getByRole('button', { name: 'Go to the new version' });
  await expect(offer).toBeVisible();
  expect(await first.evaluate(isSamePage)).toBe(true);

  await Promise.all([first.waitForEvent('load'), offer.click()]);
  expect(await first.evaluate(isSamePage)).toBe(false);
  await expect(second.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(await second.evaluate(isSamePage)).toBe(true);

  await untilOfflineReady(first);
  await expect(offer).toBeHidden();
  faults.expectNone();
  await context.close();
  host.close();
});
