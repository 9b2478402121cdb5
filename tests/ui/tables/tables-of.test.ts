import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../src/domain/tables/table';
import { fullTables, rowOf, tablesFor } from './some-tables';

describe('the tables of a full sample', () => {
  it('are all there in their order, each row as long as its head, no column twice', async () => {
    const tables = await fullTables('benguerir');
    expect([...tables.keys()]).toEqual(tableNames);
    for (const { columns, rows, name } of tables.values()) {
      expect(new Set(columns.map(({ id }) => id)).size, name).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('say of a stakeholder all that was entered, and how far the contact has come', async () => {
    const tables = await fullTables('benguerir');
    expect(rowOf(tables.get('stakeholders'), 1)).toEqual({
      number: 2,
      'contact-state': 'Soutient la candidature',
      'organisation.ar': 'مختبر Open Data Lab بكلية الحقوق (نموذج)',
      'organisation.fr': 'Laboratoire Open Data Lab, faculté de droit (exemple)',
      'organisation.en': 'Open Data Lab, faculty of law (sample)',
      kind: 'Université',
      endorses: 'Oui',
      contactedOn: '2026-09-15',
      answeredOn: '2026-10-20',
      letter: 'Signée',
      signedOn: '2026-11-10',
      'signatory.name.ar': 'مدير المختبر (نموذج)',
      'signatory.name.fr': 'Le directeur du laboratoire (exemple)',
      'signatory.name.en': 'The director of the laboratory (sample)',
      'signatory.function.ar': 'مدير المختبر',
      'signatory.function.fr': 'Directeur du laboratoire',
      'signatory.function.en': 'Director of the laboratory',
      letterFile: 'lettre de recommandation (université).docx',
      meetings: 'Présentation du projet de candidature et de la feuille de route (exemple)',
      id: 'university',
    });
    expect(rowOf(tables.get('stakeholders'), 0)['speaks']).toBe('Oui');
  });

  it('name what a proof refers to, in the language of the titles', async () => {
    const row = rowOf((await fullTables('benguerir', 'en')).get('evidence'), 0);
    expect(row).toMatchObject({
      'title.ar': 'محضر ورشة الإعداد المشترك (نموذج)',
      files: 'محضر الورشة 2 (نسخة نهائية).pdf | photo atelier – salle A.jpg',
      pages: '1-3',
      criteria: 'A reform or a co-creation within three years | Quality of the track record',
      on: '2026-05-12',
      id: 'proof-minutes',
    });
  });

  it('say of a gap whether it blocks, how it stands, who says so and what the plan makes of it', async () => {
    const gaps = (await fullTables('benguerir')).get('gaps');
    expect(rowOf(gaps, 0)).toEqual({
      number: 1,
      blocks: 'Oui',
      stage: 'Étape 5 : Préparer le dossier',
      lacking: 'Lettre de soutien de la présidence du conseil',
      status: 'Non rempli',
      details: 'Aucune lettre signée.',
      proposal: 'La lettre de soutien signée par la présidence du conseil.',
      why: expect.stringContaining('engagement politique') as string,
      certainty: 'Règle de l’OGP | Conseil du guide marocain | Notre déduction',
      sources: expect.stringMatching(
        /^Règle de l’OGP : Critères d’éligibilité d’OGP Local, point 1 \| Conseil du guide marocain : /,
      ) as string,
      planned: 'Réunir les lettres signées',
      id: 'minimum-head-support-letter',
    });
    const mandate = rowOf(gaps, 1);
    expect(mandate['details']).toContain('Il reste 9 mois entiers de mandat');
    expect(mandate['details']).toContain('Cela dépend du temps');
  });

  it('have the plan in its order, each action under its own number, dates as dates', async () => {
    const plan = (await fullTables('benguerir')).get('plan');
    expect(rowOf(plan, 0)).toEqual({
      number: 2,
      'what.ar': 'نشر محاضر لجنة التتبع',
      'what.fr': 'Publier les procès-verbaux du comité de suivi',
      state: 'Terminée',
      'responsible.ar': 'كتابة المجلس',
      'responsible.fr': 'Secrétariat du conseil',
      effort: 'Quelques jours',
      begunOn: '2026-09-08',
      dueOn: '2026-10-20',
      doneOn: '2026-10-20',
      proofs: 'Procès-verbal de l’atelier de co-création (exemple)',
      id: 'action-minutes',
    });
    expect(plan?.columns.filter(({ kind }) => kind === 'date').map(({ id }) => id)).toEqual([
      'begunOn',
      'dueOn',
      'doneOn',
    ]);
    expect(rowOf(plan, 1)).toMatchObject({
      gap: 'Budget citoyen : pas en place',
      state: 'En cours',
      stage: 'Étape 1 : Évaluer',
    });
  });

  it('count those who attended, and keep the day of the roadmap beside its steps', async () => {
    const tables = await fullTables('benguerir');
    expect(rowOf(tables.get('meetings'), 0)).toMatchObject({
      kind: 'Avec les partenaires',
      'attendance.commune': 5,
      'attendance.women': 9,
      attended: 20,
    });
    expect(tables.get('roadmap')?.rows).toHaveLength(3);
  });

  it('have no mark of direction in what the application says', async () => {
    for (const table of (await fullTables('four-regions-2024', 'ar')).values()) {
      expect(JSON.stringify(table), table.name).not.toMatch(/[\u2066-\u2069]/);
    }
  });
});

describe('the tables of a dossier', () => {
  it('that is empty have their heads, and no rows but its gaps', async () => {
    const tables = await tablesFor({ edition: 'ogp-local-next', jurisdictions: [] });
    const filled = [...tables.values()].filter(({ rows }) => rows.length > 0);
    expect(filled.map(({ name }) => name).filter((name) => name !== 'schedule')).toEqual(['gaps']);
    expect(tables.get('stakeholders')?.columns.map(({ id }) => id)).toContain('organisation.ar');
  });

  it('have a column for each language that somebody wrote in, and for no other', async () => {
    const tables = await tablesFor({
      edition: 'ogp-local-next',
      jurisdictions: [],
      goals: [
        { id: 'a', what: { fr: 'But' } },
        { id: 'b', what: { en: 'Goal', ar: '' } },
      ],
    });
    const ids = tables.get('goals')?.columns.map(({ id }) => id);
    expect(ids?.filter((id) => id.startsWith('what'))).toEqual(['what.fr', 'what.en']);
  });

  it('show what was typed for a date and is none', async () => {
    const tables = await tablesFor({
      edition: 'ogp-local-next',
      jurisdictions: [],
      roadmap: [{ id: 'r1' }, { id: 'r2' }],
      unfinished: { 'roadmap|r2|dueOn': { day: '31', month: '2', year: '' } },
    });
    const roadmap = tables.get('roadmap');
    expect(rowOf(roadmap, 0)['unfinished']).toBeUndefined();
    expect(rowOf(roadmap, 1)['unfinished']).toBe('Jusqu’à quand : 31 / 2 / –');
    expect(tables.get('goals')?.columns.map(({ id }) => id)).not.toContain('unfinished');
  });

  it('say what is odd in the days of a request and of an obligation, as their pages do', async () => {
    const tables = await tablesFor({
      edition: 'ogp-local-next',
      jurisdictions: [],
      exchanges: [{ id: 'e1', on: '2026-11-01', dueOn: '2026-11-08' }, { id: 'e2' }],
      obligations: { orientation: { doneOn: '2027-02-03' } },
    });
    const exchanges = tables.get('exchanges');
    expect(rowOf(exchanges, 0)['remarks']).toBe(
      'Le jour avant lequel répondre est passé, et aucune réponse n’est notée.',
    );
    expect(rowOf(exchanges, 1)['remarks']).toBeUndefined();
    expect(rowOf(tables.get('obligations'), 0)['remarks']).toBe(
      'Ce jour est encore à venir : le point reste ouvert jusque-là.',
    );
  });

  it.each([
    ['no', 'signed', true],
    ['unknown', 'signed', true],
    ['yes', 'signed', false],
    ['no', 'draft', false],
  ] as const)('remark that %s is said beside a letter that is %s', async (endorses, letter, is) => {
    const endorsements = [{ id: 'p1', organisation: { fr: 'X' }, endorses, letter }];
    const tables = await tablesFor({ edition: 'ogp-local-next', jurisdictions: [], endorsements });
    expect(rowOf(tables.get('stakeholders'), 0)['remarks'] !== undefined).toBe(is);
  });

  it('have the total of a meeting just before what it is made of', async () => {
    const { columns = [] } = (await fullTables('benguerir')).get('meetings') ?? {};
    const ids = columns.map(({ id }) => id);
    expect(ids.indexOf('attended')).toBe(ids.indexOf('attendance.commune') - 1);
  });

  it('say that an obligation was kept, in the words and on the day that were noted', async () => {
    const tables = await tablesFor({
      edition: 'ogp-local-next',
      jurisdictions: [],
      obligations: { orientation: { doneOn: '2026-02-03', note: { fr: 'Suivie' } } },
    });
    expect(tables.get('obligations')?.rows).toHaveLength(1);
    expect(rowOf(tables.get('obligations'), 0)).toMatchObject({
      kept: '2026-02-03',
      'note.fr': 'Suivie',
      id: 'orientation',
    });
  });
});
