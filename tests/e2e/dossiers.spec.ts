import errors from '../../locales/fr/error.json' with { type: 'json' };
import { copyExample, idIn, introduce, list, names, rows, textOf, words } from './dossier-steps';
import { expect, test } from './harness';

test.use({ locale: 'fr-FR' });

test.describe('a new dossier', () => {
  test('asks once who writes, then starts with the collectivities', async ({ page }) => {
    await page.goto('/#/new');

    await expect(page.locator('main')).toHaveAttribute('data-page', 'you');
    await page.getByRole('button', { name: words.you.confirm }).click();
    await expect(page).toHaveTitle(/^Erreur/);
    await page.getByRole('link', { name: words.you['name-missing'] }).click();
    await page.keyboard.type('Amina Bennani');
    await page.getByRole('button', { name: words.you.confirm }).click();

    await expect(page).toHaveURL(/#\/d\/[^/]+\/collectivities$/);
    await list(page);
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText('Amina Bennani')).toBeVisible();
  });

  test('offers the last one, a copy or a new one when there are some', async ({ page }) => {
    await introduce(page);
    const id = await copyExample(page);

    await page.goto('/#/new');
    await page.getByRole('button', { name: words.merge.confirm }).click();
    await expect(page).toHaveURL(new RegExp(`#/d/${id}/result$`));

    await page.goto('/#/new');
    await page.getByLabel(words['new-page'].copy).check();
    await page.getByRole('button', { name: words.merge.confirm }).click();
    await expect(page).toHaveURL(/#\/d\/[^/]+\/tasks$/);
    expect(idIn(page)).not.toBe(id);
    await list(page);
    await expect(rows(page)).toHaveCount(2);
  });

  test('is one, however often the button is pressed', async ({ page }) => {
    await introduce(page);
    await copyExample(page);

    await page.goto('/#/new');
    await page.getByLabel(words['new-page'].new).check();
    await page.getByRole('button', { name: words.merge.confirm }).dblclick();

    await expect(page).toHaveURL(/\/collectivities$/);
    await list(page);
    await expect(rows(page)).toHaveCount(2);
  });
});

test.describe('the list of dossiers', () => {
  test.beforeEach(async ({ page }) => {
    await introduce(page);
    await copyExample(page);
    await list(page);
  });

  test('tells the stage, the verdict and the last change, and where saving stands', async ({
    page,
  }) => {
    await expect(rows(page)).toContainText(words.verdict['not-eligible']);
    await expect(rows(page)).toContainText(words.stage);
    await expect(rows(page)).toContainText(/Dernière modification/);
    await expect(page.locator('[data-persistence]')).toHaveAttribute(
      'data-persistence',
      /granted|refused/,
    );
  });

  test('renames, and goes back to the name of the collectivity', async ({ page }) => {
    await page.getByRole('button', { name: new RegExp(`^${words.rename.action}`) }).click();
    await page.getByLabel(words.rename.label).fill('Candidature 2028 «الأولى».');
    await page.keyboard.press('Enter');
    await expect(names(page)).toHaveText('Candidature 2028 «الأولى».');

    await page.getByRole('button', { name: new RegExp(`^${words.rename.action}`) }).click();
    await page.getByLabel(words.rename.label).fill('  ');
    await page.getByRole('button', { name: words.rename.confirm }).click();
    await expect(names(page)).toHaveText('Commune de Ben Guerir');
  });

  test('copies under another name each time', async ({ page }) => {
    const copy = page.getByRole('button', { name: new RegExp(`^${words.copy}`) });
    await copy.click();
    await expect(rows(page)).toHaveCount(2);
    await copy.last().click();

    await expect(rows(page)).toHaveCount(3);
    expect((await names(page).allTextContents()).sort()).toEqual([
      'Commune de Ben Guerir',
      'Commune de Ben Guerir (copie 2)',
      'Commune de Ben Guerir (copie)',
    ]);
  });

  test('tells two of one name apart', async ({ page }) => {
    await page.getByRole('button', { name: new RegExp(`^${words.copy}`) }).click();
    await expect(rows(page)).toHaveCount(2);
    await rows(page)
      .first()
      .getByRole('button', { name: new RegExp(`^${words.rename.action}`) })
      .click();
    await page.getByLabel(words.rename.label).fill('');
    await page.keyboard.press('Enter');

    await expect(rows(page).filter({ hasText: /Créé sur cet appareil/ })).toHaveCount(2);
    await expect(rows(page).first()).toContainText('07.427.01.01');
  });

  test('deletes only when the name is typed, and takes it back', async ({ page }) => {
    const dialog = page.getByRole('dialog', { name: words.delete.title });
    await page.getByRole('button', { name: new RegExp(`^${words.delete.action}`) }).click();
    await dialog.getByRole('textbox').fill('Commune de Fès');
    await dialog.getByRole('button', { name: words.delete.confirm }).click();
    await expect(dialog.getByText(words.delete.mismatch)).toBeVisible();

    await dialog.getByRole('textbox').fill('  commune de  Ben Guerir ');
    await dialog.getByRole('button', { name: words.delete.confirm }).click();
    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(names(page)).toHaveText('Commune de Ben Guerir');
  });

  test('shows at once what another tab does', async ({ page, context }) => {
    const other = await context.newPage();
    await copyExample(other, 'tetouan-2022');

    await expect(rows(page)).toHaveCount(2);
    await expect(names(page).first()).toHaveText('Commune de Tétouan');
  });

  test('goes back to the page last seen', async ({ page }) => {
    await names(page).getByRole('link', { name: 'Commune de Ben Guerir' }).click();
    await expect(page).toHaveURL(/#\/d\/[^/]+\/result$/);
    const id = idIn(page);
    await page.goto(`/#/d/${id}/track-record`);
    await expect(page.locator('main')).toHaveAttribute('data-page', 'track-record');

    await list(page);
    await names(page).getByRole('link', { name: 'Commune de Ben Guerir' }).click();
    await expect(page).toHaveURL(new RegExp(`#/d/${id}/track-record$`));
  });

  test('is on the start page too, and only there when there is something', async ({ page }) => {
    await page.goto('/#/');
    await expect(page.getByRole('heading', { name: words.start.heading })).toBeVisible();
    await names(page).getByRole('link', { name: 'Commune de Ben Guerir' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-page', 'result');
  });

  test('can be emptied with all else the device remembers', async ({ page }) => {
    await page.goto('/#/privacy');
    await page.getByRole('button', { name: words.forget.action }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(words.forget.word);
    await Promise.all([
      page.waitForEvent('load'),
      dialog.getByRole('button', { name: words.forget.action }).click(),
    ]);

    await list(page);
    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect(page.getByText(words.author.none)).toBeVisible();
  });
});

test.describe('when storage fails', () => {
  // a page of this origin that does not run the application
  const elsewhere = '/old-browser.css';
  test.beforeEach(({ faults }) => {
    faults.allow(/favicon/);
  });

  test('a full disk is said, and the file holds what was typed', async ({ page, context }) => {
    // Chromium remembers for half a minute how much room there was: it is told before the first write
    await page.goto(elsewhere);
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 150_000 });
    await introduce(page);
    const id = await copyExample(page);
    await page.goto(`/#/d/${id}/track-record`);
    const typed = `Écrit sur un disque plein. ${lettersWithoutPattern(90_000)}`;
    await page.locator('main textarea, main input[type=text]').first().fill(typed);

    const state = page.locator('[data-save-state]');
    await expect(state).toHaveAttribute('data-save-state', 'failed');
    const banner = page.locator('.banner--alert');
    await expect(banner).toContainText(words['save-failed'].title);
    await expect(banner).toContainText(errors['storage-full']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      banner.getByRole('button').first().click(),
    ]);
    expect(await textOf(download)).toContain(typed);

    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: words['save-failed'].retry }).click();
    await expect(state).toHaveAttribute('data-save-state', 'saved');
    await page.reload();
    await expect(page.locator('main textarea, main input[type=text]').first()).toHaveValue(typed);
  });

  test('a tab whose database was replaced says so and offers to reload', async ({
    page,
    context,
  }) => {
    await introduce(page);
    const newer = await context.newPage();
    await newer.goto(elsewhere);
    await newer.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('tarchih', 999);
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );

    await expect(page.getByText(errors['storage-outdated-title'])).toBeVisible();
  });

  test('a database held by another tab is waited for, and the page says so', async ({
    page,
    context,
  }) => {
    const holder = await context.newPage();
    await holder.goto(elsewhere);
    await holder.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('tarchih', 1);
          request.onsuccess = () => {
            Object.assign(window, { held: request.result });
            resolve(undefined);
          };
        }),
    );

    await page.goto('/#/dossiers');
    await expect(page.getByText(errors['storage-blocked-title'])).toBeVisible();
    await holder.close();

    await expect(page.getByText(words.empty.title)).toBeVisible();
    await expect(page.getByText(errors['storage-blocked-title'])).toBeHidden();
  });

  test('a database of a newer version is shown, saved as it is and never changed', async ({
    page,
    context,
  }) => {
    await introduce(page);
    await copyExample(page);
    await page.goto(elsewhere);
    const change = () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('tarchih', 999);
        request.onupgradeneeded = () => {
          request.result
            .createObjectStore('seals', { keyPath: 'id' })
            .put({ id: 's1', ink: 'blue' });
        };
        request.onsuccess = () => {
          request.result.close();
          resolve(undefined);
        };
        request.onerror = reject;
      });
    await page.evaluate(change);

    const reader = await context.newPage();
    await list(reader);
    await expect(reader.getByText(errors['storage-newer-title'])).toBeVisible();
    await expect(names(reader)).toHaveText('Commune de Ben Guerir');
    await expect(rows(reader).getByRole('button')).toHaveCount(0);
    const [download] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: words['read-only']['save-all'] }).click(),
    ]);
    const dump = JSON.parse(await textOf(download)) as { tables: object };
    expect(dump).toMatchObject({ tables: { seals: [{ id: 's1', ink: 'blue' }] } });

    await reader.goto('/#/new');
    await expect(reader.getByText(words['read-only'].text)).toBeVisible();
    await reader.goto('/#/dossiers');
    await names(reader).getByRole('link').click();
    await expect(reader.locator('main')).toHaveAttribute('data-page', 'result');
    await list(reader);
    const [again] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: words['read-only']['save-all'] }).click(),
    ]);
    expect(JSON.parse(await textOf(again))).toMatchObject({ tables: dump.tables });
  });
});

/** Text that Chromium cannot make smaller before it counts. */
function lettersWithoutPattern(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCodePoint(0x4e00 + (state % 20_000));
  }).join('');
}
