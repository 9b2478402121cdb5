import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/adapters/pdf/layout/lay-out';
import { fullBook, type FullName } from '../../../ui/book/book-of';
import { faultsIn } from '../tags/check-structure';
import { testFaces } from '../faces';

/** Pages of each full sample in each language: another number is looked at on paper, then written here. */
const pages: [FullName, Record<'ar' | 'fr' | 'en', number>][] = [
  ['benguerir', { ar: 54, fr: 54, en: 54 }],
  ['tetouan-2022', { ar: 59, fr: 61, en: 59 }],
  ['four-regions-2024', { ar: 62, fr: 63, en: 61 }],
];

describe('the dossier on pages', { timeout: 60_000 }, () => {
  it.each(
    pages.flatMap(([name, counts]) =>
      (['ar', 'fr', 'en'] as const).map((language) => [name, language, counts[language]] as const),
    ),
  )('%s in %s takes %i pages, and is tagged without a fault', async (name, language, count) => {
    const paged = layOut(await fullBook(name, language), await testFaces());
    expect(faultsIn(paged)).toEqual([]);
    expect(paged.missing).toEqual(['🤝'].filter(() => paged.missing.length > 0));
    expect(paged.pages).toHaveLength(count);
    expect(paged.pages.every(({ contents }) => contents.some(({ node }) => node))).toBe(true);
  });
});
