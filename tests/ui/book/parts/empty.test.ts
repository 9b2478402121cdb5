// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { textsOf } from '../../report/report-of';
import { plain } from '../../result/words-of';
import { bookOf, languages } from '../book-of';
import { said, under } from './chapter-of';

const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };

/** Chapters that hold what somebody has to enter, and their parts. */
const chapters = [
  [
    'Étape 1 sur 7 : Évaluer',
    [
      'Diagnostic de l’ouverture',
      'Critères évalués',
      'Capacités du personnel et des partenaires',
      'Réseau de relations',
      'Programme d’ouverture',
    ],
  ],
  ['Étape 2 sur 7 : Décider', ['Consultations', 'Décisions consignées']],
  [
    'Étape 3 sur 7 : Mobiliser',
    ['Registre des partenaires', 'Rencontres', 'Feuille de route', 'Modes de coopération'],
  ],
  [
    'Étape 4 sur 7 : Orienter',
    [
      'Groupe de discussion interne',
      'Groupe de discussion externe',
      'Lignes du programme d’action ou de développement',
      'Objectifs de la politique d’ouverture',
    ],
  ],
  ['Lettres du dossier', ['Points focaux']],
  ['Registre des pièces justificatives', ['Fichiers joints']],
  [
    'Étapes 6 et 7 sur 7 : Déposer, Suivre',
    [
      'La date limite',
      'Le dépôt du dossier',
      'Copies consignées',
      'Demandes de l’OGP et réponses',
      'Résultat',
      'Enseignements',
      'Obligations après l’admission',
    ],
  ],
] as const;

describe('an empty dossier on paper', () => {
  it.each(chapters)('says plainly that nothing is entered (%s)', async (title, parts) => {
    const texts = textsOf(under(await bookOf(empty, 'fr'), title, 1)).map(plain);
    expect(texts.map((text) => text.replace(/\s/g, ' '))).toEqual([
      'Rien n’est encore saisi ici.',
      ...parts,
    ]);
  });

  it('says it of each part of a chapter in which something is entered', async () => {
    const dossier: Dossier = { ...empty, meetings: [{ id: 'm1', kind: 'partners' }] };
    const book = await bookOf(dossier, 'fr');
    for (const title of ['Registre des partenaires', 'Feuille de route', 'Modes de coopération']) {
      expect(textsOf(under(book, title)).map(plain)).toEqual(['Rien n’est encore saisi ici.']);
    }
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
