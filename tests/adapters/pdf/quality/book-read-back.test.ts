import { describe, expect, it } from 'vitest';
import { makePdf } from '../../../../src/adapters/pdf/make-pdf';
import { bookOf, fullBook, fullNames, languages } from '../../../ui/book/book-of';
import { testFontFiles } from '../faces';
import { checkWithQpdf } from '../writer/qpdf';
import { extractors } from './extract';
import { textOnPaper } from './text-on-paper';
import { lostWords, recovered } from './words';

const isLong = process.env['TARCHIH_LONG'] === '1';

/** Of the distinct words, in every language and for every reader. */
const share = 0.98;

describe.each(languages)('the dossier on paper in %s', { timeout: 120_000 }, (language) => {
  it.each(isLong ? fullNames : fullNames.slice(0, 1))(
    'gives back the words of %s, and is sound',
    async (name) => {
      await expectWordsBack(await fullBook(name, language));
    },
  );

  it.runIf(isLong)('is sound where nothing is entered', async () => {
    await expectWordsBack(await bookOf({ edition: 'ogp-local-next', jurisdictions: [] }, language));
  });
});

describe('the dossier on paper in two languages', { timeout: 120_000 }, () => {
  it.each(
    isLong
      ? ([
          ['ar', 'fr'],
          ['fr', 'ar'],
          ['en', 'ar'],
        ] as const)
      : ([['ar', 'fr']] as const),
  )('gives back the words of both (%s, %s)', async (language, second) => {
    await expectWordsBack(await fullBook('benguerir', language, { second }));
  });
});

async function expectWordsBack(document: Parameters<typeof makePdf>[0]): Promise<void> {
  const { bytes } = await makePdf(document, await testFontFiles());
  expect(checkWithQpdf(bytes)).toContain('No syntax or stream encoding errors');
  const paper = textOnPaper(document);
  for (const [name, extract] of Object.entries(extractors)) {
    const read = (await extract(bytes)).join('\n');
    const lost = lostWords(paper, read).join(' ');
    expect(recovered(paper, read), `${name} lost ${lost}`).toBeGreaterThanOrEqual(share);
  }
}
