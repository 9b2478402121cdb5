import { violations } from './axe';
import type { Page } from '@playwright/test';
import ar from '../../locales/ar/error.json' with { type: 'json' };
import fr from '../../locales/fr/error.json' with { type: 'json' };
import { expect, test } from './harness';
import { speak } from './speak';
import { beginDossier, choose, goOn, isOn, onward, tabTo, typeDate } from './wizard-steps';

const benguerir = 'jurisdictions-07-427-01-01';
const verdict = (page: Page) => page.locator('[data-verdict]').first();

test.describe('in Arabic', () => {
  test.beforeEach(({ page }) => speak(page, ['ar-MA']));

  test('the questions lead from a new dossier to its result', async ({ page }) => {
    await beginDossier(page, 'نادية العلوي');
    await choose(page, 'بنجرير');
    await goOn(page, 'mandate');

    await expect(page.locator(`[id="${benguerir}-mandate-endsOn-month"]`)).toHaveValue('شتنبر');
    await goOn(page, 'call');
    await page.locator('#call-isKnown-unknown').check();
    await goOn(page, 'organisations');
    await page.locator('#endorsements-yes').check();
    await page.locator('[id$="-organisation-ar"]').fill('جمعية المستقبل للتنمية.');
    await page.locator('select').selectOption('association');
    await page.locator('[id$="-letter-signed"]').check();
    await goOn(page, 'support-letter');
    await page.locator(`[id="${benguerir}-supportLetter-president"]`).check();
    await goOn(page, 'track-record');
    await page.locator('#trackRecord-yes').check();
    await page.locator('[id$="-what-ar"]').fill('ورشة للإعداد المشترك');
    const step = (await page.locator('[id$="-what-ar"]').getAttribute('id')) ?? '';
    await typeDate(page, step.replace(/-what-ar$/, '-on'), ['١٤', 'شتنبر', '٢٠٢٥']);
    await goOn(page, 'filer');
    await page.locator('#official-yes').check();
    await goOn(page, 'one-file');
    await page.locator('#onlyFile-yes').check();
    await goOn(page, 'check');
    await expect(page.locator('#app')).toContainText('جمعية المستقبل للتنمية.');
    await expect(page.locator('#app')).toContainText('14\u00a0شتنبر\u00a02025');
    await goOn(page, 'result');

    await expect(verdict(page)).toHaveAttribute('data-verdict', 'not-eligible');
    const statuses = {
      'mandate-16-months': 'not-met',
      'head-support-letter': 'met',
      'non-government-endorsement': 'met',
      'track-record': 'met',
      'open-call': 'unknown',
    };
    for (const [criterion, status] of Object.entries(statuses)) {
      await expect(page.locator(`[data-criterion="${criterion}"]`).first()).toHaveAttribute(
        'data-status',
        status,
      );
    }
  });

  test('a “Change” link comes back to the answers, and a language keeps what is typed', async ({
    page,
  }) => {
    const dossier = await beginDossier(page, 'نادية');
    await choose(page, 'ابن جرير');
    await page.goto(`${dossier}/check`);
    await page.locator('a[href*="/mandate/"]').last().click();
    await isOn(page, 'mandate');
    await typeDate(page, `${benguerir}-mandate-endsOn`, ['31', '9', '2027']);
    await onward(page).click();
    await expect(page.locator('.summary-error')).toContainText('شتنبر لا يتجاوز 30 يوما');

    await page.locator('[data-locale="fr"]').click();

    await expect(page.locator('.summary-error')).toContainText('septembre n’a que 30 jours');
    await expect(page.locator(`[id="${benguerir}-mandate-endsOn-day"]`)).toHaveValue('31');
    await expect(page.locator(`[id="${benguerir}-mandate-endsOn-month"]`)).toHaveValue('9');
    await page.locator(`[id="${benguerir}-mandate-endsOn-day"]`).fill('30');
    await goOn(page, 'check');
  });
});

test.describe('what cannot be', () => {
  test.beforeEach(({ page }) => speak(page, ['ar-MA']));

  test('a month 13 is kept, found again after a reload, and asked to be corrected', async ({
    page,
  }) => {
    await beginDossier(page, 'نادية');
    await choose(page, 'ابن جرير');
    await goOn(page, 'mandate');
    await typeDate(page, `${benguerir}-mandate-endsOn`, ['8', '13', '2027']);
    await expect(page.locator('[data-save-state]')).toHaveAttribute('data-save-state', 'saved');

    await page.reload();
    await isOn(page, 'mandate');

    await expect(page.locator(`[id="${benguerir}-mandate-endsOn-month"]`)).toHaveValue('13');
    await onward(page).click();
    await expect(page.locator('.summary-error')).toContainText(ar.date['month-wrong']);
    await expect(page.locator('.summary-error')).toBeFocused();
    await expect(page).toHaveTitle(/^خطأ/);
  });

  test('a mandate cannot end before it starts', async ({ page }) => {
    await beginDossier(page, 'نادية');
    await choose(page, 'ابن جرير');
    await goOn(page, 'mandate');

    await typeDate(page, `${benguerir}-mandate-endsOn`, ['1', '1', '2020']);
    await onward(page).click();

    await expect(page.locator('.summary-error')).toContainText('8\u00a0شتنبر\u00a02021');
  });

  test('a closing day that has passed is kept and its call shown as closed', async ({ page }) => {
    const dossier = await beginDossier(page, 'نادية');
    await choose(page, 'ابن جرير');
    await page.goto(`${dossier}/call`);
    await page.locator('#call-isKnown-yes').check();
    await onward(page).click();
    await expect(page.locator('.summary-error')).toContainText(ar.call.empty);

    await typeDate(page, 'call-closesOn', ['12', 'يناير', '2024']);
    await expect(page.locator('#app [role="status"]', { hasText: '2024' })).toBeVisible();
    await goOn(page, 'organisations');
    await page.goto(`${dossier}/result`);

    await expect(page.locator('[data-criterion="open-call"]').first()).toHaveAttribute(
      'data-status',
      'not-met',
    );
  });

  test('a collectivity that is not listed is typed, with 5,000 characters if need be', async ({
    page,
  }) => {
    await beginDossier(page, 'نادية');
    await page.locator('#search').fill('جماعة لا وجود لها قط');
    await page.locator('[role="search"] .link-button').click();
    const name = page.locator('[id$="-name-ar"]');
    await expect(name).toHaveValue('جماعة لا وجود لها قط');

    await name.fill('م'.repeat(5000));

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await goOn(page, 'mandate');
  });
});

test.describe('in French', () => {
  test.beforeEach(({ page }) => speak(page, ['fr-FR']));

  test('the keyboard alone leads from the search to the answers', async ({ page }) => {
    await beginDossier(page, 'Karim Idrissi');
    const press = (key: string) => page.keyboard.press(key);
    const on = async (next: string) => {
      await tabTo(page, onward(page));
      await press('Enter');
      await isOn(page, next);
    };
    const pick = async (id: string) => {
      await tabTo(page, page.locator(`[id="${id}"]`));
      await press('Space');
    };

    await tabTo(page, page.locator('#search'));
    await page.keyboard.type('beni mellal');
    await page.locator('#found button').first().waitFor();
    await press('Enter');
    await expect(page.locator('#found button').first()).toBeFocused();
    await press('Enter');
    await on('mandate');
    await on('call');

    await on('call');
    await expect(page.locator('.summary-error')).toContainText(fr.call.choose);
    await press('Tab');
    await press('Enter');
    await press('ArrowDown');
    await expect(page.locator('#call-isKnown-unknown')).toBeChecked();
    await on('organisations');
    await pick('endorsements-yes');
    await press('ArrowDown');
    await expect(page.locator('#endorsements-no')).toBeChecked();
    await on('support-letter');
    await pick((await page.locator('[id$="-supportLetter-president"]').getAttribute('id')) ?? '');
    await on('track-record');
    await pick('trackRecord-yes');
    await press('ArrowUp');
    await expect(page.locator('#trackRecord-unknown')).toBeChecked();
    await on('filer');
    await pick('official-yes');
    await on('one-file');
    await pick('onlyFile-yes');
    await on('check');
    await on('result');
  });
});

test('axe finds nothing on the questions, with their errors and without', async ({ page }) => {
  await speak(page, ['ar-MA']);
  const dossier = await beginDossier(page, 'نادية');
  await choose(page, 'ابن جرير');
  const pages = [
    'collectivities',
    'mandate/07.427.01.01',
    'call',
    'organisations',
    'support-letter/07.427.01.01',
    'track-record',
    'filer',
    'one-file',
    'check',
    'conflicts',
  ];
  for (const name of pages) {
    await page.goto(`${dossier}/${name}`);
    await isOn(page, name.split('/')[0] ?? '');
    const yes = page.locator('#endorsements-yes, #trackRecord-yes');
    if ((await yes.count()) > 0) await yes.check();
    if (name !== 'check' && name !== 'collectivities' && !name.startsWith('mandate')) {
      await onward(page).click();
    }
    expect(await violations(page), name).toEqual([]);
  }
});
