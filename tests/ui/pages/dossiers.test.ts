import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Dossiers from '../../../src/ui/pages/Dossiers.svelte';
import New from '../../../src/ui/pages/New.svelte';
import You from '../../../src/ui/pages/You.svelte';
import { all, benguerir, keep, keeper, show } from './keeper';

const query = (values: Record<string, string> = {}) => ({ query: new URLSearchParams(values) });

describe('the list of dossiers', () => {
  it('shows each with its verdict and the differences to decide', async () => {
    const app = await keeper();
    const { id, revisions } = await keep(app.dossiers, { ...benguerir, official: 'yes' });
    const rival = { ...revisions.at(-1)!, id: 'rival', value: 'no' };
    await app.dossiers.merge(id, [rival]);
    await show(Dossiers, app, {});

    const link = await screen.findByRole('link', { name: 'Commune de Ben Guerir' });
    expect(link.getAttribute('href')).toBe(`#/d/${id}/tasks`);
    expect(screen.getByText(/^Résultat aujourd’hui/).textContent).toMatch(
      /pas encore connu|non éligible/,
    );
    expect(screen.getByRole('link', { name: '1 divergence à trancher' })).toBeTruthy();
  });

  it('draws fifty of many, finds one by its name and shows the rest when asked', async () => {
    const app = await keeper();
    for (let number = 1; number <= 52; number += 1)
      await keep(app.dossiers, { title: `Dossier n° ${number}.` });
    await show(Dossiers, app, {});

    await screen.findByText('52 dossiers. Les 50 premiers sont affichés.');
    expect(screen.getAllByRole('listitem').filter((row) => row.dataset['dossier'])).toHaveLength(
      50,
    );
    await userEvent.type(screen.getByLabelText('Chercher un dossier'), 'N° 7.');
    await screen.findByText('1 dossier.');
    screen.getByRole('link', { name: 'Dossier n° 7.' });
    await userEvent.clear(screen.getByLabelText('Chercher un dossier'));
    await userEvent.click(await screen.findByRole('button', { name: 'Afficher 2 de plus' }));
    expect(screen.getAllByRole('listitem').filter((row) => row.dataset['dossier'])).toHaveLength(
      52,
    );
  });

  it('says what to do when there is none', async () => {
    await show(Dossiers, await keeper(), {});

    await screen.findByText('Aucun dossier sur cet appareil');
  });

  it('still shows the examples where the browser gives no storage', async () => {
    await show(Dossiers, { ...(await keeper()), dossiers: undefined }, {});

    screen.getByText(/ne permet pas d’enregistrer/);
    screen.getByRole('link', { name: 'Commune de Tétouan, février 2022' });
    expect(screen.queryByLabelText('Choisir le fichier')).toBeNull();
  });

  it('names each act by the dossier it acts on', async () => {
    const app = await keeper();
    await keep(app.dossiers, { title: 'Une' });
    await keep(app.dossiers, { title: 'Autre' });
    await show(Dossiers, app, {});

    const row = (await screen.findByRole('link', { name: 'Une' })).closest('li')!;
    within(row).getByRole('button', { name: 'Supprimer Une' });
    within(row).getByRole('button', { name: 'Enregistrer dans un fichier Une' });
  });
});

describe('a new dossier', () => {
  it('is made at once on a device that has none', async () => {
    const app = await keeper();
    await show(New, app, query());

    await waitFor(() => {
      expect(app.go).toHaveBeenCalledWith(expect.stringMatching(/\/collectivities$/), 'replace');
    });
    const [made] = await all(app.dossiers);
    expect(made?.revisions.map(({ field, value }) => [field, value]).sort()).toEqual([
      ['edition', 'ogp-local-next'],
      ['language', 'fr'],
    ]);
  });

  it('asks first who writes', async () => {
    const app = { ...(await keeper()), author: undefined };
    await show(New, app, query());

    await waitFor(() => {
      expect(app.go).toHaveBeenCalledWith(expect.stringMatching(/^#\/you\?next=/), 'replace');
    });
    expect(await all(app.dossiers)).toEqual([]);
  });

  it('is one when Continue is pressed twice', async () => {
    const app = await keeper();
    await keep(app.dossiers, { title: 'Une' });
    await show(New, app, query());

    await userEvent.click(await screen.findByLabelText('Commencer un dossier vide'));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Continuer' }));

    await waitFor(() => {
      expect(app.go).toHaveBeenCalled();
    });
    expect(await all(app.dossiers)).toHaveLength(2);
  });

  it('from an example takes another name when that one is taken', async () => {
    const app = await keeper();
    for (const times of [1, 2]) {
      await show(New, app, query({ from: 'example:benguerir' }));
      await waitFor(() => {
        expect(app.go).toHaveBeenCalledTimes(times);
      });
    }

    const titles = (await all(app.dossiers)).map(
      ({ revisions }) => revisions.find(({ field }) => field === 'title')?.value,
    );
    expect(titles.sort()).toEqual(['Commune de Ben Guerir (copie)', undefined]);
  });
});

describe('who writes', () => {
  it('is asked for a name, and nothing typed is lost by the question', async () => {
    const app = { ...(await keeper()), author: undefined };
    await show(You, app, query({ next: '#/new' }));

    await userEvent.type(screen.getByLabelText(/^Fonction/), 'Point focal');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer et continuer' }));
    expect(screen.getByRole('link', { name: 'Écrivez votre nom' })).toBeTruthy();
    expect(document.title).toMatch(/^Erreur/);

    await userEvent.type(screen.getByLabelText('Nom complet'), ' Amina ');
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer et continuer' }));
    expect(app.setAuthor).toHaveBeenCalledWith({ name: 'Amina', function: 'Point focal' });
    expect(app.go).toHaveBeenCalledWith('#/new', 'replace');
  });

  it('never leads out of the application', async () => {
    const app = await keeper();
    await show(You, app, query({ next: 'https://example.org' }));

    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer et continuer' }));

    await waitFor(() => {
      expect(app.go).toHaveBeenCalledWith('#/dossiers', 'push');
    });
  });
});
