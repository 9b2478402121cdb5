// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { testFontFiles } from '../../adapters/pdf/faces';
import { checkWithQpdf } from '../../adapters/pdf/writer/qpdf';
import { plain } from '../result/words-of';
import { textsOf } from '../report/report-of';
import { bookOf } from './book-of';

const commune = (name: Dossier['jurisdictions'][number]['name']): Dossier => ({
  edition: 'ogp-local-next',
  jurisdictions: [{ id: 'j1', type: 'commune', name }],
});
const printed = async (dossier: Dossier, more: Parameters<typeof bookOf>[2] = {}) => {
  const document = await bookOf(dossier, 'fr', more);
  const made = await makePdf(document, await testFontFiles());
  expect(checkWithQpdf(made.bytes)).toContain('No syntax or stream encoding errors');
  return { texts: textsOf(document.blocks), document, made };
};

describe('the dossier on paper', { timeout: 60_000 }, () => {
  it('has an answer three times over its limit whole, and says by how much', async () => {
    const text = Array.from({ length: 180 }, (_, at) => `mot${at}`).join(' ');
    const questions = [{ id: 'why', limit: { max: 60, unit: 'words' as const } }];
    const { texts } = await printed({
      ...commune({ fr: 'Aïn Nour' }),
      questions,
      answers: { why: { fr: text } },
    });
    expect(texts).toContain(text);
    expect(texts.map((one) => one.replace(/\s/g, ' '))).toContain(
      'Français : 180 mots. La limite est de 60 : 120 mots de trop. Rien n’est coupé.',
    );
  });

  it('has a name in three scripts as it was typed, and misses no character of it', async () => {
    const name = 'Aïn عين النور ⵜⴰⵎⴰⵣⵉⵖⵜ (2026) "Nour"';
    const { texts, made, document } = await printed(commune({ fr: name }));
    expect(texts.filter((text) => text.includes(name)).length).toBeGreaterThan(1);
    expect(plain(document.header)).toContain(name);
    expect(made.missing).toEqual([]);
  });

  it('names the emoji that no typeface has, and prints the rest', async () => {
    const answers = { why: { fr: 'Bravo 🎉 à tous' } };
    const { made } = await printed({ ...commune({ fr: 'Aïn Nour' }), answers });
    expect(made.missing).toEqual(['🎉']);
  });

  it('keeps cover and summary on a page each, however many apply and whatever their names', async () => {
    const name = 'Commune au nom très long et même interminable de la vallée '.repeat(20);
    const jurisdictions = Array.from({ length: 60 }, (_, at) => ({
      id: `j${at}`,
      type: 'commune' as const,
      name: { fr: `${name} ${at}`, ar: 'جماعة ذات اسم طويل جدا '.repeat(20) },
    }));
    for (const second of [undefined, 'ar'] as const) {
      const more = second === undefined ? {} : { second };
      const { pagesOf } = await layout({ edition: 'ogp-local-next', jurisdictions }, more);
      const summaries = second === undefined ? 1 : 2;
      expect(pagesOf('Sommaire')).toBe(1 + summaries);
    }
  });
});

/** The page, from 0, on which a heading stands. */
async function layout(dossier: Dossier, more: Parameters<typeof bookOf>[2]) {
  const { layOut } = await import('../../../src/adapters/pdf/layout/lay-out');
  const { testFaces } = await import('../../adapters/pdf/faces');
  const { bookmarks } = layOut(await bookOf(dossier, 'fr', more), await testFaces());
  return { pagesOf: (title: string) => bookmarks.find((one) => one.title === title)?.page };
}
