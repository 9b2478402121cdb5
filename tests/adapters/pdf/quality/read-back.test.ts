import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../../src/adapters/pdf/make-pdf';
import { writePdf } from '../../../../src/adapters/pdf/writer/write-pdf';
import { exampleNames, exampleReport, languages } from '../../../ui/report/report-of';
import { testFaces, testFontFiles } from '../faces';
import { extractors } from './extract';
import { longDocument } from './long-text';
import { onePageEach } from './one-page-each';
import { strings } from './strings';
import { textOnPaper } from './text-on-paper';
import { distinctWords, lostWords, recovered } from './words';

const isLong = process.env['TARCHIH_LONG'] === '1';
const readers = Object.entries(extractors);

/** Of the distinct words, in every language and for every reader. */
const share = 0.98;

describe.each(languages)('in %s', { timeout: 120_000 }, (language) => {
  it.each(isLong ? exampleNames : exampleNames.slice(0, 1))(
    'what readers copy from the report of %s are its words',
    async (name) => {
      const report = await exampleReport(name, language);
      await expectWordsBack(report);
    },
  );

  it.runIf(isLong)('what readers copy from twelve pages of prose are its words', async () => {
    await expectWordsBack(longDocument(language));
  });
});

describe('text with all its vowels', () => {
  it.each(readers)(
    'comes back from %s letter by letter, each mark after its own',
    async (_, extract) => {
      const vowelled = strings.filter(({ id }) => id === 'vowelled' || id === 'shadda-and-vowel');
      const read = await extract(writePdf(onePageEach(vowelled, await testFaces())));
      for (const [index, { text }] of vowelled.entries()) {
        const words = (read[index] ?? '').normalize('NFKC').replace(/[^\p{L}\p{M}]/gu, '');
        expect(words).toBe(text.replace(/[^\p{L}\p{M}]/gu, ''));
      }
    },
  );
});

describe('Amazigh', () => {
  const amazigh = [
    { id: 'in Arabic', language: 'ar', text: 'اللغة الأمازيغية ⵜⴰⵎⴰⵣⵉⵖⵜ لغة رسمية' },
    {
      id: 'in French',
      language: 'fr',
      text: 'La langue ⵜⴰⵎⴰⵣⵉⵖⵜ (tamaziɣt, Ɛli, aẓṛu, ʿAlī) est officielle',
    },
  ] as const;

  it.each(readers)('comes back from %s, in Tifinagh and in Latin', async (_, extract) => {
    const [arabic, french] = await extract(writePdf(onePageEach(amazigh, await testFaces())));
    expect(arabic!.normalize('NFKC')).toContain('ⵜⴰⵎⴰⵣⵉⵖⵜ');
    expect(
      [...distinctWords(amazigh[0].text)].filter(
        (word) => !arabic!.normalize('NFKC').includes(word),
      ),
    ).toEqual([]);
    expect(french!.normalize('NFC').replace(/\s+/g, ' ').trim()).toBe(amazigh[1].text);
  });
});

describe('the words of a text', () => {
  it('are runs of three letters and more, however the reader writes a ligature', () => {
    expect([...distinctWords('ﻻبد من نشر n° 113 OGP')]).toEqual(['لابد', 'نشر', 'OGP']);
  });

  it('are lost where a reader puts them together or takes them apart', () => {
    expect(lostWords('أكثر من برنامج عمل', 'أ كثر من برنامجعمل')).toEqual([
      'أكثر',
      'برنامج',
      'عمل',
    ]);
    expect(recovered('أكثر من برنامج', 'أ كثر من برنامج')).toBe(0.5);
  });
});

async function expectWordsBack(document: Parameters<typeof makePdf>[0]): Promise<void> {
  const { bytes } = await makePdf(document, await testFontFiles());
  const paper = textOnPaper(document);
  for (const [name, extract] of readers) {
    const read = (await extract(bytes)).join('\n');
    const lost = lostWords(paper, read).join(' ');
    expect(recovered(paper, read), `${name} lost ${lost}`).toBeGreaterThanOrEqual(share);
  }
}
