import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Gaps from '../../../src/ui/gaps/Gaps.svelte';
import { benguerir, tetouan } from '../../domain/gaps/real-dossiers';
import { wholeBut, wholeDay, wholeDossier } from '../../domain/gaps/whole-dossier';
import { asExample, editing, showPage } from '../result/show-page';
import { plain } from '../result/words-of';

const shown = () =>
  [...document.querySelectorAll('[data-gap-id]')].map((one) => one.getAttribute('data-gap-id'));
const gapOf = (id: string) =>
  document.querySelector<HTMLElement>(`[data-gap-id="${id}"]`) ?? document.body;
const textOf = (id: string) => plain(gapOf(id).textContent).replace(/\s+/g, ' ');
const headings = () =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => plain(textContent));
const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

describe('the list of gaps', () => {
  beforeEach(() => setLocale('fr'));

  it('counts them, and groups what blocks before the stages', async () => {
    showPage(Gaps, asExample('benguerir', await benguerir()));

    expect(shown()).toHaveLength(27);
    expect(document.querySelector('[data-gap-count]')?.getAttribute('data-gap-count')).toBe('27');
    expect(headings()).toEqual([
      'Ce qui bloque l’éligibilité',
      'Étape 1 : Évaluer',
      'Étape 2 : Décider',
      'Étape 3 : Mobiliser',
      'Étape 4 : Orienter',
      'Étape 6 : Déposer',
    ]);
  });

  it('says of each what, why, who says it, what we propose, and leads there', async () => {
    const own = editing(await benguerir());
    showPage(Gaps, own);

    const text = textOf('project-before');
    expect(text).toContain('Un projet commence avant le programme');
    expect(text).toContain('Daté du 1er janvier 2023, avant le premier jour du programme');
    expect(text).toContain('font douter du reste');
    expect(text).toContain('Notre déduction Projets d’ouverture de Ben Guerir, septembre 2023.');
    const link = within(gapOf('project-before')).getByRole('link');
    expect(link.textContent).toBe('Vérifier les dates des projets');
    expect(link.getAttribute('href')).toBe('#/d/own/programme/p1');
    own.close();
  });

  it('says of a minimum criterion its value, its rule and what would change it', async () => {
    showPage(Gaps, asExample('benguerir', await benguerir()));

    const text = textOf('minimum-mandate-16-months');
    expect(text).toContain('Il reste 9 mois entiers de mandat ; il en faut au moins 16.');
    expect(text).toContain('Non rempli');
    expect(text).toContain('Cela dépend du temps, pas de ce que vous faites maintenant.');
    expect(text).toContain('Un nouveau conseil, dont le mandat court au moins jusqu’au');
    expect(text).toContain('Règle de l’OGP Critères d’éligibilité d’OGP Local, point 3');
  });

  it('shows the law as law only where its article was seen, and for this kind of collectivity', async () => {
    showPage(Gaps, asExample('benguerir', await benguerir()));

    const text = textOf('commitment-partly/advisory-bodies');
    expect(text).toContain('Loi marocaine Loi organique n° 113-14 (communes), art. 120.');
    expect(text).not.toContain('111-14');
  });

  it('shows one stage of it when the address asks', async () => {
    const own = editing(await benguerir());
    showPage(Gaps, own, { stage: 'mobilise' });

    expect(shown()).toEqual([
      'minimum-non-government-endorsement',
      'minimum-joint-application',
      'register-empty',
      'no-roadmap',
      'cooperation-open',
    ]);
    const current = screen.getByRole('link', { current: 'page' });
    expect(current.getAttribute('href')).toBe('#/d/own/gaps?stage=mobilise');
    expect(screen.getByRole('status').textContent).toContain('5 points affichés sur 27.');
    own.close();
  });

  it('shows what blocks alone, and all for a stage that does not exist', async () => {
    const dossier = await benguerir();
    const { unmount } = showPage(Gaps, asExample('benguerir', dossier), { stage: 'blocking' });
    expect(shown()).toHaveLength(7);
    unmount();
    showPage(Gaps, asExample('benguerir', dossier), { stage: 'constructor' });
    expect(shown()).toHaveLength(27);
  });

  it('says that a stage without gaps has none, and keeps the way back to all', async () => {
    showPage(Gaps, asExample('tetouan-2022', await tetouan()), { stage: 'follow' });

    expect(shown()).toEqual([]);
    expect(screen.getByText('Rien à combler ici pour l’instant.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tout (17)' })).toBeTruthy();
  });

  it('says, where nothing is lacking, that this is no admission', () => {
    showPage(Gaps, editing(wholeDossier), { on: wholeDay });

    expect(shown()).toEqual([]);
    expect(document.querySelector('[data-gaps-empty]')?.textContent).toContain(
      'Cela ne veut pas dire que la candidature sera retenue',
    );
  });

  it('opens on an empty dossier with something to do for each gap', () => {
    const own = editing(empty);
    showPage(Gaps, own);

    expect(shown().length).toBeGreaterThan(15);
    for (const id of shown()) {
      expect(within(gapOf(id ?? '')).getAllByRole('link').length).toBeGreaterThan(0);
    }
    expect(textOf('minimum-head-support-letter')).toContain('lettre');
    own.close();
  });

  it('keeps what people typed apart from the sentence around it, and names a few of many', () => {
    const [youth] = wholeDossier.endorsements ?? [];
    const others = Array.from({ length: 300 }, (_, at) => ({
      id: `o${at}`,
      kind: 'association' as const,
      organisation: { ar: `جمعية ${at}` },
      endorses: 'yes' as const,
    }));
    showPage(Gaps, editing(wholeBut({ endorsements: [youth!, ...others] })), { on: wholeDay });

    expect(shown()).toEqual(['supporters-without-letter']);
    expect(textOf('supporters-without-letter')).toContain(
      '300 organisations qui soutiennent n’ont pas signé de lettre',
    );
    expect(textOf('supporters-without-letter')).toContain('et 296 autres');
    expect(gapOf('supporters-without-letter').querySelectorAll('h3 bdi')).toHaveLength(4);
  });
});
