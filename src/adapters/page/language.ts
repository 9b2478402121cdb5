import type { Locale } from '../i18n';

/**
 * The language of the page: what `<html>` says, which button is marked, what is remembered.
 * The words of the application follow it (`beforeLanguage`); the static pages need nothing more.
 */
const memory = 'tarchih.locale';
const preparations = new Set<(language: Locale) => Promise<void>>();

const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-locale]');

/** What was chosen on this page; svelte-i18n writes the language of its own words into `lang`. */
let chosen: Locale | undefined;

/** The language shown now; boot.js has set it before the first paint. */
export function pageLanguage(): Locale {
  return chosen ?? (document.documentElement.lang as Locale);
}

/** The last language asked for; an earlier one whose words come late is not shown any more. */
let wanted: Locale | undefined;

/**
 * Shows the page in `language` and remembers it. The words of the application come first, so that a
 * page is never half in one language; without them the page stays as it is.
 */
async function showLanguage(language: Locale): Promise<void> {
  wanted = language;
  // remembered at once: whoever leaves before the words have come has chosen all the same
  remember(language);
  try {
    await Promise.all([...preparations].map((prepare) => prepare(language)));
  } catch (error) {
    if (wanted === language) remember(pageLanguage());
    throw error;
  }
  if (wanted !== language) return;
  chosen = language;
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (!('route' in root.dataset)) document.title = startTitle();
  markButtons();
}

function remember(language: Locale): void {
  try {
    localStorage.setItem(memory, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
}

/** Shows the page in `language` where nobody has ever chosen one here; a choice is never overruled. */
export async function offerLanguage(language: Locale): Promise<void> {
  if (hasChosen() || language === pageLanguage()) return;
  await showLanguage(language);
}

/** Where the browser remembers nothing, what was chosen on this page counts. */
function hasChosen(): boolean {
  try {
    return localStorage.getItem(memory) !== null;
  } catch {
    return chosen !== undefined;
  }
}

/** Has `prepare` done before each change of language, until the returned function is called. */
export function beforeLanguage(prepare: (language: Locale) => Promise<void>): () => void {
  preparations.add(prepare);
  return () => {
    preparations.delete(prepare);
  };
}

/** The title of the start page in a language. */
export function startTitle(language: Locale = pageLanguage()): string {
  return document.querySelector('title')?.getAttribute(`data-${language}`) ?? document.title;
}

/** Makes the language buttons of the header work. */
export function wireLanguageButtons(): void {
  markButtons();
  for (const button of buttons()) {
    button.addEventListener('click', () => {
      // a language whose words cannot be had is told by `vite:preloadError`
      showLanguage(button.dataset['locale'] as Locale).catch(() => undefined);
    });
  }
}

function markButtons(): void {
  for (const button of buttons()) {
    if (button.dataset['locale'] === pageLanguage()) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}
