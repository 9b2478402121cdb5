// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Locale } from '../../../src/adapters/i18n';
import type { ReportWords } from '../../../src/ui/report/report-words';
import { reportWords } from '../../../src/ui/report/report-words';
import { both, notSaid, said, saidIn, saidOr } from '../../../src/ui/book/said';
import { textsOf } from '../report/report-of';

const words = {} as Record<Locale, ReportWords>;
beforeAll(async () => {
  for (const language of ['ar', 'fr', 'en'] as const) {
    const own = await wordsOf(language);
    words[language] = reportWords(own, language, { edition: 'ogp-local-next', jurisdictions: [] });
  }
});

describe('what a person wrote', () => {
  it('is a paragraph for each of its lines, in the book’s language', () => {
    expect(said({ words: words.fr }, { fr: 'Un\r\n\nDeux\u2028Trois', ar: 'واحد' })).toEqual(
      ['Un', 'Deux', 'Trois'].map((text) => ({
        kind: 'paragraph',
        text: `\u2068${text}\u2069`,
        language: 'fr',
      })),
    );
  });

  it.each([
    ['en', { ar: 'نص', fr: 'Texte' }, 'fr'],
    ['en', { fr: 'Texte' }, 'fr'],
    ['ar', { ar: ' \n ', en: 'Text' }, 'en'],
  ] as const)('stands in the language it was written in (%s)', (language, text, written) => {
    const [only, ...others] = said({ words: words[language] }, text);
    expect(only).toMatchObject({ kind: 'paragraph', language: written });
    expect(others).toEqual([]);
    expect(saidIn({ words: words[language] }, text)).toEqual([written]);
  });

  it('is nothing for an empty text, and said to be nothing where that is asked for', () => {
    const book = { words: words.fr };
    for (const empty of [undefined, {}, { fr: ' \n\n' }]) {
      expect(said(book, empty)).toEqual([]);
      expect(saidIn(book, empty)).toEqual([]);
      expect(saidOr(book, empty)).toEqual([notSaid(book)]);
    }
    expect(textsOf([notSaid(book)])).toEqual(['Rien n’est encore saisi ici.']);
  });
});

describe('in an edition of two languages', () => {
  it('stands side by side, paragraph beside paragraph where each has its counterpart', () => {
    const book = { words: words.ar, second: words.fr };
    const blocks = said(book, { ar: 'أ\nب', fr: 'A\nB', en: 'x' });
    expect(blocks).toMatchObject([
      {
        kind: 'columns',
        columns: [
          { language: 'ar', blocks: [{ language: 'ar' }] },
          { language: 'fr', blocks: [{ language: 'fr' }] },
        ],
      },
      { kind: 'columns' },
    ]);
    expect(textsOf(blocks)).toEqual(['أ', 'A', 'ب', 'B']);
    expect(saidIn(book, { ar: 'أ', fr: 'A' })).toEqual(['ar', 'fr']);
  });

  it('is one text beside the other where they have not as many paragraphs', () => {
    const blocks = said({ words: words.ar, second: words.fr }, { ar: 'أ\nب', fr: 'A' });
    expect(blocks).toHaveLength(1);
    expect(textsOf(blocks)).toEqual(['أ', 'ب', 'A']);
  });

  it.each([
    [{ fr: 'A' }, 'fr'],
    [{ ar: 'أ' }, 'ar'],
    [{ en: 'a' }, 'en'],
  ] as const)(
    'stands alone where it is written in one of them, or in none (%j)',
    (text, language) => {
      expect(said({ words: words.ar, second: words.fr }, text)).toMatchObject([
        { kind: 'paragraph', language },
      ]);
    },
  );

  it('has titles in both, each in its own language', () => {
    expect(both({ words: words.ar, second: words.fr }, ({ t }) => t('book.title'))).toEqual([
      { text: 'ملف الترشح · ' },
      { text: '\u2068Dossier de candidature\u2069', language: 'fr' },
    ]);
    expect(both({ words: words.fr }, ({ t }) => t('book.title'))).toBe('Dossier de candidature');
  });
});
