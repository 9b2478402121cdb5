import type { Page } from '@playwright/test';
import { expect, test } from './harness';
import { languages, walk, walks, type Language } from './pages';
import { speak } from './speak';
import { isOn, onward } from './wizard-steps';

const directions = { ar: 'rtl', fr: 'ltr', en: 'ltr' };

/** Names that stay in their own letters in every language, and titles of parts of a source. */
const properNames = [
  ...['Letters of Support', 'Selection Process', 'WCAG', 'SIL Open Font License'],
  ...['IBM Plex Sans Arabic', 'Svelte', 'svelte-i18n', 'XState', 'Dexie', 'Zod', 'Workbox'],
  ...['temporal-polyfill', 'Ben Guerir', 'ابن جرير', 'Tarchih', 'OGP', 'JSON', 'HCP', 'MIT'],
  ...['opengovweek.org', 'chikaya.ma', 'chafafiya.ma', 'eparticipation.ma'],
  ...[
    '@noble/hashes',
    'SHA-256',
    // as it is written where it must not break over two lines
    'SHA\u2060-\u2060256',
    'REMACTO',
    'PACTO',
    'jsPDF',
    'PDF',
    'HarfBuzz',
    'bidi-js',
    'linebreak',
    'intl-messageformat',
  ],
  '@zip.js/zip.js',
  'zip.js',
  'BSD',
  'https://',
  'http://',
  ...['dossier.json', 'Schema', 'ICS', 'Outlook', 'Google', 'Thunderbird'],
  ...[
    'ZIP',
    'PNG',
    'JPEG',
    'RTF',
    'XLSX',
    'CSV',
    'Word',
    'Excel',
    'PowerPoint',
    'LibreOffice',
    'OpenDocument',
  ],
  'Amiri',
  'Noto Sans Tifinagh',
  'Noto Sans',
  ...['DOCX', 'docx', '.tarchih', 'USB', 'Alt+F10', 'Esc', 'Tab', 'Yjs', 'ProseMirror'],
  ...['model', 'state', 'view', 'commands', 'keymap', 'transform'].map(
    (part) => `prosemirror-${part}`,
  ),
];
/** A person's words: where no element can mark them, as in the title of the window. */
const unfinished = 'كلمة لم تك';
const personal = [unfinished, 'عمالة كتبت باليد'];

const fields = '#app :is(input[type=text], textarea):not([readonly])';

/** What stands in the fields of a page, by field. */
function typed(page: Page): Promise<Record<string, string>> {
  return page.locator(fields).evaluateAll((inputs: HTMLInputElement[]) => {
    return Object.fromEntries(inputs.map(({ id, value }) => [id, value]));
  });
}

/** Types something unfinished wherever the page takes text. */
async function typeUnfinished(page: Page): Promise<void> {
  await page.locator(fields).evaluateAll((inputs: HTMLInputElement[], words) => {
    const ofDate = { day: '31', month: 'شت', year: '20' };
    for (const input of inputs) {
      const part = input.id.split('-').at(-1) as keyof typeof ofDate;
      input.value = part in ofDate ? ofDate[part] : `${input.value} ${words}`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, unfinished);
}

/** Switches with the keyboard; the focus must stay where the person put it. */
async function switchTo(page: Page, language: Language): Promise<void> {
  const button = page.locator(`[data-locale="${language}"]`);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', directions[language]);
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-current', 'true');
}

/**
 * Words of the page in letters of another language: what people typed, and what says its own
 * language, apart; and values that have not become words.
 */
function foreignWords(page: Page, language: Language): Promise<string[]> {
  return page.evaluate(
    ([language, names]) => {
      const foreign = language === 'ar' ? /[A-Za-zÀ-ÿ]{3,}/ : /[\u0600-\u06ff]/;
      const theirs = 'bdi, script, style, [lang]:not(html)';
      const isOurs = (element: Element) =>
        element.closest(theirs) === null && element.checkVisibility();
      const ours = (text: string) => {
        const said = text
          .replace(/\u2068[^\u2069]*\u2069/g, '')
          .replace(/[\w-]+\.[\w.-]+\/\S*/g, '');
        return names.reduce((rest, name) => rest.replaceAll(name, ''), said);
      };
      const isWrong = (text: string) =>
        foreign.test(ours(text)) || /\b(NaN|undefined|null|Invalid)\b|[{}]/.test(text);
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode as Text;
        if (parentElement && isOurs(parentElement) && isWrong(data)) found.push(data.trim());
      }
      for (const element of document.querySelectorAll(
        '[aria-label], [title], [placeholder], [alt]',
      ))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          const text = element.getAttribute(name) ?? '';
          if (isOurs(element) && isWrong(text)) found.push(`${name}: ${text}`);
        }
      if (isWrong(document.title.replace(/ – .*$/, ''))) found.push(`title: ${document.title}`);
      return found;
    },
    [language, [...properNames, ...personal]] as const,
  );
}

for (const [what, stops] of Object.entries(walks)) {
  test(`${what}: each language, in the middle of an edit`, async ({ page }) => {
    test.setTimeout(150_000);
    const foreign = new Set<string>();
    const open = stops.filter(({ isModal }) => isModal !== true);
    await walk(page, 'ar', open, async ({ name }) => {
      await test.step(name, async () => {
        await typeUnfinished(page);
        const address = page.url();
        const place = (await page.locator('main').getAttribute('data-page')) ?? '';
        const texts = await typed(page);
        const errors = page.locator('.summary-error');
        const hasErrors = await errors.isVisible();
        const said = new Map<Language, string>();

        for (const language of ['fr', 'en', 'ar'] as const) {
          await switchTo(page, language);
          await isOn(page, place);
          expect(page.url()).toBe(address);
          expect(await typed(page)).toEqual(texts);
          if (hasErrors) said.set(language, await errors.innerText());
          const words = await foreignWords(page, language);
          for (const word of words) foreign.add(`${name}, ${language}: ${word}`);
        }
        expect(new Set(said.values()).size).toBe(hasErrors ? languages.length : 0);
      });
    });
    expect([...foreign]).toEqual([]);
  });
}

for (const language of languages) {
  test(`the dialogs speak ${language}`, async ({ page }) => {
    const dialogs = walks['the pages'].filter(({ isModal }) => isModal);
    const foreign: string[] = [];
    await walk(page, language, dialogs, async ({ name }) => {
      for (const word of await foreignWords(page, language)) foreign.push(`${name}: ${word}`);
    });
    expect(foreign).toEqual([]);
  });
}

test('an error stays, in the other language, and the field it speaks of keeps its text', async ({
  page,
}) => {
  await speak(page, ['ar-MA']);
  await page.goto('/#/you');
  await isOn(page, 'you');
  await page.locator('#you-function').fill('نقطة ارتكاز');
  await onward(page).click();
  const error = page.locator('#you-name-error');
  const before = await error.innerText();
  await switchTo(page, 'en');
  await expect(error).toBeVisible();
  await expect(error).not.toHaveText(before);
  await expect(page.locator('#you-function')).toHaveValue('نقطة ارتكاز');
});

test.describe('a language chosen while the words of another are on their way', () => {
  test.use({ locale: 'fr-FR' });

  test('is the language of the application too', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/messages-fr-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/#/dossiers');
    await page.locator('[data-locale="ar"]').click();
    release();
    await expect(page.locator('html')).toHaveAttribute('data-app', 'ready');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[\u0600-\u06ff ]+$/);
  });
});
