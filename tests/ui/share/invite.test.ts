import 'fake-indexeddb/auto';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as saving from '../../../src/adapters/files/save-file';
import { editions } from '../../../src/content';
import type { Leaf } from '../../../src/domain/dossier/revision';
import { keptSession } from '../../../src/ui/session/kept-session';
import type { Session } from '../../../src/ui/session.svelte';
import Share from '../../../src/ui/share/Share.svelte';
import { benguerir, keep, keeper, show } from '../pages/keeper';

const letterId = 'endorsement-assoc';
let open: Session | undefined;
const saved = vi.spyOn(saving, 'saveBlob').mockImplementation(() => undefined);

beforeEach(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
});
afterEach(() => {
  cleanup();
  open?.close();
  saved.mockClear();
  vi.unstubAllGlobals();
});

async function device(fields: Record<string, Leaf> = {}) {
  const app = await keeper();
  const { id } = await keep(app.dossiers, {
    ...benguerir,
    language: 'fr',
    'endorsements/assoc/organisation/fr': 'Réseau Eau',
    'endorsements/assoc/endorses': 'yes',
    'endorsements/assoc/order': 0,
    ...fields,
  });
  return { app, id };
}

async function page({ app, id }: Awaited<ReturnType<typeof device>>, item?: string) {
  open = await keptSession(app.dossiers, id, app);
  const query = new URLSearchParams();
  await show(Share, app, { session: open!, edition: editions['ogp-local-next'], item, query });
  return open!;
}

const make = () =>
  userEvent.click(screen.getByRole('button', { name: 'Faire le fichier d’invitation' }));
const invitations = (session: Session) => session.dossier.invitations ?? [];

describe('an invitation that is prepared', () => {
  it('keeps what is typed at once, and is found again when the page is opened anew', async () => {
    const one = await device();
    const session = await page(one, letterId);
    await userEvent.type(screen.getByLabelText(/^Votre message, en français/), 'Bonjour');

    expect(invitations(session)).toMatchObject([{ letter: letterId, message: { fr: 'Bonjour' } }]);
    await waitFor(() => {
      expect(session.saveState).toBe('saved');
    });
    cleanup();
    session.close();
    await page(one, letterId);
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Votre message, en français/).value).toBe(
      'Bonjour',
    );
    screen.getByText('Aucune invitation n’a encore été faite pour cette lettre.');
  });

  it('is no item of the dossier while nothing was said of it', async () => {
    const session = await page(await device(), letterId);
    await userEvent.click(screen.getByLabelText('Avec l’historique'));

    expect(invitations(session)).toEqual([]);
  });

  it('asks in the language that is chosen, and keeps what was typed in another', async () => {
    const session = await page(await device(), letterId);
    await userEvent.type(screen.getByLabelText(/^Votre message, en français/), 'Bonjour');
    await userEvent.click(screen.getByLabelText('Arabe'));

    screen.getByLabelText(/^Votre message, en arabe/);
    screen.getByLabelText(/^Votre message, en français/);
    expect(invitations(session)[0]?.language).toBe('ar');
  });

  it('says what will be in the file and what will not, and that nobody can recover a passphrase', async () => {
    await page(await device(), letterId);

    const lists = document.querySelectorAll('[data-in-file="invitation"] ul');
    expect(lists[1]?.textContent).toMatch(/les réponses du dossier.*les fichiers joints/s);
    expect(document.body.textContent).toContain('personne ne peut plus ouvrir ce fichier');
    expect(document.body.textContent).toContain('Les phrases supprimées restent dans le fichier');
  });

  it('shows a passphrase that is too short, even where its part was closed again', async () => {
    await page(await device(), letterId);
    const part = screen.getByText('Protéger le fichier par une phrase secrète');
    await userEvent.click(part);
    await userEvent.type(screen.getByLabelText(/^Phrase secrète/), 'court');
    await userEvent.click(part);
    expect(part.closest('details')?.open).toBe(false);

    await make();
    expect(part.closest('details')?.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Phrase secrète/));
  });
});

describe('making the file', () => {
  it('records the invitation, saves the file under a sensible name and begins another', async () => {
    const session = await page(await device(), letterId);
    await userEvent.type(screen.getByLabelText(/^Votre message, en français/), 'Bonjour');
    await make();

    await screen.findByRole('heading', { name: 'Le fichier d’invitation est prêt' });
    expect(saved.mock.calls[0]![0]).toBe(
      'tarchih-invitation-reseau-eau-ben-guerir-2026-11-22.tarchih',
    );
    expect(invitations(session)).toMatchObject([
      { letter: letterId, madeOn: '2026-11-22', language: 'fr', message: { fr: 'Bonjour' } },
    ]);
    const row = document.querySelector<HTMLElement>('[data-invitation]')!;
    within(row).getByRole('heading', { name: /^Invitation du 22.novembre.2026$/ });
    within(row).getByText('Aucune réponse reçue pour le moment.');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Votre message, en français/).value).toBe(
      '',
    );
  });

  it('refuses a day that is past, and a passphrase that is too short', async () => {
    const session = await page(await device(), letterId);
    const day = screen.getByRole('group', { name: /^Réponse souhaitée/ });
    await userEvent.type(within(day).getByLabelText('Jour'), '1');
    await userEvent.type(within(day).getByLabelText('Mois'), '2');
    await userEvent.type(within(day).getByLabelText('Année'), '2026');
    await make();
    expect(screen.getAllByText(/^Ce jour est déjà passé/).length).toBeGreaterThan(0);

    await userEvent.clear(within(day).getByLabelText('Année'));
    await userEvent.type(within(day).getByLabelText('Année'), '2027');
    await userEvent.type(screen.getByLabelText(/^Phrase secrète/), 'court');
    await make();
    await screen.findByText('Écrivez au moins 8 caractères, ou laissez vide.');
    expect(saved).not.toHaveBeenCalled();
    expect(invitations(session)[0]?.madeOn).toBeUndefined();
  });

  it('that fails leaves no invitation behind, and what was written stays', async () => {
    const one = await device();
    const session = await page(one, letterId);
    await userEvent.type(screen.getByLabelText(/^Votre message, en français/), 'Bonjour');
    vi.spyOn(session, 'openLetter').mockRejectedValue(new Error('gone'));
    await make();

    await screen.findByText(/^Le fichier n’a pas pu être fait/);
    const [left] = invitations(session);
    expect([left?.madeOn, left?.message?.fr]).toEqual([undefined, 'Bonjour']);
  });
});

describe('what came back', () => {
  const made = {
    'invitations/i/letter': letterId,
    'invitations/i/madeOn': '2026-11-01',
    'invitations/i/replyBy': '2026-11-15',
    'invitations/i/order': 0,
  };

  it('is told with each invitation, and that the day is past where nothing came', async () => {
    const one = await device(made);
    await page(one, letterId);
    screen.getByText('Aucune réponse reçue, et le jour souhaité est passé.');

    await one.app.dossiers.imports.add({
      ...{ id: 'r', dossierId: one.id, at: '2026-11-20T10:00:00.000Z', name: 'reply.tarchih' },
      ...{ author: { name: '', function: '' }, kind: 'reply', sha256: '0'.repeat(64) },
      ...{ file: new Blob(['x']), summary: { letterId, invitationId: 'i' } },
    });
    const link = await screen.findByRole('link', { name: 'Réponse reçue' });
    expect(link.getAttribute('href')).toBe(`#/d/${one.id}/received/r`);
  });

  it('is reached from the page of what can be handed over', async () => {
    await page(await device(made));

    const link = screen.getByRole('link', { name: 'Réseau Eau' });
    expect(link.getAttribute('href')).toMatch(/\/share\/endorsement-assoc$/);
    screen.getByText('1 invitation');
  });
});

it('no invitation is offered for a letter that no organisation writes', async () => {
  await page(await device(), 'support-a');

  screen.getByText(/^Seule une organisation du registre/);
  expect(screen.queryByRole('button', { name: 'Faire le fichier d’invitation' })).toBeNull();
});
