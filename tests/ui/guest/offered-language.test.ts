import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const memory = 'tarchih.locale';
const root = document.documentElement;

/** The page anew: what is chosen on it is remembered by the module. */
async function freshPage(language: string) {
  vi.resetModules();
  root.lang = language;
  document.body.innerHTML = '<button data-locale="ar"></button><button data-locale="fr"></button>';
  return import('../../../src/adapters/page/language');
}

beforeEach(() => {
  localStorage.clear();
  document.title = 'x';
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the language a page offers by itself', () => {
  it('is shown, and remembered, where nobody has chosen one', async () => {
    const { offerLanguage, pageLanguage } = await freshPage('fr');

    await offerLanguage('ar');

    expect(pageLanguage()).toBe('ar');
    expect(root.dir).toBe('rtl');
    expect(localStorage.getItem(memory)).toBe('ar');
  });

  it('never overrules what was chosen before', async () => {
    localStorage.setItem(memory, 'fr');
    const { offerLanguage, pageLanguage } = await freshPage('fr');

    await offerLanguage('ar');

    expect(pageLanguage()).toBe('fr');
    expect(root.lang).toBe('fr');
    expect(localStorage.getItem(memory)).toBe('fr');
  });

  it('that is shown already is no choice', async () => {
    const { offerLanguage } = await freshPage('fr');

    await offerLanguage('fr');

    expect(localStorage.getItem(memory)).toBeNull();
  });

  it('never overrules a choice on this page where the browser remembers nothing', async () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    const { offerLanguage, pageLanguage, wireLanguageButtons } = await freshPage('ar');
    wireLanguageButtons();
    document.querySelector<HTMLElement>('[data-locale="fr"]')?.click();
    await vi.waitFor(() => {
      expect(pageLanguage()).toBe('fr');
    });

    await offerLanguage('ar');

    expect(pageLanguage()).toBe('fr');
  });
});
