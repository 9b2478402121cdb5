import { randomBytes } from 'node:crypto';
import { open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { watchMemory } from '../../bench/renderer-memory';
import benguerir from '../../src/content/examples/benguerir.json' with { type: 'json' };
import words from '../../locales/fr/files.json' with { type: 'json' };
import { introduce, list, newDevice, words as dossierWords } from './dossier-steps';
import { attach, dossierIn, offer, openDesk, pdf, saveToFile, sha256 } from './file-steps';
import { expect, test } from './harness';
import type { Desk } from './stage-steps';
import { isOn } from './wizard-steps';

const isLong = process.env['TARCHIH_LONG'] === '1';
/** Of each file, and how many: 20 MB in all, or 500. */
const [each, count] = isLong ? [25_000_000, 20] : [5_000_000, 4];
/** Most private memory of the process that draws the page, MB. */
const mostMemory = 400;

test.use({ locale: 'fr-FR' });

const start = (page: Page): Promise<Desk> =>
  openDesk(page, JSON.stringify({ ...benguerir, example: false, version: 3 }), 'fr');

const field = 'jurisdictions/07.427.01.01/supportLetter/file';
const letter = 'letters/07.427.01.01';

test('what is no document, empty, protected or too large is refused by name, and nothing else changes', async ({
  page,
}) => {
  const desk = await start(page);
  await desk.visit(letter);
  const kept = await attach(page, field, 'lettre.pdf', pdf('letter'));

  const cases: [string, Buffer, string][] = [
    ['vide.pdf', Buffer.alloc(0), 'est vide (0 octet)'],
    [
      'programme.pdf',
      Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000'),
      words.found.executable,
    ],
    ['page.pdf', Buffer.from('<!doctype html><title>a</title>'), words.found['web-page']],
    [
      'protégé.pdf',
      await readFile(`${import.meta.dirname}/../fixtures/files/protected.pdf`),
      'est protégé par un mot de passe',
    ],
    ['énorme.pdf', pdf('large', 75_000_000), 'La limite est de 50 Mo'],
  ];
  // Playwright sends at most 50 MB as a buffer
  const [large] = cases.splice(4, 1);
  for (const [name, bytes, message] of cases) {
    await offer(page, field, name, bytes);
    const alert = page
      .locator('.field__error, .error-message, [role="alert"]')
      .filter({ hasText: message });
    await expect(alert.first()).toContainText(name);
    await expect(page.locator(`[data-file="${kept}"]`).first()).toBeVisible();
  }
  const path = join(tmpdir(), `tarchih-${process.pid}-énorme.pdf`);
  const file = await open(path, 'w');
  await file.writeFile(large?.[1] ?? '');
  await file.close();
  await page
    .locator(`input[type="file"][id^="jurisdictions-07-427-01-01-supportLetter-file-"]`)
    .setInputFiles(path);
  await expect(page.getByText(large?.[2] ?? '').first()).toBeVisible();
  await rm(path);

  await offer(page, field, 'même lettre.pdf', pdf('letter'));
  await expect(page.getByText('Ce fichier est déjà joint').first()).toBeVisible();
  await desk.visit('files');
  await expect(page.locator('li[data-file]')).toHaveCount(1);
});

test('a tab closed in mid-upload leaves nothing half', async ({ page, context }, info) => {
  const desk = await start(page);
  await desk.visit(letter);
  const bytes = pdf('closed too soon', 40_000_000);
  // by its path: 40 MB handed over as bytes hold up a busy machine for longer than a page may take
  const path = info.outputPath('grande.pdf');
  await writeFile(path, bytes);
  await page
    .locator(`input[type="file"][id^="jurisdictions-07-427-01-01-supportLetter-file-"]`)
    .setInputFiles(path);
  await page.close();

  const again = await context.newPage();
  await again.goto(`${desk.base}/files`);
  await isOn(again, 'files');
  const whole = again.locator(`li[data-file="${sha256(bytes)}"][data-held="true"]`);
  // as if it had never been, or there with all its bytes
  await expect(again.locator('#attach-files')).toBeAttached();
  // the page asks storage for the bytes after it has listed the names
  await expect(async () => {
    expect(await again.locator('li[data-file]').count()).toBe(await whole.count());
  }).toPass({ timeout: 10_000 });
});

/** Attaches files of random bytes, so that no disk can make them smaller. */
async function attachMany(desk: Desk): Promise<string[]> {
  const prints: string[] = [];
  await desk.visit('files');
  for (let at = 0; at < count; at += 1) {
    const path = join(tmpdir(), `tarchih-${process.pid}-${at}.pdf`);
    const file = await open(path, 'w');
    const bytes = Buffer.concat([pdf(`file ${at}`), randomBytes(each - 1_000)]);
    await file.writeFile(bytes);
    await file.close();
    await desk.page.locator('main input[type="file"]').first().setInputFiles(path);
    const id = sha256(bytes);
    await expect(desk.page.locator(`li[data-file="${id}"][data-held="true"]`)).toBeVisible({
      timeout: 30_000,
    });
    prints.push(id);
    await rm(path);
  }
  return prints;
}

/** Erases all that this device remembers, as a person does. */
async function eraseEverything(page: Page): Promise<void> {
  await page.goto('/#/privacy');
  await page.getByRole('button', { name: dossierWords.forget.action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(dossierWords.forget.word);
  await Promise.all([
    page.waitForEvent('load'),
    dialog.getByRole('button', { name: dossierWords.forget.action }).click(),
  ]);
  await list(page);
  await expect(page.getByText(dossierWords.empty.title)).toBeVisible();
}

/** SHA-256 of a file as its page gives it out to be downloaded. */
async function printOf({ page, base }: Desk, id: string): Promise<string> {
  await page.goto(`${base}/files/${id}`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[download]').click(),
  ]);
  return sha256(await readFile(await download.path()));
}

test(`${(each * count) / 1e6} MB saved, everything erased, opened: equal to the byte, history included`, async ({
  page,
  browser,
}) => {
  test.setTimeout(isLong ? 600_000 : 120_000);
  const desk = await start(page);
  const prints = await attachMany(desk);
  const saving = await watchMemory(browser, page);
  const saved = await saveToFile(page);
  const path = await saved.path();
  const savePeak = await saving.peak();
  expect((await stat(path)).size).toBeGreaterThan(each * count);
  const before = JSON.parse(await dossierIn(saved)) as Record<string, unknown>;

  await eraseEverything(page);

  await introduce(page);
  const opening = await watchMemory(browser, page);
  await page.locator('#open-file').setInputFiles(path);
  await isOn(page, 'tasks');
  const openPeak = await opening.peak();
  await page.goto(`${desk.base}/files`);
  await isOn(page, 'files');
  for (const id of prints)
    await expect(page.locator(`li[data-file="${id}"][data-held="true"]`)).toBeVisible();
  for (const id of prints) expect(await printOf(desk, id)).toBe(id);
  const { savedAt: _, ...again } = JSON.parse(await dossierIn(await saveToFile(page))) as Record<
    string,
    unknown
  >;
  const { savedAt: __, ...first } = before;
  expect(again).toEqual(first);
  console.log(`memory: saving ${savePeak.toFixed(0)} MB, opening ${openPeak.toFixed(0)} MB`);
  expect(Math.max(savePeak, openPeak)).toBeLessThanOrEqual(mostMemory);
});

test('one changed byte of a saved file is named, and the dossier here stays as it is', async ({
  page,
  browser,
  baseURL,
}) => {
  const desk = await start(page);
  await desk.visit(letter);
  await attach(page, field, 'lettre signée.pdf', pdf('a letter that somebody changes'));
  const saved = await readFile(await (await saveToFile(page)).path());
  const at = saved.indexOf('a letter that somebody changes');
  expect(at).toBeGreaterThan(0);
  saved[at] = (saved[at] ?? 0) ^ 1;

  const other = await newDevice(browser, baseURL ?? '');
  await list(other.page);
  await other.page
    .locator('#open-file')
    .setInputFiles({ name: 'dossier.zip', mimeType: 'application/zip', buffer: saved });
  const alert = other.page.getByRole('alert');
  await expect(alert).toContainText('lettre signée.pdf');
  await list(other.page);
  await expect(other.page.locator('.drafts > li')).toHaveCount(0);
  other.faults.expectNone();
  await other.close();
});
