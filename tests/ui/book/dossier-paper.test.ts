import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/exports.json';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { App } from '../../../src/ui/app-state.svelte';
import DossierPaper from '../../../src/ui/book/DossierPaper.svelte';
import { showSession, type Session } from '../../../src/ui/session.svelte';
import WithApp from '../result/WithApp.svelte';

const makers = vi.hoisted(() => ({ print: vi.fn(), docx: vi.fn() }));
vi.mock('../../../src/adapters/pdf/print', () => ({ printPdf: makers.print }));
vi.mock('../../../src/adapters/docx/document-docx', () => ({ documentDocx: makers.docx }));
vi.mock('../../../src/adapters/docx/figure-png', () => ({ figurePng: vi.fn() }));

const dossier: Dossier = {
  edition: 'ogp-local-next',
  language: 'ar',
  jurisdictions: [{ id: 'j1', type: 'commune', name: { fr: 'Aïn Nour', ar: 'عين النور' } }],
};

function show(of: Dossier = dossier, more: Partial<Session> = {}) {
  const shown = showSession('d1', of, 'newer', []);
  const session: Session = { ...shown, readOnly: false, isExample: false, ...more };
  const app = {
    dossiers: { files: { blobOf: () => Promise.resolve(undefined) } },
    today: () => Temporal.PlainDate.from('2026-11-22'),
  } as unknown as App;
  const page = { session, edition: editions['ogp-local-next'], query: new URLSearchParams() };
  return render(WithApp, { app, Page: DossierPaper, page });
}

beforeAll(async () => {
  await setLocale('fr');
  await needExportWords();
});
beforeEach(() => {
  makers.print.mockReset().mockResolvedValue({ file: new Blob(['pdf']), pages: 40, missing: [] });
  makers.docx.mockReset().mockResolvedValue(new Uint8Array([1, 2, 3]));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:dossier');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

const press = async (kind: 'pdf' | 'docx') =>
  userEvent.click(await screen.findByRole('button', { name: words[kind].make }));
const link = (kind: 'pdf' | 'docx') =>
  screen.findByRole<HTMLAnchorElement>('link', { name: words[kind].made.download });
const choices = (legend: string) => within(screen.getByRole('group', { name: legend }));
const printed = () => (makers.print.mock.calls[0] as [PdfDocument])[0];

describe('the dossier on paper', () => {
  test('is offered in the dossier’s language, and made as a PDF', async () => {
    show();
    expect(
      choices(words.paper.language).getByRole<HTMLInputElement>('radio', { checked: true }).value,
    ).toBe('ar');
    await press('pdf');
    expect((await link('pdf')).download).toBe('tarchih-dossier-commune-ain-nour-ar-2026-11-22.pdf');
    expect(printed()).toMatchObject({ language: 'ar', watermark: 'مسودة' });
  });

  test('is made in two languages, of which the second is another one', async () => {
    show();
    const second = choices(words.paper.second.title);
    expect(second.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)).toEqual([
      'none',
      'fr',
      'en',
    ]);
    await userEvent.click(second.getByRole('radio', { name: 'Français' }));
    await press('docx');
    expect((await link('docx')).download).toBe(
      'tarchih-dossier-commune-ain-nour-ar-fr-2026-11-22.docx',
    );
    await userEvent.click(choices(words.paper.language).getByRole('radio', { name: 'Français' }));
    expect(second.queryByRole('radio', { name: 'Français' })).toBeNull();
    expect(screen.queryByRole('link', { name: words.docx.made.download })).toBeNull();
  });

  test('says before it is made what becomes public, and why it is marked', () => {
    const { container } = show();
    expect(container.querySelector('[data-public-check="clear"]')).not.toBeNull();
    expect(container.querySelector('[data-mark="draft"] a')?.getAttribute('href')).toBe(
      '#/d/d1/complete',
    );
  });

  test.each([
    [{ ...dossier, submission: { submittedOn: '2026-11-20' } }, {}, 'none'],
    [dossier, { isExample: true, readOnly: 'example' }, 'example'],
  ] as [Dossier, Partial<Session>, string][])('says what mark it has (%#)', (of, more, mark) => {
    const { container } = show(of, more);
    expect(container.querySelector('[data-mark]')?.getAttribute('data-mark')).toBe(mark);
  });

  test('names the pictures that are not in it', async () => {
    const attachments = [{ id: 'a'.repeat(64), name: 'photo.jpg', type: 'jpeg' as const, size: 1 }];
    const { container } = show({ ...dossier, attachments });
    await press('pdf');
    await link('pdf');
    const left = container.querySelector('[data-left-out] a');
    expect(left?.textContent.replace(/\s+/g, ' ').trim()).toBe(
      'photo.jpg : son fichier n’est pas sur cet appareil',
    );
    expect(left?.getAttribute('href')).toBe(`#/d/d1/files/${'a'.repeat(64)}`);
  });

  test('names the characters that it cannot show', async () => {
    makers.print.mockResolvedValue({ file: new Blob(['pdf']), pages: 1, missing: ['😀'] });
    show();
    await press('pdf');
    expect(await screen.findByText('😀')).toBeTruthy();
  });

  test('can be cancelled while it is made', async () => {
    makers.print.mockImplementation(
      (_: unknown, { signal }: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const { container } = show();
    await press('pdf');
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }));
    expect(
      container.querySelector('[data-paper="pdf"] [data-report]')?.getAttribute('data-report'),
    ).toBe('cancelled');
  });

  test('says so where what makes it does not come', async () => {
    makers.docx.mockRejectedValue(new Error('allocation failed'));
    show();
    await press('docx');
    expect(await screen.findByText(words.docx.fault['out-of-memory'])).toBeTruthy();
  });
});
