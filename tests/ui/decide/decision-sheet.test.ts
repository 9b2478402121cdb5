// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import { lastRecord } from '../../../src/domain/decision/recorded';
import { decisionPaper } from '../../../src/ui/decide/paper/decision-paper';
import { testFontFiles } from '../../adapters/pdf/faces';
import { fullDossier, fullNames, languages, type FullName } from '../book/book-of';
import { rowsOf, textsOf } from '../report/report-of';

async function sheetOf(name: FullName, language: Locale) {
  const recorded = lastRecord(fullDossier(name));
  if (recorded === undefined) throw new Error('nothing recorded');
  return decisionPaper({
    recorded,
    isWhole: true,
    isExample: true,
    language,
    words: await wordsOf(language),
    madeAt: '2026-11-24T10:00:00Z',
  });
}

describe('the sheet of a full dossier', () => {
  it.each(fullNames.flatMap((name) => languages.map((language) => [name, language] as const)))(
    'is signed on its second page (%s, %s)',
    async (name, language) => {
      const { pages } = await makePdf(await sheetOf(name, language), await testFontFiles());
      expect(pages).toBe(2);
    },
  );

  it('counts the criteria of the result, and says of the tenth that it is none of them', async () => {
    const { blocks } = await sheetOf('four-regions-2024', 'fr');
    const tally = textsOf(blocks).find((text) => text.includes('Remplis : '));
    expect(tally).toBe(
      'Critères minimaux du résultat : Remplis : 7, non remplis : 2, pas encore connus : 0',
    );
    const lacking = rowsOf(blocks).filter((row) => row.includes('Non rempli'));
    const [, , tenth] = lacking;
    expect(lacking).toHaveLength(3);
    expect(lacking.filter((row) => row.includes('n’entre pas dans le résultat'))).toEqual([tenth]);
    expect(tenth).toContain('Dossier complet avant la date limite');
  });

  it('has each digest and what it is on one line', async () => {
    const { blocks } = await sheetOf('benguerir', 'ar');
    const seal = blocks.flatMap((block) => (block.kind === 'columns' ? [block.columns] : []));
    const texts = seal.map((columns) => columns.map(({ blocks: own }) => textsOf(own).join('')));
    expect(texts).toContainEqual(['بصمة SHA-256: ', expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});
