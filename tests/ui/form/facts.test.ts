import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { factsFor } from '../../../src/ui/form/facts/facts-for';

const dossier: Dossier = {
  edition: 'ogp-local-next',
  jurisdictions: [
    {
      id: 'j',
      code: '07.427.01.01',
      type: 'commune',
      name: { ar: 'ابن جرير', fr: 'Ben Guerir' },
      mandate: { startedOn: '2021-09-08', endsOn: '2027-09-08', endIs: 'estimate' },
      supportLetter: {
        status: 'signed',
        signedOn: '2026-11-02',
        signatory: { name: { fr: 'Exemple' }, function: { fr: 'Président' } },
      },
    },
  ],
  officialFocalPoint: {
    name: { fr: 'Exemple' },
    function: { fr: 'Cheffe de service.' },
    contact: 'contact@commune.example',
  },
  endorsements: [
    {
      id: 'e',
      organisation: { fr: 'Association exemple' },
      kind: 'association',
      endorses: 'yes',
      letter: 'signed',
      signedOn: '2026-10-01',
    },
    { id: 'no', organisation: { fr: 'Une autre' }, endorses: 'no' },
  ],
  remacto: 'yes',
  programme: { adoptedOn: '2023-10-05' },
  projects: [
    { id: 'p1', title: { fr: 'Pétitions' }, axis: 'participation', budget: 30_000 },
    { id: 'p2', title: { fr: 'Données' } },
  ],
  programmeLines: [{ id: 'l', title: { fr: 'Communiquer' }, reference: 'axe 3' }],
  goals: [
    {
      id: 'g',
      what: { fr: 'Publier' },
      startingPoint: { fr: '12 sur 40' },
      values: { transparency: true, technology: true },
      areas: { 'fiscal-openness': true },
      lines: { l: true },
    },
    { id: 'empty' },
  ],
  capacities: [{ id: 'c', side: 'partner', organisation: 'e', function: { fr: 'Coordinatrice' } }],
  networks: [{ id: 'n', kind: 'membership', name: { fr: 'Réseau' }, since: '2022' }],
  meetings: [
    { id: 'm', on: '2026-03-01', subject: { fr: 'Eau' }, attendance: { commune: 3, others: 4 } },
    { id: 'undated', subject: { fr: 'Sans date' } },
  ],
  consultations: [{ id: 'k', who: 'services-director', on: '2026-02-01', opinion: 'reserved' }],
  diagnosis: {
    petitions: { state: 'in-place', since: '2019' },
    'advisory-bodies': { state: 'not' },
  },
};

const said = async (question: string, language: 'ar' | 'fr' | 'en' = 'fr', of = dossier) =>
  factsFor(question, of, { ...(await wordsOf(language)), language }).map(({ text }) =>
    text.replace(/[\u00a0\u202f]/gu, ' '),
  );

describe('the facts for a question', () => {
  it.each([
    [
      'identity',
      ['Collectivité candidate : Commune de Ben Guerir ; Maroc ; Code du HCP : 07.427.01.01.'],
    ],
    [
      'head',
      [
        'Présidence du conseil : Exemple, Président ; Commune de Ben Guerir.',
        'Mandat du conseil : du 8 septembre 2021 au 8 septembre 2027 ; fin estimée.',
      ],
    ],
    [
      'focal-point',
      [
        'Point focal officiel : Exemple, Cheffe de service ; contact professionnel : contact@commune.example.',
      ],
    ],
    [
      'partner',
      [
        'Acteur non gouvernemental qui soutient la candidature : Association exemple ; Association ou organisation de la société civile ; lettre de recommandation signée le : 1er octobre 2026.',
      ],
    ],
    [
      'benefit',
      [
        'Ligne du programme de la collectivité : Communiquer ; axe 3.',
        'Objectif : Publier ; point de départ : 12 sur 40 ; valeurs : Transparence, Technologie et innovation ; domaines : Ouverture budgétaire ; rattaché à : Communiquer.',
      ],
    ],
    [
      'capacity',
      [
        'Côté partenaires : Coordinatrice ; Association exemple.',
        'Budget des projets : 30 000 dirhams ; 1 projet.',
        'Membre du REMACTO, le réseau marocain des collectivités territoriales ouvertes.',
        'Réseau ; Adhésion à un réseau ; depuis : 2022.',
      ],
    ],
    [
      'mechanisms',
      [
        'En place : Un dispositif pour recevoir les pétitions ; depuis : 2019.',
        'Rencontre : Eau ; 1er mars 2026 ; Avec les partenaires ; personnes présentes : 7.',
      ],
    ],
    ['themes', ['Domaine : Ouverture budgétaire.', expect.stringContaining('Objectif : Publier')]],
    ['term', ['Mandat du conseil : du 8 septembre 2021 au 8 septembre 2027 ; fin estimée.']],
    ['declaration', ['Lettre de soutien signée le : 2 novembre 2026 ; Commune de Ben Guerir.']],
  ])('%s', async (question, facts) => {
    expect(await said(question)).toEqual(facts);
  });

  it('keep the opinions of those consulted in the dossier', async () => {
    const facts = await said('coordination');
    expect(facts[0]).toBe('Consultation : Direction des services ; 1er février 2026.');
    expect(facts.join()).not.toMatch(/réserv/iu);
  });

  it('are said in the words of the language they are inserted into', async () => {
    expect(await said('term', 'ar')).toEqual([
      'الفترة الانتدابية للمجلس: من 8 شتنبر 2021 إلى 8 شتنبر 2027؛ تاريخ النهاية تقديري.',
    ]);
    expect(await said('identity', 'en')).toEqual([
      'Collectivity applying: Commune of Ben Guerir; Morocco; HCP code: 07.427.01.01.',
    ]);
  });

  it('hold no invisible character that would go to OGP', async () => {
    for (const language of ['ar', 'fr', 'en'] as const)
      expect((await said('mine', language)).join('\n')).not.toMatch(/[\u2066-\u2069\u200e\u200f]/u);
  });

  it('are all there are for a question that was added, each once', async () => {
    const words = { ...(await wordsOf('en')), language: 'en' as const };
    const ids = factsFor('mine', dossier, words).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['jurisdictions/j', 'goals/g', 'remacto']));
  });

  it('say what was written in another language only', async () => {
    const words = { ...(await wordsOf('ar')), language: 'ar' as const };
    const foreign = (question: string) =>
      factsFor(question, dossier, words).map(({ isForeign }) => isForeign);
    expect(foreign('identity')).toEqual([false]);
    expect(foreign('focal-point')).toEqual([true]);
  });

  it('are none in an empty dossier', async () => {
    const empty: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
    expect(await said('mine', 'fr', empty)).toEqual([]);
  });
});
