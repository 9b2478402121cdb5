import { engineFiles, gzipSize } from './engine-size';
import { expect, test } from './harness';
import { measureTraffic } from './traffic';

const kilobyte = 1_000;

test.describe('the first visit', () => {
  test('receives at most 95 kB of JavaScript and 200 kB in all until the start page is idle', async ({
    page,
  }) => {
    const traffic = await measureTraffic(page, '/');

    await expect(page.locator('main#main')).toHaveAttribute('data-page', 'start');
    expect(traffic.scripts, traffic.addresses.join('\n')).toBeGreaterThan(0);
    expect(traffic.scripts, traffic.addresses.join('\n')).toBeLessThanOrEqual(95 * kilobyte);
    expect(traffic.total, traffic.addresses.join('\n')).toBeLessThanOrEqual(200 * kilobyte);
    const isForPaper = /pdf\.worker|make-pdf|font-files|\.(wasm|ttf)$/;
    expect(traffic.addresses.filter((address) => isForPaper.test(address))).toEqual([]);
  });

  test('asks nothing of another origin and violates no policy', async ({
    page,
    baseURL,
    faults,
  }) => {
    const traffic = await measureTraffic(page, '/');

    const origins = new Set(traffic.addresses.map((address) => new URL(address).origin));
    expect([...origins]).toEqual([new URL(baseURL ?? '').origin]);
    expect(faults.found).toEqual([]);
  });

  test('is told which policy to apply', async ({ page }) => {
    const response = await page.goto('/');

    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe-inline');
  });
});

test('what makes a report weighs at most 600 kB, compressed: script, text shaper and typefaces', () => {
  const sizes = engineFiles().map((name) => ({ name, bytes: gzipSize(name) }));

  for (const kind of [
    /^pdf\.worker/,
    /\.wasm$/,
    /plex.*\.ttf$/,
    /amiri.*\.ttf$/,
    /noto.*\.ttf$/,
    /tifinagh.*\.ttf$/,
  ])
    expect(
      sizes.some(({ name }) => kind.test(name)),
      String(kind),
    ).toBe(true);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total, JSON.stringify(sizes, null, 2)).toBeLessThanOrEqual(600 * kilobyte);
});
