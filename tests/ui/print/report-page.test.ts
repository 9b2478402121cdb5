import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/print.json';
import { setLocale, needPageWords } from '../../../src/adapters/i18n';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { PrintedPdf, PrintOptions } from '../../../src/adapters/pdf/print';
import { PrintFault } from '../../../src/adapters/pdf/print-fault';
import { loadExample } from '../../../src/content/examples';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Report from '../../../src/ui/print/Report.svelte';
import { asExample, editing, showPage } from '../result/show-page';

type Print = (document: PdfDocument, options?: PrintOptions) => Promise<PrintedPdf>;
const printer = vi.hoisted(() => ({ print: vi.fn<Print>() }));
vi.mock('../../../src/adapters/pdf/print', () => ({
  printPdf: (...asked: Parameters<Print>) => printer.print(...asked),
}));

const printed = (missing: string[] = []): PrintedPdf => ({
  file: new Blob(['x'.repeat(84_100)]),
  pages: 3,
  missing,
});

let dossier: Dossier;
const revoked: string[] = [];
beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
  ({ dossier } = await loadExample('benguerir'));
});
beforeEach(() => {
  printer.print.mockReset().mockResolvedValue(printed());
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:report');
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void revoked.push(address));
  revoked.length = 0;
});
afterEach(() => vi.restoreAllMocks());

const button = (name: string) => screen.findByRole('button', { name });
const make = async () => userEvent.click(await button(words.make));
const download = () => screen.findByRole('link', { name: words.made.download });
const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('the language of the report', () => {
  test('is that of the dossier unless another is chosen', async () => {
    showPage(Report, asExample('benguerir', dossier));
    expect(choice(words.language.ar).checked).toBe(true);
    await make();
    await download();
    await userEvent.click(choice(words.language.en));
    await make();
    await download();

    expect(printer.print.mock.calls.map(([{ language }]) => language)).toEqual(['ar', 'en']);
  });

  test('changed after the report was made lets go of that report', async () => {
    showPage(Report, asExample('benguerir', dossier));
    await make();
    await download();
    await userEvent.click(choice(words.language.fr));

    expect(screen.queryByRole('link', { name: words.made.download })).toBeNull();
    expect(revoked).toEqual(['blob:report']);
  });
});

describe('a report that is made', () => {
  test('is offered under its name, with its size and pages, and the keyboard is on it', async () => {
    showPage(Report, asExample('benguerir', dossier));
    await make();
    const link = await download();

    expect(link.getAttribute('href')).toBe('blob:report');
    expect(link.getAttribute('download')).toMatch(/^tarchih-readiness-.*07\.427\.01\.01.*\.pdf$/);
    expect(screen.getByRole('status').textContent).toBe(
      'Le rapport est prêt\u00A0: 3\u00A0pages, 85\u00A0ko.',
    );
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  test('names each character it could not print', async () => {
    printer.print.mockResolvedValue(printed(['😀', 'ꙮ']));
    showPage(Report, asExample('benguerir', dossier));
    await make();

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('2 caractères n’ont pas pu être imprimés');
    expect(alert.textContent).toContain('😀 (U+1F600)');
    expect(alert.textContent).toContain('ꙮ (U+A66E)');
  });

  test('names twelve of many, and counts the others', async () => {
    const many = Array.from({ length: 40 }, (_, at) => String.fromCodePoint(0x1f600 + at));
    printer.print.mockResolvedValue(printed(many));
    showPage(Report, asExample('benguerir', dossier));
    await make();

    const alert = await screen.findByRole('alert');
    expect(alert.querySelectorAll('li')).toHaveLength(13);
    expect(alert.textContent).toContain('et 28 autres');
  });

  test('is no longer offered once the dossier says something else', async () => {
    const session = editing(dossier);
    showPage(Report, session);
    await make();
    await download();
    session.set('official', 'no');

    await screen.findByText(words.outdated.title);
    expect(screen.queryByRole('link', { name: words.made.download })).toBeNull();
    await userEvent.click(await button(words['make-again']));
    expect(await download()).toBeTruthy();
    expect(printer.print).toHaveBeenCalledTimes(2);
    session.close();
  });
});

describe('a report that is not made', () => {
  test('says why, and is made when tried again', async () => {
    printer.print.mockRejectedValueOnce(new PrintFault('out-of-memory'));
    showPage(Report, asExample('benguerir', dossier));
    await make();

    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.fault['out-of-memory']);
    const retry = await button(words.retry);
    await waitFor(() => expect(document.activeElement).toBe(retry));
    await userEvent.click(retry);
    expect(await download()).toBeTruthy();
  });

  test('because it was cancelled says so, and the keyboard is back on the button', async () => {
    printer.print.mockImplementation(
      (_, options) =>
        new Promise((_resolve, reject) => {
          options?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );
    showPage(Report, asExample('benguerir', dossier));
    await make();
    await userEvent.click(await button(words.cancel));

    expect(screen.getByRole('status').textContent).toBe(words.cancelled);
    const again = await button(words.make);
    await waitFor(() => expect(document.activeElement).toBe(again));
  });

  test('because it was left in the midst is ended', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    printer.print.mockImplementation((_, options) => {
      signals.push(options?.signal);
      return new Promise(() => undefined);
    });
    const { unmount } = showPage(Report, asExample('benguerir', dossier));
    await make();
    await waitFor(() => expect(signals).toHaveLength(1));
    unmount();

    expect(signals[0]?.aborted).toBe(true);
  });
});

test('the progress is told as a part of the whole and in words', async () => {
  let onProgress: PrintOptions['onProgress'];
  printer.print.mockImplementation((_, options) => {
    onProgress = options?.onProgress;
    return new Promise(() => undefined);
  });
  showPage(Report, asExample('benguerir', dossier));
  await make();
  const bar = () => screen.getByRole('progressbar', { name: words.progress.label });
  expect(bar().hasAttribute('value')).toBe(false);
  expect(screen.getByRole('status').textContent).toBe(words.progress.loading);

  await waitFor(() => expect(onProgress).toBeDefined());
  onProgress?.({ step: 'setting', done: 3, total: 12 });
  await waitFor(() => expect(bar().getAttribute('aria-valuetext')).toContain('3 sur 12'));
  expect((bar() as HTMLProgressElement).value).toBe(0.25);
  // each step is said once, not each block
  expect(screen.getByRole('status').textContent).toBe(words.progress.setting);
});

test('a day that was tried on the result page is the day of the report', () => {
  showPage(Report, asExample('benguerir', dossier), { on: '2026-03-01' });
  expect(screen.getByText(/1er mars 2026/)).toBeTruthy();
  expect(screen.getAllByRole('link')[0]?.getAttribute('href')).toBe(
    '#/example/benguerir/result?on=2026-03-01',
  );
});

test.each(['example', 'own'])(
  'a day that was tried is a supposed day in the report (%s)',
  async (whose) => {
    const session = whose === 'own' ? editing(dossier) : asExample('benguerir', dossier);
    const printedFor = async (query: Record<string, string>) => {
      const { unmount } = showPage(Report, session, query);
      await make();
      await download();
      unmount();
      return printer.print.mock.lastCall?.[0].header;
    };
    expect(await printedFor({ on: '2026-03-01' })).toMatch(/ – افتراض$/);
    expect(await printedFor({})).not.toMatch(/افتراض/);
    session.close();
  },
);
