import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/paper.json';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { LetterSheet } from '../../../src/adapters/docx/letter-sheet';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { LetterTexts } from '../../../src/domain/letters/text/letter-text';
import type { App } from '../../../src/ui/app-state.svelte';
import LetterPaper from '../../../src/ui/paper/LetterPaper.svelte';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import WithApp from '../result/WithApp.svelte';
import { dossier, letters, linesIn } from './letters';

const makers = vi.hoisted(() => ({ print: vi.fn(), docx: vi.fn() }));
vi.mock('../../../src/adapters/pdf/print', () => ({
  printPdf: makers.print,
  countPages: () => Promise.resolve({ pages: 2, missing: [] }),
}));
vi.mock('../../../src/adapters/docx/letter-docx', () => ({ letterDocx: makers.docx }));

const texts: LetterTexts['texts'] = { ar: linesIn('ar'), fr: linesIn('fr') };
const text = (letterId: string): LetterTexts => ({
  letterId,
  texts,
  changedAt: '2029-01-01T10:00:00Z',
  changedBy: { name: 'Amina', function: '' },
});

interface Shown {
  of?: Dossier;
  letterId?: string;
  written?: readonly LetterTexts[];
  query?: Record<string, string>;
  isGuest?: boolean;
}

function show({
  of = dossier,
  letterId = letters.support,
  written = [text(letterId)],
  query = {},
  isGuest = false,
}: Shown = {}) {
  const shown = showSession('d1', of, 'newer', [], { texts: written });
  const session: Session = { ...shown, readOnly: false, isExample: false, isGuest };
  const app = {
    dossiers: { files: { blobOf: () => Promise.resolve(undefined) } },
    today: () => Temporal.PlainDate.from('2029-02-10'),
  } as unknown as App;
  const page = {
    session,
    edition: editions['ogp-local-2023'],
    item: letterId,
    query: new URLSearchParams(query),
  };
  render(WithApp, { app, Page: LetterPaper, page });
}

const revoked: string[] = [];
beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});
beforeEach(() => {
  makers.print.mockReset().mockResolvedValue({ file: new Blob(['pdf']), pages: 2, missing: [] });
  makers.docx.mockReset().mockResolvedValue(new Uint8Array([1, 2, 3]));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:letter');
  revoked.length = 0;
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
});
afterEach(() => vi.restoreAllMocks());

const make = async (kind: 'pdf' | 'docx') =>
  userEvent.click(await screen.findByRole('button', { name: words[kind].make }));
const link = async (kind: 'pdf' | 'docx') =>
  screen.findByRole<HTMLAnchorElement>('link', { name: words[kind].made.download });
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the letter on paper', () => {
  test('is made as a PDF in the language that the address asks for', async () => {
    show({ query: { in: 'fr' } });
    expect(choice('Français').checked).toBe(true);
    await make('pdf');
    expect((await link('pdf')).download).toBe('tarchih-letter-support-ain-nour-fr-2029-02-10.pdf');
    const [document] = makers.print.mock.calls[0] as [PdfDocument];
    expect(document).toMatchObject({ language: 'fr', format: 'letter' });
  });

  test('is offered in the languages that have a text, and made in the one chosen', async () => {
    show();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
    await userEvent.click(choice('Français'));
    await make('docx');
    expect((await link('docx')).download).toMatch(/-fr-2029-02-10\.docx$/);
    const [sheet] = makers.docx.mock.calls[0] as [LetterSheet];
    expect(sheet).toMatchObject({ language: 'fr', issuer: 'Commune d’Aïn Nour' });
  });

  test('lets go of what was made when another language is chosen', async () => {
    show();
    await make('pdf');
    await link('pdf');
    await userEvent.click(choice('Français'));
    expect(screen.queryByRole('link', { name: words.pdf.made.download })).toBeNull();
    expect(revoked).toEqual(['blob:letter']);
  });

  test('says how many pages it takes before it is made', async () => {
    show();
    const pages = await screen.findByText('2 pages');
    expect(pages.closest('[data-pages]')?.getAttribute('data-pages')).toBe('2');
  });

  test('says so where what makes the document does not come', async () => {
    makers.docx.mockRejectedValue(new Error('allocation failed'));
    show();
    await make('docx');
    expect(await screen.findByText(words.docx.fault['out-of-memory'])).toBeTruthy();
  });

  test('names the characters that it cannot show', async () => {
    makers.print.mockResolvedValue({ file: new Blob(['pdf']), pages: 1, missing: ['😀'] });
    show();
    await make('pdf');
    expect(await screen.findByText('😀')).toBeTruthy();
  });
});

/** A text as a test finds it: one space for every kind of it. */
const seen = (text: string) => text.replace(/\s+/g, ' ');

describe('what is missing on the paper', () => {
  const lacks = async () => {
    const list = await screen.findByText(words.lacks.title);
    return within(list.closest('.note')!)
      .getAllByRole('listitem')
      .map((item) => item.textContent.trim());
  };

  test('is listed: facts of the text, and a logo whose file is not here', async () => {
    const of = structuredClone(dossier);
    of.jurisdictions[0]!.letterhead!.logo = 'a'.repeat(64);
    show({ of });
    await screen.findByText(seen(words.lacks['logo-absent']));
    expect(await lacks()).toEqual([
      words.lacks['logo-absent'],
      'Budget des projets : pas encore dans le dossier',
    ]);
  });

  test('is listed in the script of the letter', async () => {
    const of = structuredClone(dossier);
    of.jurisdictions[0]!.supportLetter = { signatory: { name: { ar: 'نادية' } } };
    show({ of, query: { in: 'fr' } });
    expect((await lacks()).slice(0, 3)).toEqual([
      'Le lieu de signature, en français',
      'La fonction du ou de la signataire, en français',
      'Le nom du ou de la signataire, en français',
    ]);
    expect(screen.getByText(seen(words.day))).toBeTruthy();
  });

  test.each([
    [
      'the part of the letter’s page that asks it',
      false,
      '#/d/d1/letter/support-j1?in=fr&part=paper',
    ],
    ['the page of the organisation, for a guest', true, '#/g/d1/organisation'],
  ])('is a place of signature, which leads to %s', async (_, isGuest, href) => {
    const of = structuredClone(dossier);
    of.jurisdictions[0]!.supportLetter = {};
    show({ of, query: { in: 'fr' }, isGuest });
    const link = await screen.findByRole('link', { name: 'Le lieu de signature, en français' });
    expect(link.getAttribute('href')).toBe(href);
  });
});

describe('without a text', () => {
  test('a letter is not made, and the page leads to where it is written', async () => {
    show({ written: [] });
    const write = await screen.findByRole('link', { name: words.empty.link });
    expect(write.getAttribute('href')).toBe('#/d/d1/letter/support-j1');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByText(words.next.title)).toBeNull();
  });

  test('of a sender that is gone the page says so', () => {
    show({ letterId: 'support-gone' });
    expect(screen.queryByRole('button', { name: words.pdf.make })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });
});

describe('what comes after', () => {
  test('leads the staff to where the signed copy is attached', async () => {
    show();
    const attach = await screen.findByRole('link', { name: words.next['attach-link'] });
    expect(attach.getAttribute('href')).toBe('#/d/d1/letters/j1');
  });

  test('tells an organisation to hand over the paper, and leads to its reply', async () => {
    show({ letterId: letters.endorsement, isGuest: true });
    expect(await screen.findByText(seen(words.next['hand-over']))).toBeTruthy();
    const reply = screen.getByRole('link', { name: words.next['reply-link'] });
    expect(reply.getAttribute('href')).toBe('#/g/d1/reply');
    expect(screen.queryByRole('link', { name: words.next['attach-link'] })).toBeNull();
  });
});
