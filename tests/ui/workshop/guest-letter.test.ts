import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Letter from '../../../src/ui/workshop/Letter.svelte';
import LetterVersions from '../../../src/ui/workshop/LetterVersions.svelte';
import { guestApp, paragraph, showGuest } from '../guest/guest-app';
import { guestId } from '../guest/some-guest';

/** What a guest can open; every other page of a dossier is not theirs. */
const pages = ['letter', 'letter-versions', 'letter-paper', 'organisation', 'reply', 'conflicts'];

async function show(Page = Letter) {
  const { app } = await guestApp([], { fr: [paragraph('Nous aiderons.', 'help-prepare')] });
  await showGuest(Page, { app });
}
const addresses = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#/"]')].map((link) =>
    link.getAttribute('href'),
  );

describe('the letter of a guest', () => {
  it('has no link to a page that a guest cannot open', async () => {
    await show();
    await screen.findByRole('heading', { name: 'Une fois le texte écrit' });

    const elsewhere = addresses().filter(
      (one) => !pages.some((page) => one?.startsWith(`#/g/${guestId}/${page}`)),
    );
    expect(elsewhere.filter((one) => !one?.startsWith('#/you'))).toEqual([]);
    expect(addresses()).toContain(`#/g/${guestId}/organisation`);
  });

  it('needs no name of the letter in its address, and keeps none in those of its languages', async () => {
    await show();
    await screen.findByRole('heading', { name: 'Une fois le texte écrit' });

    expect(screen.getByRole('link', { name: /^En arabe/ }).getAttribute('href')).toBe(
      `#/g/${guestId}/letter?in=ar`,
    );
  });

  it('leads from its end to the organisation, the paper and the reply, and asks nothing of them', async () => {
    await show();
    await screen.findByRole('heading', { name: 'Une fois le texte écrit' });
    const end = document.querySelector<HTMLElement>('[data-guest-next]')!;

    expect([...end.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      ['organisation', 'letter-paper', 'reply'].map((page) => `#/g/${guestId}/${page}`),
    );
    expect(screen.queryByText('Logo ou armoiries')).toBeNull();
    expect(screen.queryByRole('textbox', { name: /^Lieu de signature/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Texte déclaré' })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Inviter/ })).toBeNull();
  });

  it('speaks to those who write it', async () => {
    await show();

    expect(screen.getByText(/^Dites avec vos propres mots qui vous êtes/)).toBeTruthy();
  });

  it('has versions of its own', async () => {
    await show(LetterVersions);
    await screen.findByText('Aucune version n’est encore gardée.');

    expect(screen.getByRole('link', { name: /Retour à la lettre/ }).getAttribute('href')).toBe(
      `#/g/${guestId}/letter`,
    );
  });
});
