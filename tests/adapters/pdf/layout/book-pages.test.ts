import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/adapters/pdf/layout/lay-out';
import { bookOf, fullBook, type FullName } from '../../../ui/book/book-of';
import { faultsIn } from '../tags/check-structure';
import { testFaces } from '../faces';

/** Pages of each full sample in each language: another number is looked at on paper, then written here. */
const pages: [FullName, Record<'ar' | 'fr' | 'en', number>][] = [
  ['benguerir', { ar: 54, fr: 54, en: 54 }],
  ['tetouan-2022', { ar: 58, fr: 59, en: 58 }],
  ['four-regions-2024', { ar: 64, fr: 64, en: 61 }],
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

  it.each([
    ['benguerir', 'ar', 'fr', 89],
    ['tetouan-2022', 'fr', 'ar', 87],
    ['four-regions-2024', 'ar', 'en', 92],
  ] as const)('%s in %s and %s takes %i', async (name, language, second, count) => {
    const paged = layOut(await fullBook(name, language, { second }), await testFaces());
    expect(faultsIn(paged)).toEqual([]);
    expect(paged.pages).toHaveLength(count);
  });

  it.each([
    ['ar', 19],
    ['fr', 20],
    ['en', 20],
  ] as const)('with nothing entered in %s takes %i', async (language, count) => {
    const empty = { edition: 'ogp-local-next', jurisdictions: [] } as const;
    const paged = layOut(
      await bookOf({ ...empty, jurisdictions: [] }, language),
      await testFaces(),
    );
    expect(faultsIn(paged)).toEqual([]);
    expect(paged.pages).toHaveLength(count);
  });
});
