import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../../locales/fr/exports.json';
import { needExportWords, needPageWords, setLocale } from '../../../src/adapters/i18n';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import { editionOf } from '../../../src/ui/edition-of';
import { onePage } from '../../../src/ui/president/one-page';
import President from '../../../src/ui/president/President.svelte';
import { fullDossier, languages } from '../book/book-of';
import { textsOf } from '../report/report-of';
import { editing, showPage } from '../result/show-page';
import { plain } from '../result/words-of';
import { fourOpen, openNow, submitted } from './dossiers';

const print = vi.hoisted(() => vi.fn());
vi.mock('../../../src/adapters/pdf/print', () => ({ printPdf: print }));

async function textsIn(dossier: Dossier, on: string) {
  const [ar, fr, en] = await Promise.all(languages.map(wordsOf));
  if (!ar || !fr || !en) throw new Error('words of three languages');
  const day = Temporal.PlainDate.from(on);
  const document = onePage({
    dossier,
    edition: editionOf(dossier.edition),
    day,
    today: day,
    isExample: false,
    language: 'fr',
    allWords: { ar, fr, en },
    letters: [],
    pictures: new Map(),
    madeAt: `${on}T10:00:00Z`,
  });
  return { document, texts: textsOf(document.blocks).map(plain) };
}

describe('the president’s page on paper', () => {
  it('of a file that was sent says so, with its signatures, and has no place to sign', async () => {
    const { texts, document } = await textsIn(submitted, '2026-05-01');
    expect(texts).toContain('Le dossier de candidature a été déposé le 20 avril 2026');
    expect(texts.join('\n')).toContain('– Signée le 1er mars 2026.');
    expect(texts.join('\n')).not.toMatch(/à signer|Vu par la présidence/i);
    expect(document.watermark).toBeUndefined();
  });

  it('of an open call has room for name, function, date, signature and stamp', async () => {
    const { texts, document } = await textsIn(openNow, '2026-11-22');
    expect(texts).toEqual(
      expect.arrayContaining(['Vu par la présidence', 'Nom et fonction', 'Signature et cachet']),
    );
    expect(document.watermark).toBe('Brouillon');
  });

  it('of four gives each presidency a row with the state of its letter', async () => {
    const { texts } = await textsIn(fourOpen, '2026-11-22');
    expect(texts.filter((text) => text === 'À signer')).toHaveLength(5);
  });

  it('says a closing that is known by its month by its month only', async () => {
    const { submission: _sent, outcome: _result, ...dossier } = fullDossier('tetouan-2022');
    const { texts } = await textsIn(dossier, '2022-02-01');
    expect(texts.join('\n')).toContain('mars 2022 :');
    expect(texts.join('\n')).not.toContain('31 mars 2022');
  });
});

describe('the button of the printed page', () => {
  beforeEach(async () => {
    await setLocale('fr');
    await Promise.all([needPageWords(), needExportWords()]);
    print.mockReset().mockResolvedValue({ file: new Blob(['pdf']), pages: 1, missing: [] });
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:page');
    vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
  });
  afterEach(() => vi.restoreAllMocks());

  it('makes one PDF in the language chosen, under a name of its own', async () => {
    showPage(President, editing(openNow));
    await userEvent.click(screen.getByText(/^Langue de la page\s:/));
    await userEvent.click(screen.getByRole('radio', { name: /Arabe/ }));
    await userEvent.click(screen.getByRole('button', { name: words.pdf.make }));
    const link = await screen.findByRole<HTMLAnchorElement>('link', {
      name: words.pdf.made.download,
    });
    expect(link.download).toBe('tarchih-president-commune-settat-06.461.01.01-ar-2026-11-22.pdf');
    expect((print.mock.calls[0] as [PdfDocument])[0]).toMatchObject({ language: 'ar' });
  });
});
