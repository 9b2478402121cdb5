import { screen } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageLanguage } from '../../../src/adapters/page/language';
import type { Change } from '../../../src/domain/dossier/history';
import GuestBar from '../../../src/ui/guest/GuestBar.svelte';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import { guestApp, showGuest } from './guest-app';
import { guestId, invited, of } from './some-guest';

// the frame gives it the session alone
const Bar = GuestBar as Component<object> as Component<DossierPageProps>;
const memory = 'tarchih.locale';
const bar = () => document.querySelector('[data-guest-bar]');
const words = () => bar()?.textContent.replace(/[\u2066-\u2069]/g, '') ?? '';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'fr';
});
afterEach(() => {
  localStorage.clear();
});

async function show(changes: readonly Change[] = []) {
  const { app } = await guestApp(changes);
  return showGuest(Bar, { app });
}

describe('the bar of a guest', () => {
  it('says in plain words what this is, at whose invitation, and that no dossier is here', async () => {
    await show();

    expect(words()).toContain('Lettre de recommandation\u00a0: Réseau Eau');
    expect(words()).toContain('Invitation\u00a0: Commune de Ben Guerir');
    expect(words()).toContain('non le dossier de candidature');
  });

  it('leads to the letter, the organisation and the reply, and nowhere else', async () => {
    await show();

    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    const pages = ['letter', 'letter', 'organisation', 'reply'];
    expect(links).toEqual(pages.map((page) => `#/g/${guestId}/${page}`));
  });

  it('names all collectivities that apply together', async () => {
    await show([
      { field: 'jurisdictions/08/order', value: 1 },
      { field: 'jurisdictions/08/type', value: 'commune' },
      { field: 'jurisdictions/08/name/fr', value: 'Tétouan' },
    ]);

    expect(words()).toContain('Commune de Ben Guerir et Commune de Tétouan');
  });

  it('speaks the language of the invitation where nobody has chosen one', async () => {
    await show([invited('i1', 'language', 'ar')]);

    await vi.waitFor(() => {
      expect(pageLanguage()).toBe('ar');
    });
    expect(localStorage.getItem(memory)).toBe('ar');
  });

  it.each([
    ['has chosen another language', 'en', 'ar'],
    ['was invited in none', null, null],
  ])('leaves the language as it is for who %s', async (_case, chosen, invitedIn) => {
    if (chosen !== null) localStorage.setItem(memory, chosen);
    await show([invited('i1', 'language', invitedIn), of('kind', 'university')]);
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(localStorage.getItem(memory)).toBe(chosen);
  });
});
