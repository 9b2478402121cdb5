import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { get } from 'svelte/store';
import { describe, expect, it } from 'vitest';
import { setLocale, t } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Dossiers from '../../../src/ui/pages/Dossiers.svelte';
import StartDrafts from '../../../src/ui/pages/StartDrafts.svelte';
import { benguerir, keep, show } from '../pages/keeper';
import { guestApp } from './guest-app';
import { guestId, invited, of } from './some-guest';

const row = () => document.querySelector<HTMLElement>('[data-guest]');
const words = () => row()?.textContent.replace(/[\u2066-\u2069]/g, '') ?? '';

async function list(changes: readonly Change[] = []) {
  const { app } = await guestApp(changes);
  await show(Dossiers, app, {});
  await waitFor(() => {
    expect(row()).toBeTruthy();
  });
  return app;
}

describe('the letters a device was invited to write', () => {
  it('stand in the list with who invites, whom, until when, and their last change', async () => {
    await list();

    expect(row()?.dataset['guest']).toBe(guestId);
    expect(words()).toContain('Lettre de recommandation\u00a0: Réseau Eau');
    expect(words()).toContain('Invitation\u00a0: Commune de Ben Guerir');
    expect(words()).toMatch(/Réponse attendue le 4\s+décembre\s+2026 \(encore 12 jours\)/);
    expect(words()).toMatch(/Dernière modification/);
  });

  it.each<[string, Change, RegExp]>([
    ['today', invited('i1', 'replyBy', '2026-11-22'), /\(aujourd’hui\)/],
    ['past', invited('i1', 'replyBy', '2026-11-20'), /\(il y a 2 jours\)/],
  ])('say that the day is %s', async (_case, change, said) => {
    await list([change]);

    expect(words()).toMatch(said);
  });

  it('say nothing of a day that was never set, and name a letter of nobody', async () => {
    await list([
      invited('i1', 'replyBy', null),
      of('organisation/fr', null),
      of('organisation/ar', null),
    ]);

    expect(words()).not.toContain('Réponse attendue');
    expect(row()?.querySelector('a')?.textContent).toBe('Lettre de recommandation');
  });

  it('are no dossiers: none of a commune is listed with them', async () => {
    await list();

    expect(document.querySelector('[data-dossier]')).toBeNull();
  });

  it('lead to the letter, and later to where the work was left', async () => {
    const app = await list();
    const href = () => row()?.querySelector('h3 a')?.getAttribute('href');
    expect(href()).toBe(`#/g/${guestId}/letter`);

    await app.dossiers.setPosition(guestId, `#/g/${guestId}/organisation`);

    await waitFor(() => {
      expect(href()).toBe(`#/g/${guestId}/organisation`);
    });
  });

  it('are deleted with a way back, and nothing of them is lost', async () => {
    const app = await list();

    await userEvent.click(screen.getByRole('button', { name: /^Supprimer Lettre/ }));
    await waitFor(() => {
      expect(row()).toBeNull();
    });
    const [message] = app.tell.mock.lastCall ?? [];
    expect(message?.text(await french())).toContain('Réseau Eau');
    message?.action?.run();

    await waitFor(() => {
      expect(words()).toContain('Réseau Eau');
    });
  });

  it('are shown on the start page, beside dossiers and without them', async () => {
    const { app } = await guestApp();
    await show(StartDrafts, app, {});
    await waitFor(() => {
      expect(words()).toContain('Réseau Eau');
    });
    expect(screen.queryByRole('button')).toBeNull();

    await keep(app.dossiers, benguerir);
    expect(await screen.findByRole('link', { name: 'Commune de Ben Guerir' })).toBeTruthy();
    expect(row()).toBeTruthy();
  });
});

async function french() {
  await setLocale('fr');
  return get(t);
}
