import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Conflicts from '../../../src/ui/assess/Conflicts.svelte';
import Organisation from '../../../src/ui/guest/Organisation.svelte';
import { wrote } from '../../adapters/storage/open-storage';
import { guestApp, showGuest } from './guest-app';
import { guestId, of } from './some-guest';

const field = of('organisation/fr', '').field;

/** A later invitation says another name than the organisation has written, neither knowing the other. */
async function contested() {
  const { app } = await guestApp();
  await app.dossiers.merge(guestId, [wrote('h1', 'Réseau de l’eau', [], field)]);
  return app;
}

describe('two names of the organisation of which neither knew the other', () => {
  it('are told on the page that asks for it, with the way to decide', async () => {
    await showGuest(Organisation, { app: await contested() });

    const link = screen.getByRole('link', { name: 'Comparer les réponses et choisir' });
    expect(link.getAttribute('href')).toBe(`#/g/${guestId}/conflicts`);
  });

  it('are decided by the guest, who is led to pages of a guest alone', async () => {
    const { session } = await showGuest(Conflicts, { app: await contested() });
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual([`#/g/${guestId}/reply`, `#/g/${guestId}/organisation`]);

    const [first] = screen.getAllByRole('button', { name: /^Garder/ });
    if (first) await userEvent.click(first);

    expect(session.conflicts).toEqual([]);
    expect(screen.getAllByRole('link').at(-1)?.getAttribute('href')).toBe(`#/g/${guestId}/reply`);
  });
});
