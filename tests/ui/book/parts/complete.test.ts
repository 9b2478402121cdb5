// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/adapters/i18n';
import { wordsOf } from '../../../../src/adapters/i18n/words-of';
import type { Dossier } from '../../../../src/domain/dossier/dossier';
import { takeApart } from '../../../../src/domain/dossier/fields';
import { valueWords } from '../../../../src/ui/fields/field-words';
import { plain } from '../../result/words-of';
import { textsOf } from '../../report/report-of';
import { bookOf, fullDossier, fullNames, languages } from '../book-of';
import { marked, withOwnDays } from './marked';

/** A page names each language in its own words, a paper in French in French. */
const languageNames: Partial<Record<string, string>> = {
  ar: 'Arabe',
  fr: 'Français',
  en: 'Anglais',
};
const languageName = (field: string, value: unknown): string | undefined =>
  /(^|\/)language$/.test(field) && typeof value === 'string' ? languageNames[value] : undefined;

const everyBook = fullNames.flatMap((name) => languages.map((of) => [name, of] as const));

const printed = async (dossier: Dossier, language: Locale, second?: Locale) =>
  textsOf((await bookOf(dossier, language, { second })).blocks)
    .map(plain)
    .join('\n');

/** The texts of which an edition prints nothing, or not the language it is in. */
async function missing({ dossier, texts }: ReturnType<typeof marked>, ...in_: readonly Locale[]) {
  const [language = 'ar', second] = in_;
  const paper = await printed(dossier, language, second);
  return [...texts].flatMap(([field, words]) => {
    const own = in_.flatMap((one) => words[one] ?? []);
    const isThere =
      own.length > 0
        ? own.every((word) => paper.includes(word))
        : Object.values(words).some((word) => paper.includes(word));
    return isThere ? [] : [field];
  });
}

/** Texts that are sealed and have a digest: what they say is said in words, never as they are kept. */
const sealed =
  /^(decisions|submissions)\/[^/]+\/(record|copy|recordedAt)$|\/order$|^edition$|^title$/;
/** Codes that a drawing, a column or a heading says: each stands in its own test. */
const saidOtherwise =
  /^jurisdictions\/|^diagnosis\/|\/(kind|side|state|endorses|axis|letter|status|type|size|opinion|who)$|^actions\/|^schedule\/|^pasted\/|^questions\/|^tasks\/|^(support|official|onlyFile|remacto|language)$/;

describe('the dossier on paper', () => {
  it.each(everyBook)('holds every text that somebody wrote (%s, %s)', async (name, language) => {
    const { dossier, texts } = marked(fullDossier(name));
    expect(texts.size).toBeGreaterThan(100);
    expect(await missing({ dossier, texts }, language)).toEqual([]);
  });

  it.each([
    ['ar', 'fr'],
    ['fr', 'ar'],
    ['fr', 'en'],
  ] as const)('holds both texts in an edition of two languages (%s, %s)', async (first, second) => {
    const { dossier, texts } = marked(fullDossier('benguerir'));
    const lost = await missing({ dossier, texts }, first, second);
    // the plan is a table in the first language
    expect(lost.filter((field) => !field.startsWith('actions/'))).toEqual([]);
  });

  it('holds every text in whichever languages it was written', async () => {
    const full = fullDossier('four-regions-2024');
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.boolean()),
        fc.constantFrom(...languages),
        async (kept, language) => {
          const isKept = () => kept.next().value === true;
          expect(await missing(marked(full, isKept), language)).toEqual([]);
        },
      ),
      { seed: 7, numRuns: 6 },
    );
  });

  it.each(fullNames)('holds every day, number and hour of the dossier (%s)', async (name) => {
    const dossier = withOwnDays(fullDossier(name));
    const { t, f } = await wordsOf('fr');
    const paper = await printed(dossier, 'fr');
    const values = [...takeApart(dossier)].filter(
      ([field, value]) =>
        !sealed.test(field) &&
        !saidOtherwise.test(field) &&
        !/\/(ar|fr|en)$/.test(field) &&
        (typeof value === 'number' || typeof value === 'string'),
    );
    expect(values.length).toBeGreaterThan(40);
    const lost = values.filter(
      ([field, value]) =>
        !paper.includes(
          plain(
            languageName(field, value) ??
              valueWords({ t, f, language: 'fr' }, field, value, dossier),
          ),
        ),
    );
    expect(lost).toEqual([]);
  });
});
