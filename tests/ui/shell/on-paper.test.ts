import { render } from '@testing-library/svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setLocale, type Locale } from '../../../src/adapters/i18n';
import type { App } from '../../../src/ui/app-state.svelte';
import OnPaper from '../../../src/ui/shell/OnPaper.svelte';
import WithApp from '../pages/WithApp.svelte';

const bar =
  '<div id="dossier-bar"><div class="dossier"><a class="dossier__name">Commune de Tétouan</a><span class="tag">Exemple</span></div></div>';
const details = () => document.querySelector('details')!;
const sheets = () => document.adoptedStyleSheets.length;
const say = (what: string) => window.dispatchEvent(new Event(what));

/** What the margins of the paper say, once the browser is about to make it. */
async function printed(title: string, language: Locale = 'fr', above = bar): Promise<string> {
  await setLocale(language);
  const app = { today: () => Temporal.PlainDate.from('2026-11-22') } as unknown as App;
  document.body.innerHTML = `${above}<main><details>Closed</details><textarea></textarea></main>`;
  document.title = title;
  const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  render(WithApp, { app, Page: OnPaper, page: {} });
  say('beforeprint');
  return replace.mock.calls[0]?.[0] ?? '';
}

describe('the page on paper', () => {
  afterEach(() => {
    say('afterprint');
    vi.restoreAllMocks();
  });

  it('bears the dossier, what is an example, its title, the day and the number', async () => {
    const margins = await printed('Vos tâches – Tarchih');

    expect(margins).toContain('"\u2068Commune de Tétouan\u2069 · \u2068Exemple\u2069"');
    expect(margins).toContain('"\u2068Vos tâches\u2069"');
    expect(margins).toMatch(/"Imprimé le 22\snovembre\s2026"/);
    expect(margins).toContain('"Page " counter(page) " sur " counter(pages)');
  });

  it('bears the name of the application where it is of no dossier', async () => {
    expect(await printed('Sources et règles – Tarchih', 'fr', '')).toContain(
      '@top-left { content: "\u2068Tarchih\u2069" }',
    );
  });

  it('begins on the right in Arabic', async () => {
    const margins = await printed('لائحة المهام – ترشيح', 'ar');

    expect(margins).toContain('direction: rtl');
    expect(margins).toContain('@top-right { content: "\u2068Commune de Tétouan\u2069');
    expect(margins).toContain('"\u2068لائحة المهام\u2069"');
  });

  it('is whole, and afterwards as it was, even when it was asked for twice', async () => {
    const before = sheets();
    await printed('Vos tâches – Tarchih');
    say('beforeprint');

    expect(details().open).toBe(true);
    expect(document.querySelectorAll('.on-paper')).toHaveLength(1);
    expect(sheets()).toBe(before + 1);

    say('afterprint');
    expect(details().open).toBe(false);
    expect(document.querySelectorAll('.on-paper')).toHaveLength(0);
    expect(sheets()).toBe(before);
  });
});
