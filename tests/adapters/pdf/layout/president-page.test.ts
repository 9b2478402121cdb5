import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/adapters/i18n/words-of';
import { layOut } from '../../../../src/adapters/pdf/layout/lay-out';
import { makePdf } from '../../../../src/adapters/pdf/make-pdf';
import { examples } from '../../../../src/content/examples';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import type { BookInput } from '../../../../src/ui/book/book';
import { editionOf } from '../../../../src/ui/edition-of';
import { onePage } from '../../../../src/ui/president/one-page';
import { fullDossier, fullNames, languages } from '../../../ui/book/book-of';
import {
  alone,
  crowded,
  empty,
  four,
  fourOpen,
  openAndReady,
} from '../../../ui/president/dossiers';
import { testFaces, testFontFiles } from '../faces';
import { faultsIn } from '../tags/check-structure';
import { checkWithQpdf } from '../writer/qpdf';

async function pageOf(dossier: Dossier, language: (typeof languages)[number], on: string) {
  const [ar, fr, en] = await Promise.all(languages.map(wordsOf));
  if (!ar || !fr || !en) throw new Error('words of three languages');
  const input: BookInput = {
    dossier,
    edition: editionOf(dossier.edition),
    day: Temporal.PlainDate.from(on),
    today: Temporal.PlainDate.from('2026-11-22'),
    isExample: false,
    language,
    allWords: { ar, fr, en },
    letters: [],
    pictures: new Map(),
    madeAt: '2026-11-22T10:00:00Z',
  };
  return onePage(input);
}

const cases: [string, Dossier, string][] = [
  ...fullNames.map((name): [string, Dossier, string] => [
    name,
    fullDossier(name),
    examples[name].asOf,
  ]),
  ['an empty dossier', empty, '2026-11-22'],
  ['two dozen collectivities with long names', crowded, '2026-11-22'],
  ['four collectivities with long names', four, '2026-11-22'],
  ['four that sign today', fourOpen, '2026-11-22'],
  ['one with a long name', alone, '2026-11-22'],
  ['an open call with everything ready', openAndReady, '2026-04-20'],
];

describe('the president’s page on paper', { timeout: 60_000 }, () => {
  it.each(
    cases.flatMap(([name, dossier, on]) =>
      languages.map((language) => [name, language, dossier, on] as const),
    ),
  )('of %s in %s is exactly one page, tagged without a fault', async (_, language, dossier, on) => {
    const paged = layOut(await pageOf(dossier, language, on), await testFaces());
    expect(paged.pages).toHaveLength(1);
    expect(faultsIn(paged)).toEqual([]);
    expect(paged.missing).toEqual([]);
  });

  it('is accepted by qpdf in each language', async () => {
    for (const language of languages) {
      const document = await pageOf(crowded, language, '2026-11-22');
      const made = await makePdf(document, await testFontFiles());
      expect(made.pages).toBe(1);
      expect(checkWithQpdf(made.bytes)).toContain('No syntax or stream encoding errors');
    }
  });
});
