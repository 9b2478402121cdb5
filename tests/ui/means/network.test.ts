import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { Change } from '../../../src/domain/dossier/history';
import Network from '../../../src/ui/means/Network.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';

function show(changes: readonly Change[] = []) {
  const session = sessionWith(changes);
  return { session, ...showQuestion(Network, session, { page: 'network' }) };
}
const click = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const pick = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));

describe('the network of relations', () => {
  beforeAll(async () => {
    await setLocale('en');
    await needPageWords();
  });

  it.each(['Yes', 'No', 'I do not know yet'])('takes “%s” of REMACTO', async (label) => {
    const { session } = show();

    await pick(new RegExp(`^${label}`));

    const said = { Yes: 'yes', No: 'no', 'I do not know yet': 'unknown' }[label];
    expect(session.dossier.remacto).toBe(said);
    expect(screen.queryByText(/What REMACTO already gives/) !== null).toBe(said === 'yes');
  });

  it('says that REMACTO’s members are not OGP’s, and leads to what they have', () => {
    show([{ field: 'remacto', value: 'yes' }]);

    expect(screen.getByText(/is not being a member of OGP/)).toBeTruthy();
    const leads = screen
      .getAllByRole('link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => href.startsWith('#/d/own/'));
    expect(leads).toEqual(
      expect.arrayContaining(['#/d/own/programme', '#/d/own/track-record', '#/d/own/capacity']),
    );
  });

  it('takes a relation with its kind, its name, its year and its proof', async () => {
    const { session } = show();

    await click(/^Add a relation/);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Membership/ }));
    await pick(/^Partnership/);
    await userEvent.type(field(/^Name, in French/), 'PACTO');
    await userEvent.type(field(/^Since when/), '2022');
    await userEvent.type(field(/^What shows it, in Arabic/), 'اتفاقية');

    expect(session.dossier.networks).toMatchObject([
      { kind: 'partnership', name: { fr: 'PACTO' }, since: '2022', proof: { ar: 'اتفاقية' } },
    ]);
  });

  it('keeps one that is entered twice and says so', () => {
    const { session } = show([
      { field: 'networks/a/name/fr', value: 'Réseau' },
      { field: 'networks/b/name/fr', value: 'RESEAU' },
    ]);

    expect(screen.getByText(/already in the list/)).toBeTruthy();
    expect(session.dossier.networks).toHaveLength(2);
  });

  it('asks for a name, and brings back what was removed', async () => {
    const { session, told, go } = show([{ field: 'networks/a/since', value: '2022' }]);

    await click(/^Back to the task list/);
    expect(screen.getByRole('link', { name: /Write the name/ })).toBeTruthy();
    expect(go).not.toHaveBeenCalled();

    await click(/^Remove this relation/);
    expect(session.dossier.networks ?? []).toEqual([]);
    told[0]?.action?.run();
    expect(session.dossier.networks).toMatchObject([{ since: '2022' }]);
  });

  it('shows a text beyond what can be kept, and keeps the rest', async () => {
    const { session } = show([{ field: 'networks/a/name/fr', value: 'Réseau' }]);
    const proof = field(/^What shows it, in French/);

    await userEvent.click(proof);
    await userEvent.paste('x'.repeat(100_000));
    expect(session.dossier.networks?.[0]?.proof?.fr).toHaveLength(100_000);
    await userEvent.paste('y');

    expect(proof.value).toHaveLength(100_001);
    expect(screen.getByText(/too long/i)).toBeTruthy();
    expect(session.dossier.networks?.[0]?.proof?.fr).toHaveLength(100_000);
  });
});
