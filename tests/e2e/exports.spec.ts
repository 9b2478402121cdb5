import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import type { Download, Page } from '@playwright/test';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import ICAL from 'ical.js';
import tetouan from '../fixtures/full/tetouan-2022.json' with { type: 'json' };
import benguerir from '../fixtures/full/benguerir.json' with { type: 'json' };
import { choose, introduce, list } from './dossier-steps';
import { attach, pdf } from './file-steps';
import { expect, test, untilOfflineReady } from './harness';
import { languages } from './pages';
import { isOn } from './wizard-steps';

test.use({ locale: 'fr-FR' });

const opened = { ...tetouan, example: false, id: 'full', revisions: [] };

/** Opens a full sample as a dossier of one's own. */
async function begin(page: Page, dossier: object): Promise<void> {
  // a browser that asks where to save cannot be answered from here
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
  await introduce(page, 'أمينة العلوي');
  await list(page);
  await choose(page, JSON.stringify(dossier));
  await isOn(page, 'tasks');
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(`/#/d/full/${path}`);
  await isOn(page, path.split(/[/?]/)[0] ?? '');
}

async function fileOf(page: Page, kind: 'pdf' | 'docx'): Promise<Download> {
  const part = page.locator(`[data-paper="${kind}"]`);
  await part.locator('button.button').click();
  await expect(part.locator('[data-report="made"]')).toBeVisible({ timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.locator('a[download]').click(),
  ]);
  return download;
}

/** Some words of the cover and of the last stages, in each language. */
const said = {
  ar: 'تطوان المجلس المصادر',
  fr: 'Tétouan conseil Sources',
  en: 'Tetouan council Sources',
} as const;

test('with the network cut, the dossier leaves as PDF in each language, and as DOCX', async ({
  page,
  context,
}) => {
  test.setTimeout(150_000);
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);
  await begin(page, opened);
  await visit(page, 'exports');
  await page.locator('[data-export] a[href$="/dossier-paper"]').click();
  await isOn(page, 'dossier-paper');
  for (const language of languages) {
    await page.locator(`#book-language-${language}`).check();
    const download = await fileOf(page, 'pdf');
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^tarchih-dossier-commune-[a-z-]+-[\\d.]+-${language}-[\\d-]+\\.pdf$`),
    );
    const path = await download.path();
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], { encoding: 'utf8' });
    const words = new Set(text.normalize('NFKC').match(/\p{L}{3,}/gu));
    expect(said[language].split(' ').filter((word) => !words.has(word))).toEqual([]);
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
    expect(pagesIn(path)).toBeGreaterThan(20);
  }
  const docx = await fileOf(page, 'docx');
  expect(docx.suggestedFilename()).toMatch(/-en-[\d-]+\.docx$/);
  expect([...(await readFile(await docx.path())).subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

const pagesIn = (path: string): number =>
  Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);

test('with the network cut, the president has one page, and a meeting its blank pack', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);
  await begin(page, opened);
  await page.locator('main a[href$="/president"]').first().click();
  await isOn(page, 'president');
  await expect(page.locator('main [data-verdict]').first()).toBeVisible();
  const sheet = await fileOf(page, 'pdf');
  expect(sheet.suggestedFilename()).toMatch(/^tarchih-president-commune-.*\.pdf$/);
  expect(pagesIn(await sheet.path())).toBe(1);

  await visit(page, 'blank');
  const whole = await fileOf(page, 'pdf');
  expect(whole.suggestedFilename()).toMatch(/^tarchih-blank-commune-.*\.pdf$/);
  const path = await whole.path();
  expect(pagesIn(path)).toBeGreaterThan(20);
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  // what somebody has answered stays in the dossier
  expect(text).not.toContain(opened.endorsements[0]?.organisation.fr ?? '');
  const docx = await fileOf(page, 'docx');
  expect([...(await readFile(await docx.path())).subarray(0, 2)]).toEqual([0x50, 0x4b]);
});

test('with the network cut, the tables leave as a workbook and as CSV, and the data as JSON', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await untilOfflineReady(page);
  await context.setOffline(true);
  await begin(page, opened);
  await visit(page, 'tables');
  const file = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`button[data-table-file="${kind}"]`).first().click(),
    ]);
    return download;
  };
  const entries = await unpacked(await file('xlsx'));
  expect(entries.has('xl/worksheets/sheet4.xml')).toBe(true);
  const csv = await readFile(await (await file('csv')).path(), 'utf8');
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(csv.split('\r\n').length).toBeGreaterThan(opened.endorsements.length);

  // what leaves as JSON opens again
  const json = await file('json');
  expect(json.suggestedFilename()).toMatch(/\.json$/);
  const text = await readFile(await json.path(), 'utf8');
  expect((JSON.parse(text) as typeof opened).answers).toEqual(opened.answers);
  await list(page);
  await choose(page, text);
  // it is the dossier that is here already: nothing is taken in before it was looked at
  await isOn(page, 'received');
  await expect(page.locator('[data-import="waiting"]')).toBeVisible();
});

test('exactly the text shown reaches the clipboard, and a change after it was pasted is said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, opened);
  await visit(page, 'paste');
  // they come with the words of the form's language, and move what stands under them
  await expect(page.locator('[data-pieces="there"]')).toBeVisible();
  const field = page.locator('[data-paste="why"]');
  await field.locator('[data-copy]').click();
  await expect(field.locator('[role="status"]').first()).not.toBeEmpty();
  const shown = await field.locator('[data-paste-text]').evaluate((one) => one.textContent.trim());
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown.length).toBeGreaterThan(100);

  await expect(field).toHaveAttribute('data-pasted', 'no');
  await field.locator('[data-mark]').click();
  await expect(field).toHaveAttribute('data-pasted', 'yes');
  await visit(page, 'answers/why');
  await page.locator('main textarea[lang="en"]').first().fill('Another answer.');
  await visit(page, 'paste');
  await expect(field).toHaveAttribute('data-pasted', 'changed');
});

test('the package holds what is attached, and its sums can be checked', async ({ page }) => {
  await begin(page, { ...opened, attachments: [], evidence: [] });
  const letter = pdf('signed letter');
  await visit(page, `letters/${opened.jurisdictions[0]?.id ?? ''}`);
  await attach(
    page,
    `jurisdictions/${opened.jurisdictions[0]?.id ?? ''}/supportLetter/file`,
    'رسالة.pdf',
    letter,
  );
  await visit(page, 'package');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-package] button.button').last().click(),
  ]);
  await expect(page.locator('[data-package="made"]')).toBeVisible();
  const entries = await unpacked(download);
  const sums = new TextDecoder().decode(entries.get('SHA256SUMS'));
  for (const line of sums.trim().split('\n')) {
    const [sum = '', name = ''] = line.split(/ [ *]/);
    expect(
      createHash('sha256')
        .update(entries.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sum);
  }
  const sent = [...entries].find(([name]) => name.startsWith('1-letters/'));
  expect(Buffer.from(sent?.[1] ?? [])).toEqual(letter);
  expect(sent?.[0]).toMatch(/^[\x21-\x7e]+$/);
  expect(entries.has('index.html')).toBe(true);
  expect(entries.has('dossier.json')).toBe(false);
});

/** A true PNG of so many pixels on each side, one bit each, in a few kilobytes. */
function square(side: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.writeUInt8(1, 8);
  const rows = Buffer.alloc((Math.ceil(side / 8) + 1) * side);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('a picture of 8,000 pixels comes on paper made small, and a broken one is named', async ({
  page,
}) => {
  const [proof] = opened.evidence;
  await begin(page, { ...opened, attachments: [], evidence: [{ ...proof, files: {} }] });
  const field = `evidence/${proof?.id ?? ''}/files`;
  await visit(page, `evidence/${proof?.id ?? ''}`);
  const huge = square(8_000);
  await attach(page, field, 'scan.png', huge, 'image/png');
  await attach(page, field, 'cassé.png', huge.subarray(0, 2_000), 'image/png');
  await visit(page, 'dossier-paper');
  const download = await fileOf(page, 'pdf');
  await expect(page.locator('[data-left-out="1"]')).toContainText('cassé.png');
  const images = execFileSync('pdfimages', ['-list', await download.path()], { encoding: 'utf8' });
  expect(images).toMatch(/ 1600\s+1600 /);
  expect(images).not.toContain('8000');
});

async function unpacked(download: Download): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const bytes = await readFile(await download.path());
  const reader = new ZipReader(new BlobReader(new Blob([bytes])));
  const entries = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    entries.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return entries;
}

test('an action closed with its fact changes the verdict of its criterion', async ({ page }) => {
  const without = {
    ...benguerir,
    example: false,
    id: 'full',
    revisions: [],
    official: 'no',
    actions: [],
  };
  await begin(page, without);
  const criterion = page.locator('[data-criterion="filed-by-official"]').first();
  await visit(page, 'result');
  await expect(criterion).toHaveAttribute('data-status', 'not-met');
  await visit(page, 'plan?view=proposals');
  await page.locator('[data-proposal="minimum-filed-by-official"] button').first().click();
  await visit(page, 'plan?view=stages');
  const action = page.locator('[data-action]');
  await expect(action).toHaveCount(1);
  await visit(page, `plan/${(await action.getAttribute('data-action')) ?? ''}?do=close`);
  await page.locator('[data-mending] input[type="checkbox"]').check();
  await page.locator('[data-closing] .actions .button').first().click();
  await expect(page.locator('[data-closing]')).toHaveCount(0);
  await visit(page, 'result');
  await expect(criterion).toHaveAttribute('data-status', 'met');
});

test('the calendar file says the deadline in its own zone, and another program reads it', async ({
  page,
}) => {
  await begin(page, { ...opened, edition: 'ogp-local-2023', submission: undefined });
  await page.clock.setFixedTime('2023-10-02T09:00:00Z');
  await page.goto('/#/dossiers');
  await page.reload();
  await visit(page, 'schedule');
  await expect(page.locator('[data-schedule]')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-ics] button, button[data-ics]').first().click(),
  ]);
  const calendar = new ICAL.Component(
    ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown[],
  );
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const deadline = events.find(({ startDate }) => startDate.zone.tzid === 'America/Los_Angeles');
  expect(deadline?.startDate.toJSDate().toISOString()).toBe('2024-01-13T07:59:00.000Z');
  expect(`${deadline?.summary} ${deadline?.description}`).toMatch(/08\sh\s59/);
});
