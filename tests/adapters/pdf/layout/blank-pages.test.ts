import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../src/adapters/pdf/layout/lay-out';
import { makePdf } from '../../../../src/adapters/pdf/make-pdf';
import { blankOf } from '../../../ui/blank/blank-of';
import { fullDossier } from '../../../ui/book/book-of';
import { faultsIn } from '../tags/check-structure';
import { testFaces, testFontFiles } from '../faces';
import { textsOf } from './any-document';
import { checkWithQpdf } from '../writer/qpdf';

/** Pages of the pack in each language: another number is looked at on paper, then written here. */
const pages = { ar: 60, fr: 62, en: 60 } as const;
const languages = ['ar', 'fr', 'en'] as const;
const margins = { left: 54, right: 541.28, foot: 841.89 - 62 } as const;

it('is the same file twice, and one that qpdf accepts', { timeout: 60_000 }, async () => {
  const sections = new Set(['decide', 'work'] as const);
  const made = async () => {
    const document = await blankOf(fullDossier('benguerir'), 'ar', { sections });
    return makePdf(document, await testFontFiles());
  };
  const [first, second] = [await made(), await made()];
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  expect(checkWithQpdf(first.bytes)).toContain('No syntax or stream encoding errors');
});

it('has a cover of one page and contents of one, also for four regions', async () => {
  const dossier = fullDossier('four-regions-2024');
  const { bookmarks } = layOut(await blankOf(dossier, 'ar'), await testFaces());
  expect(bookmarks.filter(({ level }) => level === 1)[2]?.page).toBe(2);
}, 60_000);

describe('the blank pack on pages', { timeout: 60_000 }, () => {
  it.each(languages)(
    'in %s is tagged without a fault, with every letter there',
    async (language) => {
      const paged = layOut(await blankOf(fullDossier('benguerir'), language), await testFaces());
      expect(faultsIn(paged)).toEqual([]);
      expect(paged.missing).toEqual([]);
      expect(paged.pages).toHaveLength(pages[language]);
    },
  );

  it.each(['fr', 'en'] as const)('in %s tears no word', async (language) => {
    const document = await blankOf(fullDossier('benguerir'), language);
    const whole = new Set(wordsIn([...textsOf(document.blocks), document.header]));
    const { pages: sheets } = layOut(document, await testFaces());
    const torn = sheets
      .flatMap(({ contents }) => contents.flatMap(({ marks }) => marks))
      .flatMap((mark) => (mark.kind === 'line' ? [mark] : []))
      .filter(({ ink, baseline }) => ink !== 'soft' || baseline < margins.foot)
      .flatMap(({ line }) => wordsIn([line.glyphs.map(({ text }) => text).join('')]))
      .filter((word) => !whole.has(word));
    // the title of the contents is not one of its blocks
    expect(torn.filter((word) => !['Sommaire', 'Contents'].includes(word))).toEqual([]);
  });

  it.each(languages)('in %s has no sheet of bare lines', async (language) => {
    const paged = layOut(await blankOf(fullDossier('benguerir'), language), await testFaces());
    const bare = paged.pages.flatMap(({ contents }, page) => {
      const marks = contents.flatMap((content) => content.marks);
      return marks.some((mark) => mark.kind === 'line' && mark.ink !== 'soft') ? [] : [page + 1];
    });
    expect(bare).toEqual([]);
  });

  it.each(languages)('in %s has nothing over the edges of its pages', async (language) => {
    const paged = layOut(await blankOf(fullDossier('benguerir'), language), await testFaces());
    const over = paged.pages.flatMap(({ contents }, page) =>
      contents
        .flatMap(({ marks }) => marks)
        .flatMap((mark) => (mark.kind === 'line' ? [mark] : []))
        .filter(({ x, line, baseline, ink }) => {
          const isInside =
            x + line.x >= margins.left - 0.5 && x + line.x + line.width <= margins.right + 0.5;
          return !isInside || (baseline > margins.foot && ink !== 'soft');
        })
        .map(({ line }) => [page + 1, line.glyphs.map(({ text }) => text).join('')]),
    );
    expect(over).toEqual([]);
  });
});

const wordsIn = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []);
