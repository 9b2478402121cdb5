import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import NextCouncil from '../../../src/ui/result/NextCouncil.svelte';
import Result from '../../../src/ui/result/Result.svelte';
import { asExample, editing, showPage } from './show-page';
import { exampleDossier, plain } from './words-of';

const statusOf = (criterion: string) =>
  document.querySelector(`[data-criterion="${criterion}"]`)?.getAttribute('data-status');
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

describe('the result page', () => {
  beforeEach(() => setLocale('fr'));

  it('shows the verdict of an example on its own day, with each criterion and its status', async () => {
    showPage(Result, asExample('benguerir', await exampleDossier('benguerir')));

    expect(document.querySelector('[data-verdict]')?.getAttribute('data-verdict')).toBe(
      'not-eligible',
    );
    expect(document.querySelectorAll('[data-criterion]')).toHaveLength(16);
    expect(statusOf('mandate-16-months')).toBe('not-met');
    expect(statusOf('open-call')).toBe('unknown');
    expect(statusOf('ambition')).toBe('judgement');
    expect(
      screen.getByRole('link', { name: 'Copier l’exemple pour le modifier' }).getAttribute('href'),
    ).toBe('#/new?from=example:benguerir');
  });

  it('opens a criterion to its five parts', async () => {
    showPage(Result, asExample('benguerir', await exampleDossier('benguerir')));

    const criterion = document.querySelector<HTMLElement>('[data-criterion="mandate-16-months"]');
    const terms = [...(criterion?.querySelectorAll('dt') ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(terms).toEqual([
      'Ma réponse',
      'La règle',
      'Valeur calculée',
      'Source et certitude',
      'Ce qui changerait le résultat',
    ]);
  });

  it('leads to the page of an answer and back, except where nothing can be changed', async () => {
    const own = editing(await exampleDossier('benguerir'));
    showPage(Result, own);
    const criterion = document.querySelector<HTMLElement>('[data-criterion="track-record"]');
    const change = within(criterion ?? document.body).getByText(/^Modifier/);
    expect(change.getAttribute('href')).toBe('#/d/own/track-record?from=result');
    own.close();
  });

  it('puts away, on the screen, what is met', async () => {
    showPage(Result, asExample('benguerir', await exampleDossier('benguerir')));

    await userEvent.click(screen.getByRole('checkbox'));

    const away = [...document.querySelectorAll('.crit--away')].map((one) =>
      one.getAttribute('data-status'),
    );
    expect(away).toEqual(['met', 'met']);
  });

  it('writes an estimate of the next council once, and goes to its page', async () => {
    const own = editing(await exampleDossier('benguerir'));
    const { app } = showPage(Result, own);

    await userEvent.click(
      screen.getByRole('link', { name: 'Préparer le dossier pour le prochain conseil' }),
    );

    expect(own.dossier.plannedMandate).toEqual({
      startedOn: '2027-09-08',
      endsOn: '2033-09-08',
      endIs: 'estimate',
    });
    expect(app.go).toHaveBeenCalledWith('#/d/own/next-council');
    own.close();
  });

  it('asks for what is missing when nothing is known yet', () => {
    const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
    const own = editing(dossier);
    showPage(Result, own);
    const link = screen.getByRole('link', { name: 'Répondre à ce qui manque' });
    expect(link.getAttribute('href')).toBe('#/d/own/call?from=result');
    expect(screen.getAllByText('Pas encore connu').length).toBeGreaterThan(0);
    own.close();
  });
});

describe('the what-if day', () => {
  beforeEach(() => setLocale('fr'));

  it('goes into the address, never into the dossier', async () => {
    const own = editing(await exampleDossier('benguerir'));
    const before = own.revisions.length;
    const { app } = showPage(Result, own);

    await userEvent.type(field('Jour'), '1');
    await userEvent.type(field('Mois'), 'mars');
    await userEvent.type(field('Année'), '٢٠٢٨');
    await userEvent.click(screen.getByRole('button', { name: 'Calculer' }));

    expect(app.go).toHaveBeenCalledWith('#/d/own/result?on=2028-03-01');
    expect(own.revisions).toHaveLength(before);
    own.close();
  });

  it('says what is wrong with a date that is none', async () => {
    const { app } = showPage(Result, asExample('benguerir', await exampleDossier('benguerir')));

    await userEvent.type(field('Jour'), '1');
    await userEvent.type(field('Mois'), '13');
    await userEvent.type(field('Année'), '2028');
    await userEvent.click(screen.getByRole('button', { name: 'Calculer' }));

    expect(app.go).not.toHaveBeenCalled();
    expect(field('Mois').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement?.classList.contains('summary-error')).toBe(true);
  });

  it('is told apart from the real result', async () => {
    const dossier = {
      ...(await exampleDossier('benguerir')),
      plannedMandate: { startedOn: '2027-09-08', endsOn: '2033-09-08' },
    };
    showPage(Result, asExample('benguerir', dossier), { on: '2028-03-01' });

    expect(screen.getByText('Simulation')).toBeTruthy();
    const text = plain(document.body.textContent);
    expect(text).toContain('Avec le prochain conseil, au 1er mars 2028 :');
    expect(text).toContain('Il reste 66 mois entiers de mandat');
  });
});

describe('the page of the next council', () => {
  beforeEach(() => setLocale('fr'));

  it('shows what would come, and whose letter is signed again', async () => {
    showPage(NextCouncil, asExample('benguerir', await exampleDossier('benguerir')));

    expect(document.querySelector('[data-then-verdict]')?.getAttribute('data-then-verdict')).toBe(
      'not-eligible',
    );
    const text = plain(document.body.textContent);
    expect(text).toContain('Il reste 72 mois entiers de mandat');
    expect(text).toContain(
      'Lettre de soutien à faire signer par le prochain conseil : Commune de Ben Guerir.',
    );
  });

  it('does not go on while the mandate ends before it starts', async () => {
    const own = editing({
      ...(await exampleDossier('benguerir')),
      plannedMandate: { startedOn: '2027-09-08', endsOn: '2027-01-01' },
    });
    const { app } = showPage(NextCouncil, own);

    await userEvent.click(screen.getByRole('button', { name: 'Voir le résultat' }));

    expect(app.go).not.toHaveBeenCalled();
    expect(screen.getAllByText(/se termine avant d’avoir commencé/).length).toBe(2);
    own.close();
  });
});
