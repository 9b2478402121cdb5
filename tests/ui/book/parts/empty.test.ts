// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { textsOf } from '../../report/report-of';
import { plain } from '../../result/words-of';
import { bookOf, languages } from '../book-of';
import { said, under } from './chapter-of';

const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

/** Sections that hold what somebody has to enter. */
const sections = [
  'Programme d’ouverture',
  'Consultations',
  'Registre des partenaires',
  'Rencontres',
  'Feuille de route',
  'Groupe de discussion interne',
  'Groupe de discussion externe',
  'Lignes du programme d’action ou de développement',
  'Objectifs de la politique d’ouverture',
  'Fichiers joints',
  'Le dépôt du dossier',
  'Copies consignées',
  'Demandes de l’OGP et réponses',
  'Résultat',
  'Enseignements',
] as const;

describe('an empty dossier on paper', () => {
  it.each(sections)('says plainly that nothing is entered (%s)', async (title) => {
    const texts = textsOf(under(await bookOf(empty, 'fr'), title)).map(plain);
    expect(texts).toContain('Rien n’est encore saisi ici.');
  });

  it.each(languages)('has a text under every heading (%s)', async (language) => {
    const { blocks } = await bookOf(empty, language);
    blocks.forEach((block, at) => {
      if (block.kind !== 'heading') return;
      const next = blocks[at + 1];
      const isDeeper = next?.kind === 'heading' && next.level > block.level;
      expect(isDeeper || (next !== undefined && next.kind !== 'heading'), said(block.text)).toBe(
        true,
      );
    });
  });

  it('has no chapter of pictures and none of files', async () => {
    const { blocks } = await bookOf(empty, 'fr');
    const titles = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [said(block.text)] : [],
    );
    expect(titles.filter((title) => title.startsWith('Annexe'))).toEqual([]);
  });
});

describe('what was typed and is no date yet', () => {
  it('stands in the place of the date', async () => {
    const typed = (day: string) => ({ day, month: 'brumaire', year: '2026' });
    const dossier: Dossier = {
      ...empty,
      meetings: [{ id: 'm1', subject: { fr: 'Atelier' } }],
      roadmap: [{ id: 'r1', what: { fr: 'Étape' } }],
      consultations: [{ id: 'c1', who: 'other' }],
      evidence: [{ id: 'p1', title: { fr: 'Pièce' } }],
      unfinished: {
        'meetings|m1|on': typed('31'),
        'roadmap|r1|dueOn': typed('32'),
        'consultations|c1|on': typed('33'),
        'evidence|p1|on': typed('34'),
        'programme|adoptedOn': typed('35'),
        'submission|submittedOn': typed('36'),
      },
    };
    const texts = textsOf((await bookOf(dossier, 'fr')).blocks)
      .map(plain)
      .join('\n');
    for (const day of ['31', '32', '33', '34', '35', '36']) {
      expect(texts).toContain(`Saisie à corriger : ${day} / brumaire / 2026`);
    }
  });
});
