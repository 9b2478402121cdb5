import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { get } from 'svelte/store';
import { t } from '../../../src/adapters/i18n';
import { openFile } from '../../../src/adapters/files/open-file';
import { editions } from '../../../src/content';
import { derive } from '../../../src/domain/dossier/history';
import { writeDossierFile } from '../../../src/domain/dossier/file';
import { revise } from '../../../src/domain/dossier/revise';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';
import { arrive } from '../../../src/ui/receive/arrive';
import Received from '../../../src/ui/receive/Received.svelte';
import { keptSession } from '../../../src/ui/session/kept-session';
import type { Session } from '../../../src/ui/session.svelte';
import { nextId } from '../../adapters/storage/open-storage';
import { benguerir, keep, keeper, show } from '../pages/keeper';
import { TestWorker } from '../../adapters/zip/archive-worker';
import { PageWorker } from './page-worker';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';

beforeEach(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
  vi.stubGlobal('Worker', PageWorker);
});
let open: Session | undefined;
afterEach(() => {
  cleanup();
  open?.close();
  TestWorker.loseAll();
  vi.unstubAllGlobals();
});

const youssef = { name: 'Youssef', function: 'Trésorier' };
const answering = (revisions: readonly Revision[], fields: Record<string, Leaf>) =>
  revise(
    revisions,
    Object.entries(fields).map(([field, value]) => ({ field, value })),
    { newId: nextId, now: () => '2026-11-22T11:00:00.000Z', author: youssef },
  );

/** A dossier, and a file of it in which Youssef has answered. */
async function received(theirs: Record<string, Leaf>, mine: Record<string, Leaf> = {}) {
  const app = await keeper();
  const { id, revisions } = await keep(app.dossiers, { ...benguerir, title: 'Un' });
  const all = [...revisions, ...answering(revisions, theirs)];
  await app.dossiers.merge(id, answering(revisions, mine));
  const text = writeDossierFile(id, derive(all), all, '2026-11-22T11:30:00.000Z');
  const opened = await openFile(new File([text], 'copie.json'));
  if (opened.kind !== 'file') throw new Error(opened.kind);
  await arrive(app, 'copie.json', opened, {});
  const [row] = await app.dossiers.imports.of(id);
  return { app, id, item: row!.id };
}

async function page({ app, id }: Awaited<ReturnType<typeof received>>, item?: string) {
  open = await keptSession(app.dossiers, id, app);
  const query = new URLSearchParams();
  await show(Received, app, { session: open!, edition: editions['ogp-local-next'], item, query });
  return open!;
}

const state = () => document.querySelector('[data-import]')?.getAttribute('data-import');
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('a file that waits', () => {
  it('says what would change and by whom, and changes nothing by itself', async () => {
    const one = await received({ title: 'Deux', official: 'yes' });
    await page(one, one.item);

    await screen.findByText('2 modifications dans les réponses');
    const part = document.querySelector<HTMLElement>('[data-author="Youssef"]')!;
    expect(within(part).getByRole('heading').textContent).toBe('Par Youssef, Trésorier');
    expect(part.textContent).toMatch(/Un.*Deux/s);
    screen.getByText('Rien n’est encore changé.');
    expect(state()).toBe('waiting');
    expect(derive(await one.app.dossiers.history(one.id)).title).toBe('Un');
  });

  it('shows two answers side by side before anybody decides', async () => {
    const one = await received({ title: 'Sien' }, { title: 'Mien' });
    await page(one, one.item);

    await screen.findByText('1 réponse à départager');
    const sides = document.querySelector('[data-conflict="title"]')!.querySelectorAll('li');
    expect([...sides].map((side) => /Mien|Sien/.exec(side.textContent)![0]).sort()).toEqual([
      'Mien',
      'Sien',
    ]);
    expect(sides[0]!.textContent).toContain('Youssef');
  });

  it('tells of two answers that are still to be decided once taken in, until one is chosen', async () => {
    const one = await received({ title: 'Sien', official: 'yes' }, { title: 'Mien' });
    const session = await page(one, one.item);
    await press('Intégrer le fichier');
    await waitFor(() => {
      expect(state()).toBe('taken');
    });
    cleanup();
    await page(one, one.item);

    await screen.findByText('1 réponse à départager');
    screen.getByText('1 modification dans les réponses');
    expect(document.querySelectorAll('[data-conflict="title"] li')).toHaveLength(2);
    expect(document.querySelector('[data-author="Youssef"]')!.textContent).not.toContain('Sien');
    expect(document.body.textContent).not.toContain('Une fois le fichier intégré');

    session.setAll([{ field: 'title', value: 'Sien' }]);
    await waitFor(() => {
      expect(session.saveState).toBe('saved');
    });
    cleanup();
    await page(one, one.item);
    await screen.findByText('2 modifications dans les réponses');
    expect(document.querySelector('[data-conflict]')).toBeNull();
  });

  it('is taken in by one press, taken back by another, and taken in again', async () => {
    const one = await received({ title: 'Deux' });
    const session = await page(one, one.item);

    await press('Intégrer le fichier');
    await waitFor(() => {
      expect(state()).toBe('taken');
      expect(session.dossier.title).toBe('Deux');
    });
    expect(document.activeElement?.tagName).toBe('H1');
    await press('Annuler toute l’intégration');
    await waitFor(() => {
      expect(state()).toBe('taken-back');
      expect(session.dossier.title).toBe('Un');
    });
    await press('Intégrer de nouveau');
    await waitFor(() => {
      expect(session.dossier.title).toBe('Deux');
    });
  });

  it('names what stays when it is taken back after somebody has written on', async () => {
    const one = await received({ title: 'Deux' });
    const session = await page(one, one.item);
    await press('Intégrer le fichier');
    await waitFor(() => {
      expect(session.dossier.title).toBe('Deux');
    });
    session.setAll([{ field: 'title', value: 'Trois' }]);
    await waitFor(() => {
      expect(session.saveState).toBe('saved');
    });

    await press('Annuler toute l’intégration');
    await waitFor(() => {
      expect(state()).toBe('taken-back');
    });
    const said = one.app.tell.mock.calls.at(-1)![0].text(get(t));
    expect(said).toMatch(/^L’intégration est annulée\. .*reste\s: Nom du dossier\.$/);
    expect(session.dossier.title).toBe('Trois');
  });

  it('is left aside, and stays where it can be taken in later', async () => {
    const one = await received({ title: 'Deux' });
    await page(one, one.item);
    await press('Ne pas l’intégrer');

    await waitFor(() => {
      expect(one.app.go).toHaveBeenCalledWith(`#/d/${one.id}/tasks`);
    });
    expect((await one.app.dossiers.imports.get(one.item))?.status).toBe('left');
    expect(await screen.findByRole('button', { name: 'Intégrer le fichier' })).toBeTruthy();
  });

  it('becomes a dossier of its own when asked, and leaves the other as it was', async () => {
    const one = await received({ title: 'Deux' });
    await page(one, one.item);
    await press('En faire un dossier séparé');

    await waitFor(() => {
      expect(one.app.go).toHaveBeenCalled();
    });
    const made = /#\/d\/([^/]+)\/tasks/.exec(one.app.go.mock.calls[0]![0])![1]!;
    expect(made).not.toBe(one.id);
    expect(derive(await one.app.dossiers.history(made)).title).toBe('Deux (copie)');
    expect(derive(await one.app.dossiers.history(one.id)).title).toBe('Un');
  });

  it('that brings nothing says so and offers nothing to take in', async () => {
    const one = await received({});
    await page(one, one.item);

    await screen.findByText('Tout ce que contient ce fichier est déjà ici.');
    expect(screen.queryByRole('button', { name: 'Intégrer le fichier' })).toBeNull();
  });

  it('says when the comparison could not be made, and tries again when asked', async () => {
    vi.stubGlobal('Worker', function NoWorker() {
      throw new Error('no worker');
    });
    const one = await received({ title: 'Deux' });
    await page(one, one.item);

    expect((await screen.findByRole('alert')).textContent).toMatch(/Rien n’a changé/);
    vi.stubGlobal('Worker', PageWorker);
    await press('Réessayer');
    await screen.findByRole('button', { name: 'Intégrer le fichier' });
  });
});

describe('the received files', () => {
  it('are listed with what became of each and the file as it came', async () => {
    const one = await received({ title: 'Deux' });
    await page(one);

    const row = (await screen.findByRole('link', { name: /^Copie du dossier/ })).closest('li')!;
    expect(row.dataset['import']).toBe('waiting');
    within(row).getByText('À décider');
    within(row).getByRole('button', { name: /^Télécharger le fichier/ });
  });

  it('say that one of another device is not here', async () => {
    const one = await received({ title: 'Deux' });
    await page(one, 'elsewhere');

    await screen.findByRole('heading', { name: 'Ce fichier n’est pas ici' });
  });
});
