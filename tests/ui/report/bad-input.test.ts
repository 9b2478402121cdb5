import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Dossier, Jurisdiction } from '../../../src/domain/dossier/dossier';
import { anyDossier } from '../../domain/dossier/arbitrary-dossier';
import { languages, reportIn, reportOf, rowsOf, textsOf, timelinesOf } from './report-of';

const commune = (at: number, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  id: `c${at}`,
  type: 'commune',
  name: { fr: `Commune ${at}` },
  ...more,
});
const dossierOf = (...jurisdictions: Jurisdiction[]): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions,
});
const ending = (endsOn: string) => ({ mandate: { startedOn: '2021-09-08', endsOn } });

describe('the report of an unusual dossier', () => {
  it('prints a name of 5,000 letters once as typed, and short everywhere else', async () => {
    const name = 'Ville très longue '.repeat(280).slice(0, 5_000).trim();
    const document = await reportOf(dossierOf(commune(1, { name: { fr: name } })), 'fr');
    expect(textsOf(document.blocks).filter((text) => text.includes(name))).toHaveLength(1);
    expect(document.header.length).toBeLessThan(120);
    expect(document.title.length).toBeLessThan(120);
  });

  it('prints a step of 5,000 letters once as typed', async () => {
    const what = 'Consultation '.repeat(400).trim();
    const trackRecord = [{ id: 'step', what: { fr: what } }];
    const { blocks } = await reportOf({ ...dossierOf(), trackRecord }, 'fr');
    expect(textsOf(blocks).filter((text) => text.includes(what))).toHaveLength(1);
  });

  it('names each of 24 collectivities, and draws only councils that differ', async () => {
    const all = Array.from({ length: 24 }, (_, at) =>
      commune(at, at < 20 ? ending(at < 10 ? '2027-09-08' : '2028-09-08') : {}),
    );
    const { blocks } = await reportOf(dossierOf(...all), 'fr');
    expect(rowsOf(blocks).filter((row) => row.startsWith('Commune de Commune '))).toHaveLength(24);
    expect(timelinesOf(blocks)).toHaveLength(2);
  });

  it('draws nothing, and says so, where no end is known', async () => {
    const { blocks } = await reportOf(dossierOf(commune(1), commune(2)), 'fr');
    expect(timelinesOf(blocks)).toEqual([]);
    expect(textsOf(blocks)).toContain(
      'La fin du mandat n’est pas encore connue : les mois ne peuvent pas être comptés.',
    );
  });

  it('says that a mandate has ended', async () => {
    const { blocks } = await reportOf(dossierOf(commune(1, ending('2025-09-08'))), 'fr');
    expect(textsOf(blocks).some((text) => text.startsWith('Le mandat a pris fin le'))).toBe(true);
    expect(textsOf(blocks)).toContain('0 mois');
  });

  it('points at dates that contradict each other', async () => {
    const dossier = {
      ...dossierOf(commune(1, ending('2020-09-08'))),
      call: { opensOn: '2026-12-01', closesOn: '2026-11-01' },
    };
    const texts = textsOf((await reportOf(dossier, 'fr')).blocks);
    expect(texts).toContain('Des dates qui se contredisent');
    expect(texts).toContain('L’appel se clôt avant de s’ouvrir.');
    expect(texts).toContain('Commune de Commune 1 : le mandat se termine avant d’avoir commencé.');
  });

  it('is made of plain data, whatever was answered', async () => {
    const words = { ar: await wordsOf('ar'), fr: await wordsOf('fr'), en: await wordsOf('en') };
    fc.assert(
      fc.property(anyDossier(), fc.constantFrom(...languages), (dossier, language) => {
        const document = reportIn(words[language], dossier, language);
        expect(JSON.stringify(structuredClone(document))).toBe(JSON.stringify(document));
        expect(rowsOf(document.blocks).length).toBeGreaterThanOrEqual(16);
      }),
    );
  });
});
