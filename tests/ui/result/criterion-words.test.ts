import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '../../../src/adapters/i18n';
import { locales } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { criterionWords } from '../../../src/ui/result/criterion-words';
import { assessOn, exampleDossier, plain, said, wordsNow } from './words-of';

const bare: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
const commune = { id: 'one', type: 'commune', name: { fr: 'Essai' } } as const;

describe('Ben Guerir on 21 November 2026, in words', () => {
  const day = '2026-11-21';
  beforeEach(() => setLocale('fr'));

  it('counts nine months and names the last day', async () => {
    const { answer, value } = said(await exampleDossier('benguerir'), day, 'mandate-16-months');
    expect(answer).toEqual(['Le mandat se termine le 8 septembre 2027 (estimation).']);
    expect(value[0]).toBe(
      'Il reste 9 mois entiers de mandat ; il en faut au moins 16. Sur ce point, la candidature était possible jusqu’au 8 mai 2026.',
    );
  });

  it('says that all eight steps are too old, and from when they would count', async () => {
    const { answer, value } = said(await exampleDossier('benguerir'), day, 'track-record');
    expect(answer).toHaveLength(8);
    expect(value).toEqual([
      '8 étapes trop anciennes.',
      'Période prise en compte : du 21 novembre 2023 au 21 novembre 2026.',
      'Dernière étape datée : 14 septembre 2023.',
    ]);
  });

  it('says it in Arabic with the right plural', async () => {
    await setLocale('ar');
    const { value } = said(await exampleDossier('benguerir'), day, 'mandate-16-months');
    expect(value[0]).toBe(
      'بقيت 9 أشهر كاملة من الفترة الانتدابية، والمطلوب 16 شهرا على الأقل. كان الترشح ممكنا من هذه الناحية إلى غاية 8 ماي 2026.',
    );
  });

  it('has no letter of either kind', async () => {
    const dossier = await exampleDossier('benguerir');
    expect(said(dossier, day, 'head-support-letter').value).toEqual(['Aucune lettre signée.']);
    expect(said(dossier, day, 'non-government-endorsement').value).toEqual([
      'Aucune lettre signée ; il en faut au moins une.',
    ]);
  });
});

describe('Tétouan on 1 February 2022, in words', () => {
  beforeEach(() => setLocale('fr'));

  it('says that its step has no date', async () => {
    const { value } = said(await exampleDossier('tetouan-2022'), '2022-02-01', 'track-record');
    expect(value[0]).toBe('Une étape sans date.');
  });

  it('knows the closing of the call to the month only', async () => {
    const { value } = said(await exampleDossier('tetouan-2022'), '2022-02-01', 'open-call');
    expect(value).toEqual(['L’appel est ouvert ce jour-là. Clôture : mars 2022.']);
  });

  it('does not know whether the call was open in the month of its closing', async () => {
    const { value } = said(await exampleDossier('tetouan-2022'), '2022-03-15', 'open-call');
    expect(value[0]).toContain('Seul le mois est connu');
  });
});

describe('four regions on 10 January 2024, in words', () => {
  beforeEach(() => setLocale('fr'));

  it('names the missing letter and the unsigned one', async () => {
    const dossier = await exampleDossier('four-regions-2024');
    expect(said(dossier, '2024-01-10', 'head-support-letter').value).toEqual([
      'Lettres signées : 2 sur 4.',
      'Lettre manquante : Région de Drâa-Tafilalet.',
      'Lettre non signée : Région de Laâyoune-Sakia El Hamra.',
    ]);
  });

  it('gives the closing hour in its own zone and in Morocco', async () => {
    const { value } = said(await exampleDossier('four-regions-2024'), '2024-01-10', 'open-call');
    expect(value[1]).toBe(
      'Heure de clôture : 12 janvier 2024 à 23 h 59, heure du Pacifique (États-Unis) ; soit le 13 janvier 2024 à 08 h 59, heure du Maroc.',
    );
  });
});

describe('other facts, in words', () => {
  beforeEach(() => setLocale('en'));

  it('says that a closing day was entered by the person', () => {
    const { answer, value } = said(
      { ...bare, call: { closesOn: '2027-01-31' } },
      '2026-12-01',
      'open-call',
    );
    expect(answer).toEqual(['You entered the closing date: 31 January 2027.']);
    expect(value).toContain('Date entered by you.');
  });

  it('counts nothing in a mandate that has ended', () => {
    const dossier: Dossier = {
      ...bare,
      jurisdictions: [{ ...commune, mandate: { endsOn: '2020-01-31' } }],
    };
    expect(said(dossier, '2026-12-01', 'mandate-16-months').value[0]).toBe(
      'The mandate ended on 31 January 2020: no month of it is left; at least 16 are needed.',
    );
  });

  it('asks for the delegation behind a signature', () => {
    const supportLetter = { status: 'signed', signedBy: 'delegate' } as const;
    const dossier: Dossier = { ...bare, jurisdictions: [{ ...commune, supportLetter }] };
    expect(said(dossier, '2026-12-01', 'head-support-letter').answer).toEqual([
      'The letter is signed by delegation, but the delegation is not named.',
    ]);
  });

  it('has words in every language for each criterion of the examples', async () => {
    for (const language of locales) {
      await setLocale(language);
      for (const [name, day] of [
        ['benguerir', '2026-11-21'],
        ['tetouan-2022', '2022-02-01'],
        ['four-regions-2024', '2024-01-10'],
      ] as const) {
        const dossier = await exampleDossier(name);
        const minimum = assessOn(dossier, day).criteria.filter(({ kind }) => kind === 'minimum');
        for (const result of minimum) {
          const { answer, value } = criterionWords(result, wordsNow(dossier));
          expect(plain([...answer, ...value].join(' ')), `${language} ${result.id}`).toMatch(
            /\p{L}/u,
          );
          expect(value.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  });
});
