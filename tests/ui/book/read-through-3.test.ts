import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/adapters/pdf/document';
import { fullBook, fullNames, languages } from './book-of';
import { everyBook, seen, under } from './reading';

/** What a third reading of the nine printed books has found. */

describe('the dossier on paper, read a third time', () => {
  it.each([
    ['fr', 'Éligibilité', 'Au jour du dépôt : critères minimaux non tous remplis.'],
    ['en', 'Eligibility', 'On the day of submission: minimum criteria not all met.'],
    ['ar', 'الأهلية', 'يوم الإيداع: الشروط الدنيا غير مستوفاة كلها.'],
  ] as const)(
    'says what a file that was sent was, not what it cannot be yet (%s)',
    async (...said) => {
      const [language, chapter, lead] = said;
      const texts = seen(under(await fullBook('four-regions-2024', language), chapter));
      expect(texts[0]).toBe(lead);
    },
  );

  it('says of nothing in a file that was sent that it can be put right, or change a yes', async () => {
    const book = await fullBook('four-regions-2024', 'fr');
    const texts = seen(under(book, 'Éligibilité'));
    expect(texts.filter((text) => text.includes('Vous pouvez y remédier'))).toEqual([]);
    expect(texts.filter((text) => text.includes('changerait'))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('Ce qui aurait changé'))).toHaveLength(2);
    expect(seen(under(book, 'Les critères minimaux'))[0]).toBe(
      'Neuf critères décident du résultat. Pour chacun : votre réponse, la règle, la valeur calculée et la source.',
    );
  });

  it('says of a file that is not sent what would change the result, and what can be put right', async () => {
    const texts = seen(under(await fullBook('benguerir', 'fr'), 'Les critères minimaux'));
    expect(texts.some((text) => text.includes('Vous pouvez y remédier'))).toBe(true);
    expect(texts.filter((text) => text.startsWith('Ce qui changerait'))).toHaveLength(10);
  });

  it.each(everyBook)(
    'leaves no fact of a goal alone on a page (%s, %s)',
    async (name, language) => {
      const { blocks } = await fullBook(name, language);
      const goal = { ar: 'الهدف رقم 2', fr: 'Objectif 2', en: 'Goal 2' }[language];
      const facts = under({ blocks }, goal).blocks;
      const holds = facts.map((one) => one.kind === 'paragraph' && one.keepWithNext === true);
      expect(holds.length).toBeGreaterThan(2);
      expect([holds[0], ...holds.slice(-2)]).toEqual([true, true, false]);
    },
  );

  it.each(fullNames)('keeps the address of a source with its name in Arabic (%s)', async (name) => {
    const sources = under(await fullBook(name, 'ar'), 'المصادر').blocks;
    const entries = sources
      .flatMap((one) => (one.kind === 'list' ? one.items : []))
      .filter((item): item is readonly Block[] => Array.isArray(item) && item.length === 2);
    expect(entries.length).toBeGreaterThan(5);
    for (const [first] of entries) expect(first).toMatchObject({ keepWithNext: true });
  });

  it.each(languages)(
    'says whole what is to be signed, where there is room for it (%s)',
    async (language) => {
      const summary = {
        ar: 'خلاصة لرئاسة المجلس',
        fr: 'Résumé pour la présidence',
        en: 'Summary for the president',
      };
      const texts = seen(under(await fullBook('benguerir', language), summary[language]));
      expect(texts.length).toBeGreaterThan(10);
      expect(texts.filter((text) => /[^….\s]…/.test(text))).toEqual([]);
    },
  );

  it('says whether anything has changed since before it lists what was sent', async () => {
    const texts = seen(under(await fullBook('tetouan-2022', 'fr'), 'Copies consignées'));
    const at = texts.indexOf('Rien de ce qui a été déposé n’a changé dans le dossier.');
    expect(texts[at - 1]).toMatch(/^Cette copie est telle/);
  });
});
