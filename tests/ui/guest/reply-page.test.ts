import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { textOf } from '../../../src/adapters/letters/letter-doc';
import { writeLines } from '../../../src/adapters/letters/write-lines';
import type { Change } from '../../../src/domain/dossier/history';
import Reply from '../../../src/ui/guest/Reply.svelte';
import { guestApp, paragraph, showGuest } from './guest-app';
import { guestId, invited, letterId, of } from './some-guest';

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Texts = Parameters<typeof guestApp>[1];
const written: Texts = { fr: [paragraph('Nous aiderons à préparer le plan.', 'help-prepare')] };

async function show(changes: readonly Change[] = [], texts: Texts = written) {
  const { app } = await guestApp(changes, texts);
  const shown = await showGuest(Reply, { app });
  if (texts !== undefined && Object.keys(texts).length > 0) await screen.findByText(/^\d+ mots$/);
  return { app, ...shown };
}
const row = (label: string) =>
  screen.getByText(label, { selector: 'dt bdi' }).closest<HTMLElement>('.rows > div');
const said = (id: string) =>
  document.querySelector<HTMLElement>(`[data-element="${id}"]`)?.dataset['said'];
const make = () => userEvent.click(screen.getByRole('button', { name: /^(Faire|Refaire) le/ }));
const made = () => screen.findByRole('heading', { name: 'Votre réponse est prête' });

describe('the page of the reply', () => {
  it('says which texts go, and which elements they still lack', async () => {
    await show();

    expect(row('Texte de la lettre en français')?.textContent).toContain('6 mots');
    expect(said('help-prepare')).toBe('yes');
    expect(said('help-carry-out')).toBe('no');
  });

  it('names a letter without a text as what is lacking, and leads to it', async () => {
    await show([], {});

    const lack = document.querySelector<HTMLElement>('[data-lack="no-text"]');
    if (!lack) throw new Error('nothing is lacking');
    const link = within(lack).getByRole('link', { name: 'Écrire la lettre' });
    expect(link.getAttribute('href')).toBe(`#/g/${guestId}/letter`);
  });

  it('shows what goes of the organisation, what is not provided, and where it is changed', async () => {
    await show([of('signatory/name/fr', 'S. Alaoui')]);

    expect(row('Nom en lettres latines')?.textContent).toContain('Réseau Eau');
    expect(row('Qui signera la lettre')?.textContent).toContain('S. Alaoui');
    expect(row('Adresse électronique professionnelle')?.textContent).toContain('Non fourni');
    const change = screen.getByRole('link', { name: /Modifier Nom en lettres latines/ });
    expect(change.getAttribute('href')).toBe(`#/g/${guestId}/organisation`);
  });

  it('warns of a private number in the text or in the block', async () => {
    await show([], { fr: [paragraph('Appelez donc Amina au 0661234567')] });

    expect(screen.getByText(/ressemble à un numéro de téléphone mobile/)).toBeTruthy();
  });

  it('makes the file, saves it under a name that tells, and says that nothing was sent', async () => {
    await show();

    await make();
    await made();

    expect(saved).toEqual(['tarchih-reply-reseau-eau-ben-guerir-07.427.01.01-2026-11-22.tarchih']);
    expect(screen.getByText(/n’a été envoyé à personne/)).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement?.id).toBe('made-title');
    });
    expect(await screen.findByText(/Dernière réponse faite/)).toBeTruthy();
  });

  it('can be made again after something was changed, and says that it was', async () => {
    const { session } = await show();
    await make();
    await made();
    expect(screen.queryByText(/ce fichier ne le contient pas/)).toBeNull();

    session.setAll([of('organisation/fr', 'Autre nom')]);
    expect(await screen.findByText(/ce fichier ne le contient pas/)).toBeTruthy();
    await make();

    await waitFor(() => {
      expect(saved).toHaveLength(2);
    });
    expect(screen.queryByText(/ce fichier ne le contient pas/)).toBeNull();
  });

  it('says of the last reply whether the text has changed since', async () => {
    const { session } = await show();
    await make();
    await made();
    const last = () => document.querySelector<HTMLElement>('[data-last-reply]')?.dataset;
    await waitFor(() => {
      expect(last()?.['lastReply']).toBe('same');
    });

    const room = await session.openLetter(letterId);
    writeLines(textOf(room.doc, 'fr'), [paragraph('Un autre texte.')], 'test');

    await waitFor(() => {
      expect(last()?.['lastReply']).toBe('changed');
    });
    await room.close();
  });

  it('takes a passphrase that is long enough, or none', async () => {
    await show();
    const passphrase = () => screen.getByRole('textbox', { name: /Phrase secrète/ });

    await userEvent.type(passphrase(), 'court');
    await make();
    expect(saved).toEqual([]);
    expect(passphrase().getAttribute('aria-invalid')).toBe('true');

    await userEvent.type(passphrase(), ' mais assez long');
    await make();
    await made();
    expect(saved).toHaveLength(1);
  });

  it('offers to share the file only where the device can', async () => {
    await show();
    await make();
    await made();
    expect(screen.queryByRole('button', { name: /autre application/ })).toBeNull();

    const share = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { share, canShare: () => true, language: 'fr' });
    await make();
    await userEvent.click(await screen.findByRole('button', { name: /autre application/ }));
    expect(share).toHaveBeenCalledTimes(1);
  });

  it('says so where the file could not be made, and keeps all that was written', async () => {
    const { session } = await show();
    vi.spyOn(session, 'openLetter').mockRejectedValue(new Error('damaged'));

    await make();

    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('submits nothing, and says so plainly where there is no invitation', async () => {
    await show([invited('i1', 'letter', null)], {});

    expect(screen.getByText('Ce fichier ne contient aucune invitation.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Faire le fichier/ })).toBeNull();
  });
});
