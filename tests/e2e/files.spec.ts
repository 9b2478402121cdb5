import { truncate, writeFile } from 'node:fs/promises';
import benguerir from '../../src/content/examples/benguerir.json' with { type: 'json' };
import type { Page } from '@playwright/test';
import archive from '../../locales/fr/archive.json' with { type: 'json' };
import received from '../../locales/fr/receive.json' with { type: 'json' };
import {
  choose,
  copyExample,
  idIn,
  introduce,
  list,
  names,
  newDevice,
  rows,
  saveFirst,
  textOf,
  words,
} from './dossier-steps';
import { expect, test } from './harness';

const report = (page: Page) => page.locator('main [data-import][data-report="told"]');

async function takeIn(page: Page): Promise<void> {
  await expect(report(page)).toHaveAttribute('data-import', 'waiting');
  await page.locator('[data-take-in]').click();
  await expect(report(page)).toHaveAttribute('data-import', 'taken');
}

test.use({ locale: 'fr-FR' });

test.beforeEach(async ({ page }) => {
  await introduce(page);
});

test('a dossier saved to a file is the same on another device, history included', async ({
  page,
  browser,
  baseURL,
}) => {
  await copyExample(page);
  await list(page);
  await page.getByRole('button', { name: new RegExp(`^${words.rename.action}`) }).click();
  await page.getByLabel(words.rename.label).fill('Ben Guerir 2028');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText('Ben Guerir 2028');
  const file = await saveFirst(page);
  const { savedAt: _, ...saved } = JSON.parse(file) as Record<string, unknown>;

  const other = await newDevice(browser, baseURL ?? '');
  await list(other.page);
  await choose(other.page, `\uFEFF${file}`);
  await expect(other.page).toHaveURL(new RegExp(`#/d/${String(saved['id'])}/tasks$`));
  await list(other.page);
  await expect(names(other.page)).toHaveText('Ben Guerir 2028');
  const { savedAt: __, ...again } = JSON.parse(await saveFirst(other.page)) as Record<
    string,
    unknown
  >;

  expect(again).toEqual(saved);
  other.faults.expectNone();
  await other.close();
});

test.describe('a file that is not opened says why and changes nothing', () => {
  const dossier = JSON.stringify({ ...benguerir, example: false });
  const cases: [string, string | Buffer, string][] = [
    ['not ours', '{"type":"FeatureCollection"}', words.open.fault['not-ours']],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), archive.fault['other-picture']],
    ['truncated', dossier.slice(0, -40), words.open.fault['not-json']],
    ['empty', '', words.open.fault.empty],
    [
      'of an unknown call',
      dossier.replace('ogp-local-next', 'ogp-local-2040'),
      words.open.fault['edition-unknown'],
    ],
  ];
  for (const [what, content, message] of cases) {
    test(what, async ({ page }) => {
      await choose(page, content);

      await expect(page.getByRole('alert')).toContainText(message);
      await expect(page.getByRole('alert')).toContainText(words.open.untouched);
      await expect(page.getByText(words.empty.title)).toBeVisible();
    });
  }

  test('with faults inside, the first five with their places', async ({ page }) => {
    const bad = Array.from({ length: 7 }, () => ({ type: 'county', name: {} }));
    await choose(page, JSON.stringify({ ...benguerir, jurisdictions: bad }));

    await expect(page.getByRole('alert')).toContainText(words.open.damaged);
    await page.getByText(words.open.where).click();
    await expect(page.getByText('$.jurisdictions[4].type')).toBeVisible();
    await expect(page.getByText('$.jurisdictions[5].type')).toHaveCount(0);
    await expect(page.getByRole('alert')).toContainText('Et 2 autres points');
  });

  test('of 50 MB, without reading it', async ({ page }, info) => {
    const path = info.outputPath('huge.json');
    await writeFile(path, '{');
    await truncate(path, 50 * 1024 * 1024);
    await page.locator('#open-file').setInputFiles(path);

    await expect(page.getByRole('alert')).toContainText(words.open.fault['too-large']);
    await expect(page.getByRole('alert')).toContainText('huge.json');
  });
});

test('a file of a newer version is shown, saved as it is and not stored', async ({ page }) => {
  const source = `${JSON.stringify({ ...benguerir, example: false, version: 9, title: 'Futur', budget: { dirhams: 3 } })}\r\n`;
  await choose(page, source);

  await expect(page.getByText(words.newer.title)).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('data-page', 'tasks');
  await expect(page.locator('.dossier__name')).toHaveText('Futur');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.newer.save }).click(),
  ]);
  expect(await textOf(download)).toBe(source);
  await list(page);
  await expect(page.getByText(words.empty.title)).toBeVisible();
});

test('the file of an example opens as a copy that can be changed', async ({ page }) => {
  await choose(page, JSON.stringify(benguerir));

  await expect(page).toHaveURL(/#\/d\/[^/]+\/tasks$/);
  expect(idIn(page)).not.toBe(benguerir.id);
  await expect(page.locator('[data-save-state]')).toBeVisible();
});

test.describe('a dossier that is already here', () => {
  test('is merged, and a second time nothing is new', async ({ page }) => {
    await copyExample(page);
    await list(page);
    const file = JSON.parse(await saveFirst(page)) as Record<string, unknown>;
    const edited = JSON.stringify({ ...file, title: 'Écrit à la main' });

    await choose(page, edited);
    await takeIn(page);
    await list(page);
    await expect(names(page)).toHaveText('Écrit à la main');

    // the same file leads to what was taken in of it; another that says the same has nothing to bring
    await choose(page, edited);
    await expect(report(page)).toHaveAttribute('data-import', 'taken');
    await list(page);
    await choose(page, `${edited} `);
    await expect(report(page)).toHaveAttribute('data-import', 'waiting');
    await expect(page.getByText(received.decide.nothing)).toBeVisible();
    await expect(page.locator('[data-take-in]')).toHaveCount(0);
    await list(page);
    await expect(rows(page)).toHaveCount(1);
  });

  test('is merged, and the whole of it taken back and brought again', async ({ page }) => {
    await copyExample(page);
    await list(page);
    const file = JSON.parse(await saveFirst(page)) as Record<string, unknown>;
    await choose(page, JSON.stringify({ ...file, title: 'Écrit à la main' }));
    await takeIn(page);
    await page.locator('[data-import-act]').click();
    await expect(report(page)).toHaveAttribute('data-import', 'taken-back');
    await expect(page.locator('.dossier__name')).toHaveText('Commune de Ben Guerir');
    await page.locator('[data-import-act]').click();
    await expect(report(page)).toHaveAttribute('data-import', 'taken');
    await expect(page.locator('.dossier__name')).toHaveText('Écrit à la main');
  });

  test('is kept apart when asked', async ({ page }) => {
    const id = await copyExample(page);
    await list(page);
    await choose(page, await saveFirst(page));
    await page.locator('[data-keep-apart]').click();

    await expect(page).toHaveURL(/\/tasks$/);
    expect(idIn(page)).not.toBe(id);
    await list(page);
    await expect(names(page)).toHaveText([
      'Commune de Ben Guerir (copie)',
      'Commune de Ben Guerir',
    ]);
  });

  test('stays as it is when the file is left', async ({ page }) => {
    const id = await copyExample(page);
    await list(page);
    const file = JSON.parse(await saveFirst(page)) as Record<string, unknown>;
    await choose(page, JSON.stringify({ ...file, title: 'Écrit à la main' }));
    await page.locator('[data-leave]').click();
    // leaving leads to the tasks, once it is kept: another address asked for before would be left again
    await expect(page).toHaveURL(/\/tasks$/);
    await page.goto(`/#/d/${id}/received`);
    await expect(page.locator('[data-import="left"]')).toBeVisible();

    await list(page);
    await expect(names(page)).toHaveText('Commune de Ben Guerir');
  });
});

test('a file can be dropped anywhere on the page', async ({ page }) => {
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(benguerir));
  await page.dispatchEvent('h1', 'dragenter', { dataTransfer: data });
  await expect(page.getByText(words.open.drop)).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: data });

  await expect(page).toHaveURL(/#\/d\/[^/]+\/tasks$/);
});
