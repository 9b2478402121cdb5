import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumFlags } from '../../scripts/browser.mjs';
import { expect, test } from './harness';

const isLong = process.env['TARCHIH_LONG'] === '1';
const kills = isLong ? 20 : 5;

/** The first step of the copied example, in Arabic: a text field like any other. */
const field = '#trackRecord-step-1-what-ar';
const sentence = 'ورشة مفتوحة مع الجمعيات والشباب لإعداد مشاريع الانفتاح ونشر الميزانية المواطنة، ';

/** Says who writes and copies an example; returns the address of its list of steps. */
async function copyOfExample(page: Page): Promise<string> {
  await page.goto('/#/new?from=example:benguerir');
  await page.locator('#you-name').fill('كاتب تجريبي');
  // letters that change their face move the button
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('main form button[type="submit"], main form .button').first().click();
  await expect(page).toHaveURL(/\/tasks/);
  await expect(page.locator('main')).toHaveAttribute('data-page', 'tasks');
  return page.url().replace(/\/tasks.*$/, '/track-record');
}

/** A Chromium of its own on a profile of its own, so that it can be killed like a crashed one. */
async function ownChromium(profile: string): Promise<{ process: ChildProcess; page: Page }> {
  const process_ = spawn(
    process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    [
      ...chromiumFlags,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const endpoint = await new Promise<string>((resolve) => {
    process_.stderr.on('data', (data: Buffer) => {
      const found = /ws:\/\/\S+/.exec(data.toString());
      if (found) resolve(found[0]);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  const page = context?.pages()[0];
  if (page === undefined) throw new Error('Chromium shows no page');
  return { process: process_, page };
}

/** Kills the browser and its renderers at once, as a power cut would. */
async function kill(browser: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => browser.once('exit', resolve));
  if (browser.pid !== undefined) process.kill(-browser.pid, 'SIGKILL');
  await gone;
}

test(`the browser killed ${kills} times while typing loses at most the last second`, async ({
  baseURL,
}) => {
  test.setTimeout(60_000 + kills * 15_000);
  const profile = mkdtempSync(join(tmpdir(), 'tarchih-kill-'));
  const origin = new URL(baseURL ?? '').origin;
  let session = await ownChromium(profile);
  await session.page.goto(`${origin}/#/new?from=example:benguerir`);
  await session.page.locator('#you-name').fill('كاتب تجريبي');
  // letters that change their face move the button
  await session.page.evaluate(() => document.fonts.ready.then(() => undefined));
  await session.page.locator('main form .button').first().click();
  await expect(session.page).toHaveURL(/\/tasks/);
  await expect(session.page.locator('main')).toHaveAttribute('data-page', 'tasks');
  const address = session.page.url().replace(/\/tasks.*$/, '/track-record');
  await session.page.goto(address);
  await session.page.locator(field).fill('');

  for (let round = 0; round < kills; round += 1) {
    const input = session.page.locator(field);
    await expect(input).toBeVisible();
    const before = await input.inputValue();
    await input.focus();
    await session.page.keyboard.press('Control+End');
    const typed: { length: number; at: number }[] = [];
    const killAt = Date.now() + 1_500 + ((round * 397) % 1_200);
    for (const letter of sentence.repeat(3)) {
      if (Date.now() >= killAt && typed.length > 20) break;
      await session.page.keyboard.insertText(letter);
      typed.push({ length: typed.length + 1, at: Date.now() });
      await session.page.waitForTimeout(15);
    }
    const killedAt = Date.now();
    await kill(session.process);

    session = await ownChromium(profile);
    await session.page.goto(address);
    await expect(session.page.locator(field)).toBeVisible();
    const after = await session.page.locator(field).inputValue();
    const due = typed.filter(({ at }) => at <= killedAt - 1_000).at(-1)?.length ?? 0;
    const whole = before + sentence.repeat(3).slice(0, typed.length);
    expect(typed.length).toBeGreaterThan(20);
    expect(whole.startsWith(after), `round ${round}: nothing but an end is missing`).toBe(true);
    expect(after.length, `round ${round}`).toBeGreaterThanOrEqual(before.length + due);
  }
  await kill(session.process);
  rmSync(profile, { recursive: true, force: true });
});

test.describe('two tabs on one dossier', () => {
  test('each sees what the other writes in another field', async ({ page, context }) => {
    const address = await copyOfExample(page);
    await page.goto(address);
    const other = await context.newPage();
    await other.goto(address);

    await page.locator(field).fill('كتبت في النافذة الأولى');
    await expect(other.locator(field)).toHaveValue('كتبت في النافذة الأولى');
    await other.locator('#trackRecord-step-2-what-ar').fill('كتبت في النافذة الثانية');
    await expect(page.locator('#trackRecord-step-2-what-ar')).toHaveValue(
      'كتبت في النافذة الثانية',
    );
    await expect(page.locator(field)).toHaveValue('كتبت في النافذة الأولى');
  });

  test('the same field written in both at once keeps both texts, for a person to decide', async ({
    page,
    context,
  }) => {
    const address = await copyOfExample(page);
    await page.goto(address);
    const other = await context.newPage();
    await other.goto(address);
    await Promise.all([page, other].map((tab) => expect(tab.locator(field)).toBeVisible()));

    const [first, second] = ['نص النافذة الأولى', 'نص النافذة الثانية'];
    await Promise.all([
      page.locator(field).pressSequentially(first, { delay: 20 }),
      other.locator(field).pressSequentially(second, { delay: 20 }),
    ]);
    await page.locator(field).blur();
    await other.locator(field).blur();

    await page.goto(address.replace('track-record', 'conflicts'));
    const conflicts = page.locator('main');
    await expect(conflicts).toContainText(first);
    await expect(conflicts).toContainText(second);
  });
});
