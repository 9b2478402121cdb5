import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import tetouan from '../fixtures/full/tetouan-2022.json' with { type: 'json' };
import { choose } from './dossier-steps';
import { expect, test } from './harness';
import type { Language } from './pages';
import { speak } from './speak';
import { isOn, onward } from './wizard-steps';

/** CSS pixels: the width of A4, and what the margins leave of it. */
const sheet = { width: 794, height: 1123 };
const column = 658;

const commune = tetouan.jurisdictions[0]?.id ?? '';
const item = (list: readonly { id: string }[]) => list[0]?.id ?? '';
const walked = [
  '#/',
  '#/dossiers',
  '#/sources',
  ...[
    'tasks',
    'result',
    'diagnosis/participation',
    `partners/${item(tetouan.endorsements)}`,
    'gaps',
    'profile',
    'answers/why',
    `letter/support-${commune}`,
    `evidence/${item(tetouan.evidence)}`,
    'submission',
    'plan?view=board',
    'paste',
  ].map((path) => `#/d/full/${path}`),
  '#/example/benguerir/schedule',
];
const tags = { ar: 'ar-MA', fr: 'fr-FR', en: 'en-GB' };

/** Opens a whole dossier as one's own. */
async function begin(page: Page, language: Language): Promise<void> {
  await speak(page, [tags[language]]);
  await page.goto('/#/you');
  await page.locator('#you-name').fill('نادية العلوي');
  await onward(page).click();
  await isOn(page, 'dossiers');
  await choose(page, JSON.stringify({ ...tetouan, example: false, id: 'full' }));
  await isOn(page, 'tasks');
}

async function visit(page: Page, address: string): Promise<void> {
  const name = /^#\/(?:(?:d|example)\/[^/]+\/)?([\w-]*)/.exec(address)?.[1];
  await page.evaluate((hash) => {
    if ((location.hash || '#/') !== hash)
      document.getElementById('main')?.setAttribute('data-page', '');
    location.hash = hash;
  }, address);
  await isOn(page, name === '' ? 'start' : (name ?? ''));
  await expect(page.locator('h1:visible')).toBeVisible();
  await page.evaluate(() => new Promise((drawn) => requestIdleCallback(drawn, { timeout: 500 })));
}

/** What is wrong with the page on a sheet of A4. */
async function faultsOnPaper(page: Page): Promise<string[]> {
  await page.setViewportSize(sheet);
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate((room) => {
    const { body } = document;
    body.style.inlineSize = `${room}px`;
    dispatchEvent(new Event('beforeprint'));
    const { left, right } = body.getBoundingClientRect();
    const shown = [...body.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.checkVisibility() && one.closest('.vh') === null,
    );
    const tell = (what: string, some: readonly HTMLElement[]) =>
      some.slice(0, 3).map((one) => `${what}: ${one.outerHTML.slice(0, 120)}`);
    const isOut = (one: HTMLElement) => {
      const box = one.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    };
    const isCut = (one: HTMLElement) =>
      /hidden|clip|auto|scroll/.test(getComputedStyle(one).overflow) &&
      one.scrollHeight > one.clientHeight + 2 &&
      one.clientHeight > 0;
    const control =
      ':not(h2, h3, h4) > button, .button, nav, textarea, select, [type=text], .save, .toast-area, .skip';
    const faults = [
      ...tell('wider than the paper', shown.filter(isOut)),
      ...tell('cut off', shown.filter(isCut)),
      ...tell(
        'a control',
        shown.filter((one) => one.matches(control)),
      ),
      ...tell('closed', [...body.querySelectorAll<HTMLElement>('details:not([open], .no-print)')]),
    ];
    dispatchEvent(new Event('afterprint'));
    body.style.inlineSize = '';
    if (body.querySelector('.on-paper')) faults.push('what was made for paper stays on the screen');
    return faults;
  }, column);
  await page.emulateMedia({ media: null });
  return found;
}

async function faultsOf(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await visit(page, address);
    found.push(...(await faultsOnPaper(page)).map((fault) => `${address}: ${fault}`));
  }
  return found;
}

/** The text of the paper that the browser makes of the page, sheet by sheet. */
async function sheetsOf(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
  });
  return text.normalize('NFKC').split('\f').slice(0, -1);
}

test('ar: on paper a page is whole, as wide as A4 and without controls', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, 'ar');
  expect(await faultsOf(page, walked)).toEqual([]);
});

test('fr: the same, and each sheet says whose it is, what it is, when it was printed and its number', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T23:30:00Z');
  await begin(page, 'fr');
  expect(await faultsOf(page, ['#/d/full/answers/why', '#/example/benguerir/result'])).toEqual([]);

  await visit(page, '#/example/benguerir/tasks');
  const sheets = await sheetsOf(page);
  expect(sheets.length).toBeGreaterThan(2);
  for (const [index, sheet] of sheets.entries()) {
    for (const words of [
      'Commune de Ben Guerir',
      'Exemple',
      'Dossier de candidature',
      // half past midnight in Casablanca
      'Imprimé le 23 novembre 2026',
      `Page ${index + 1} sur ${sheets.length}`,
    ])
      expect(sheet.replace(/\s+/g, ' '), `${index + 1}`).toContain(words);
  }
});

test('en: a long text and closed details are on paper, black on white, and the page is then as before', async ({
  page,
}) => {
  await begin(page, 'en');
  await visit(page, '#/d/full/answers/why');
  const lines = Array.from({ length: 120 }, (_, at) => `Line ${at + 1} of this answer.`);
  const field = page.locator('main textarea[lang="en"]').first();
  await field.fill(lines.join('\n'));
  const closed = page.locator('main details:not([open])');
  // the facts of each language come a moment after the page
  await expect(closed.nth(2)).toBeAttached();
  const before = await closed.count();

  const text = (await sheetsOf(page)).join('\n');
  expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  // the facts of the dossier are drawn once their detail is open
  expect(text).toContain('Goal: ');
  expect(text).not.toContain('Print this page');
  await expect(page.locator('.on-paper')).toHaveCount(0);
  await expect(closed).toHaveCount(before);
  await expect(field).toHaveValue(lines.join('\n'));

  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const ink = await page.locator('h1:visible').evaluate((one) => getComputedStyle(one).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

test('one command prints the page, at its foot or where the page has its own', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.goto('/');
  const command = page.locator('.foot__print');
  for (const [address, own] of [
    ['#/', 0],
    ['#/example/benguerir/schedule', 0],
    ['#/example/benguerir/plan', 0],
    ['#/example/benguerir/paste', 1],
    ['#/example/benguerir/result', 1],
  ] as const) {
    await visit(page, address);
    await expect(page.locator('[data-print]'), address).toHaveCount(own);
    await expect(command, address).toBeVisible({ visible: own === 0 });
  }
  await visit(page, '#/about');
  await command.click();
  await expect(page.locator('[data-printed]')).toBeAttached();
});
