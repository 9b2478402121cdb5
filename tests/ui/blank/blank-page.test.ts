import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/blank.json';
import exportWords from '../../../locales/fr/exports.json';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import { editions } from '../../../src/content';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import type { App } from '../../../src/ui/app-state.svelte';
import BlankPack from '../../../src/ui/blank/BlankPack.svelte';
import { packSections } from '../../../src/ui/blank/section-words';
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

function show(more: Partial<Session> = {}) {
  const session: Session = { ...showSession('d1', dossier, 'newer', []), readOnly: false, ...more };
  const app = { today: () => Temporal.PlainDate.from('2026-11-22') } as unknown as App;
  const page = { session, edition: editions['ogp-local-next'], query: new URLSearchParams() };
  return render(WithApp, { app, Page: BlankPack, page });
}

beforeAll(async () => {
  await setLocale('fr');
  await needExportWords();
});
beforeEach(() => {
  makers.print.mockReset().mockResolvedValue({ file: new Blob(['pdf']), pages: 70, missing: [] });
  makers.docx.mockReset().mockResolvedValue(new Uint8Array([1, 2, 3]));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:blank');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

const stage = (container: Element, name: string) =>
  within(
    container.querySelector<HTMLElement>(`[data-blank-stage="${name}"]`)!,
  ).getByRole<HTMLInputElement>('checkbox');
const make = (kind: 'pdf' | 'docx') =>
  screen.queryByRole('button', { name: exportWords[kind].make });
const press = (kind: 'pdf' | 'docx') => userEvent.click(make(kind)!);
const link = (kind: 'pdf' | 'docx') =>
  screen.findByRole<HTMLAnchorElement>('link', { name: exportWords[kind].made.download });
const titles = (document: PdfDocument) =>
  document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [block.text] : [],
  );

describe('the page of the blank pack', () => {
  test('offers all stages in the dossier’s language, as PDF and as DOCX', async () => {
    const { container } = show();
    for (const name of packSections) expect(stage(container, name).checked).toBe(true);
    await press('pdf');
    expect((await link('pdf')).download).toBe('tarchih-blank-commune-ain-nour-ar-2026-11-22.pdf');
    const [document] = makers.print.mock.calls[0] as [PdfDocument];
    expect(document.language).toBe('ar');
    expect(titles(document)).toHaveLength(1 + packSections.length);
    await press('docx');
    expect((await link('docx')).download).toBe('tarchih-blank-commune-ain-nour-ar-2026-11-22.docx');
  });

  test('makes the chosen stages in the chosen language', async () => {
    const { container } = show();
    await userEvent.click(screen.getByRole('radio', { name: 'Français' }));
    for (const name of packSections)
      if (name !== 'decide') await userEvent.click(stage(container, name));
    await press('pdf');
    await link('pdf');
    const [document] = makers.print.mock.calls[0] as [PdfDocument];
    expect(titles(document)).toEqual([words.title, 'Étape 2 sur 7\u00a0: Décider']);
  });

  test('says that a stage has to be chosen, and makes nothing without one', async () => {
    const { container } = show();
    for (const name of packSections) await userEvent.click(stage(container, name));
    expect(screen.getByText(words.stages.none, { exact: false })).toBeTruthy();
    expect(make('pdf')).toBeNull();
    await userEvent.click(stage(container, 'follow'));
    expect(screen.queryByText(words.stages.none, { exact: false })).toBeNull();
    expect(make('pdf')).not.toBeNull();
  });

  test('lets go of what was made once the choice is another one', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const { container } = show();
    await press('pdf');
    await link('pdf');
    await userEvent.click(stage(container, 'submit'));
    expect(screen.queryByRole('link', { name: exportWords.pdf.made.download })).toBeNull();
    expect(revoke).toHaveBeenCalled();
  });

  test('makes it of an example and of a dossier that is only read', async () => {
    show({ readOnly: 'example', isExample: true });
    await press('pdf');
    expect(await link('pdf')).toBeTruthy();
  });
});
