import type { Locale } from '../i18n';

/**
 * The language of the page: what `<html>` says, which button is marked, what is remembered.
 * The words of the application follow it (`watchLanguage`); the static pages need nothing more.
 */
const memory = 'tarchih.locale';
const listeners = new Set<(language: Locale) => void>();

const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-locale]');

/** The language shown now; boot.js has set it before the first paint. */
export function pageLanguage(): Locale {
  return document.documentElement.lang as Locale;
}

/** Shows the page in `language`, remembers it, and tells whoever listens. */
function showLanguage(language: Locale): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  if (!('route' in root.dataset)) document.title = startTitle();
  markButtons();
  try {
    localStorage.setItem(memory, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  for (const listener of listeners) listener(language);
}

/** Calls `listener` at each change of language, until the returned function is called. */
export function watchLanguage(listener: (language: Locale) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
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
    button.addEventListener('click', () => showLanguage(button.dataset['locale'] as Locale));
  }
}

function markButtons(): void {
  for (const button of buttons()) {
    if (button.dataset['locale'] === pageLanguage()) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}
