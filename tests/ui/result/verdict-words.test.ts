import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale, type Locale } from '../../../src/adapters/i18n';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { ExampleName } from '../../../src/content/examples';
import { neededChanges } from '../../../src/ui/result/needed-changes';
import { changeSentence } from '../../../src/ui/result/change-words';
import {
  leadSentences,
  outcomeOf,
  verdictTitle,
  whenOf,
} from '../../../src/ui/result/verdict-words';
import { assessOn, exampleDossier, plain, wordsNow } from './words-of';

async function titleOf(name: ExampleName, day: string, language: Locale): Promise<string> {
  await setLocale(language);
  const dossier = await exampleDossier(name);
  const words = wordsNow(dossier);
  return plain(verdictTitle(outcomeOf(assessOn(dossier, day)), whenOf(day, false, words), words));
}

describe('the title of a result', () => {
  it.each([
    ['fr', 'La commune de Ben Guerir ne peut pas présenter sa candidature au 21 novembre 2026'],
    ['ar', 'لا يمكن لجماعة ابن جرير أن تترشح يوم 21 نونبر 2026'],
    ['en', 'The commune of Ben Guerir cannot apply on 21 November 2026'],
  ] as const)('names the collectivity and says no (%s)', async (language, title) => {
    expect(await titleOf('benguerir', '2026-11-21', language)).toBe(title);
  });

  it('says that it is not known yet', async () => {
    expect(await titleOf('tetouan-2022', '2022-02-01', 'fr')).toBe(
      'On ne sait pas encore si la commune de Tétouan peut présenter sa candidature au 1er février 2022',
    );
  });

  it('reads otherwise when a signature is missing than when the mandate is too short', async () => {
    expect(await titleOf('four-regions-2024', '2024-01-10', 'fr')).toBe(
      'La région de l’Oriental et 3 autres collectivités ne peuvent pas encore présenter leur candidature au 10 janvier 2024',
    );
  });

  it('says today for today, and has words for a dossier without collectivity', async () => {
    await setLocale('en');
    const dossier: Dossier = { edition: 'ogp-local-next', jurisdictions: [] };
    const words = wordsNow(dossier);
    const title = verdictTitle('unknown', whenOf('2026-11-22', true, words), words);
    expect(title).toBe('It is not known yet whether your collectivity can apply today');
  });
});

describe('under the title', () => {
  beforeEach(() => setLocale('fr'));

  it('stands what is missing, after the arithmetic', async () => {
    const dossier = await exampleDossier('four-regions-2024');
    const assessment = assessOn(dossier, '2024-01-10');
    expect(leadSentences(assessment, 'action', wordsNow(dossier)).map(plain)).toEqual([
      'Il reste 43 mois entiers de mandat ; il en faut au moins 16. Sur ce point, la candidature est possible jusqu’au 8 mai 2026.',
      'Un critère n’est pas rempli ; il peut être corrigé.',
    ]);
  });
});

describe('what is needed', () => {
  beforeEach(() => setLocale('fr'));

  it('asks once for a letter that serves two criteria', async () => {
    const dossier = await exampleDossier('benguerir');
    const needs = neededChanges(assessOn(dossier, '2026-11-21'));
    const kinds = needs.map((need) => need.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['call-opens'],
      ['confirm-only-file'],
      ['sign-support-letter'],
      ['new-endorsement'],
      ['new-council', 'later-end'],
      ['new-initiative'],
    ]);
  });

  it('names the collectivity whose letter is lacking', async () => {
    const dossier = await exampleDossier('four-regions-2024');
    const letters = neededChanges(assessOn(dossier, '2024-01-10'))
      .flat()
      .filter(({ kind }) => kind === 'sign-support-letter')
      .map((change) => plain(changeSentence(change, wordsNow(dossier))));
    expect(letters).toEqual([
      'La lettre de soutien signée par la présidence du conseil : Région de Laâyoune-Sakia El Hamra',
      'La lettre de soutien signée par la présidence du conseil : Région de Drâa-Tafilalet',
    ]);
  });
});
