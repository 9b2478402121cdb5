import { screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import GuestIntro from '../../../src/ui/guest/GuestIntro.svelte';
import type { DossierPageProps } from '../../../src/ui/pages-by-name';
import { guestApp, showGuest } from './guest-app';
import { guestId, invited } from './some-guest';

// the letter page gives it the session and the edition
const Intro = GuestIntro as Component<DossierPageProps>;
const page = `#/g/${guestId}`;

async function show(changes: readonly Change[] = [], language: Locale = 'fr') {
  const { app } = await guestApp(changes);
  return showGuest(Intro, { app, language });
}
const row = (label: string) => screen.getByText(label).closest('div')?.querySelector('dd');
const isolates = /[\u2066-\u2069]/g;

describe('what an invited organisation reads first', () => {
  it('is who invites whom, for what, and until when', async () => {
    await show();

    expect(row('Qui vous invite')?.textContent.replace(isolates, '')).toBe('Commune de Ben Guerir');
    expect(row('Organisation invitée')?.textContent).toBe('Réseau Eau');
    expect(row('Objet')?.textContent).toContain('OGP Local');
    expect(row('Réponse attendue le')?.textContent).toMatch(
      /4\sdécembre\s2026\s*– encore 12 jours/,
    );
  });

  it.each<[string | null, RegExp]>([
    ['2026-11-22', /aujourd’hui/],
    ['2026-11-23', /encore 1 jour$/],
    ['2026-11-21', /passé depuis 1 jour\u00a0: demandez/],
    ['2026-11-12', /passé depuis 10 jours/],
    [null, /Aucun jour n’est fixé/],
  ])('counts the days that are left until %s', async (replyBy, words) => {
    await show([invited('i1', 'replyBy', replyBy)]);

    expect(row('Réponse attendue le')?.textContent.trim()).toMatch(words);
  });

  it('is the staff’s own message, in its language and its lines', async () => {
    await show([], 'ar');

    const message = document.querySelector('blockquote');
    expect(message?.textContent).toBe('Merci de relire\nle deuxième paragraphe.');
    expect(message?.lang).toBe('fr');
    expect(message?.dir).toBe('ltr');
  });

  it('shows no empty place where the staff wrote nothing', async () => {
    await show([invited('i1', 'message/fr', null)]);

    expect(document.querySelector('figure')).toBeNull();
  });

  it('has the reply and the organisation in reach', async () => {
    await show();

    const link = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(link('Préparer notre réponse')).toBe(`${page}/reply`);
    expect(link('Compléter les données de votre organisation')).toBe(`${page}/organisation`);
  });

  it('says what the letter should contain with who says so, and shows an example', async () => {
    await show();

    const expected = screen.getByText('Ce qui est attendu de la lettre').closest('details');
    if (!expected) throw new Error('nothing is folded there');
    const commitment = within(expected)
      .getByText(/engagement explicite/)
      .closest('li');
    expect(commitment?.textContent).toContain('Conseil du guide marocain');
    expect(document.querySelector('[data-sample="endorsement"]')).toBeTruthy();
  });

  it('says that only this letter is here and that nothing leaves by itself', async () => {
    await show();

    expect(screen.getByText(/seule cette lettre est sur cet appareil/)).toBeTruthy();
    expect(screen.getByText(/Rien n’est envoyé automatiquement/)).toBeTruthy();
  });

  it('asks who writes only where nobody has said it', async () => {
    const { unmount } = await show();
    expect(screen.queryByRole('link', { name: 'Dire qui vous êtes' })).toBeNull();
    unmount();

    const { app } = await guestApp();
    await showGuest(Intro, { app: { ...app, author: undefined as never } });
    const ask = screen.getByRole('link', { name: 'Dire qui vous êtes' });
    expect(ask.getAttribute('href')).toBe(`#/you?next=${encodeURIComponent(`${page}/letter`)}`);
  });

  it('says plainly that there is no invitation', async () => {
    await show([invited('i1', 'letter', null)]);

    expect(screen.getByText('Ce fichier ne contient aucune invitation.')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
