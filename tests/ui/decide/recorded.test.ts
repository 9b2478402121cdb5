import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import words from '../../../locales/fr/decide.json';
import { needPageWords, setLocale } from '../../../src/adapters/i18n';
import type { PdfDocument } from '../../../src/adapters/pdf/document';
import type { PrintedPdf } from '../../../src/adapters/pdf/print';
import { PrintFault } from '../../../src/adapters/pdf/print-fault';
import type { Dossier } from '../../../src/domain/dossier/dossier';
import Recorded from '../../../src/ui/decide/Recorded.svelte';
import { sessionWith, showQuestion } from '../assess/show-question';
import { plain } from '../result/words-of';
import { after } from '../../domain/decision/a-decision';
import { changesOf, recordedTwice } from './decide';

type Print = (document: PdfDocument) => Promise<PrintedPdf>;
const printer = vi.hoisted(() => ({ print: vi.fn<Print>() }));
vi.mock('../../../src/adapters/pdf/print', () => ({
  printPdf: (document: PdfDocument) => printer.print(document),
}));

beforeAll(async () => {
  await setLocale('fr');
  await needPageWords();
});
beforeEach(() => {
  printer.print
    .mockReset()
    .mockResolvedValue({ file: new Blob(['x'.repeat(40_000)]), pages: 2, missing: [] });
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:sheet');
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined);
});
afterEach(() => vi.restoreAllMocks());

const show = (dossier: Dossier, item: string) => {
  const session = sessionWith(changesOf(dossier));
  const shown = showQuestion(Recorded, session, { page: 'recorded', item });
  session.close();
  return shown;
};
const text = () => plain(document.body.textContent);
const seal = () => document.querySelector('[data-seal]')?.getAttribute('data-seal');

describe('the page of a recorded decision', () => {
  test('says in words what was frozen, and that it still matches its digest', () => {
    const dossier = recordedTwice();
    show(dossier, 'two');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('version 2');
    expect(seal()).toBe('intact');
    for (const said of [
      '20 novembre 2026',
      'Préparer la candidature pour le prochain conseil',
      'Pour : 8, contre : 1, abstentions : 0',
      'ننتظر المجلس المقبل.',
      'Une voix oubliée',
      'Critères minimaux non tous remplis',
      'Commune de Ben Guerir, mandat jusqu’au 8 septembre 2027 (estimation)',
      '9 mois',
      '23 novembre 2026 · 10 h 05',
      dossier.decisions?.[1]?.sha256 ?? '-',
    ]) {
      expect(text()).toContain(said);
    }
    const before = screen.getByRole('link', { name: 'La version 1' });
    expect(before.getAttribute('href')).toBe('#/d/own/recorded/one');
  });

  test('says of an earlier version that there is a newer one', () => {
    show(recordedTwice(), 'one');
    expect(text()).toContain('Pour : 6, contre : 1, abstentions : 0');
    const newer = screen.getByRole('link', { name: 'Voir la version 2' });
    expect(newer.getAttribute('href')).toBe('#/d/own/recorded/two');
  });

  test.each([
    [
      'its text',
      (dossier: Dossier) => ({
        field: 'decisions/one/record',
        value: dossier.decisions?.[0]?.record?.replace('"for":6', '"for":9') ?? '',
      }),
    ],
    ['its digest', () => ({ field: 'decisions/one/sha256', value: 'a'.repeat(64) })],
    [
      'its instant',
      () => ({ field: 'decisions/one/recordedAt', value: '2026-11-21T10:00:00.000Z' }),
    ],
  ])('says plainly that a record was changed: %s', (_what, change) => {
    const dossier = recordedTwice();
    show(after(dossier, [change(dossier)]), 'one');
    expect(seal()).toBe('changed');
    expect(screen.getByRole('alert').textContent).toContain(words.recorded.changed.title);
  });

  test('of a record that cannot be read says so', () => {
    show(after(recordedTwice(), [{ field: 'decisions/one/record', value: '{' }]), 'one');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      words.recorded.unreadable.title,
    );
  });

  test('of a record that is not there says so, and leads back', () => {
    show(recordedTwice(), 'three');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.recorded.absent.title);
    const link = screen.getByRole('link', { name: words.recorded['to-decision'] });
    expect(link.getAttribute('href')).toBe('#/d/own/decision');
  });
});

describe('the sheet of a recorded decision', () => {
  const make = () => userEvent.click(screen.getByRole('button', { name: words.print.make }));
  const download = () => screen.findByRole('link', { name: words.print.made.download });

  test.each(['ar', 'fr', 'en'] as const)(
    'is made in the language chosen (%s)',
    async (language) => {
      show(recordedTwice(), 'two');
      await userEvent.click(document.querySelector(`#paper-language-${language}`) ?? document.body);
      await make();
      const link = await download();
      expect(printer.print.mock.lastCall?.[0].language).toBe(language);
      expect(link.getAttribute('download')).toBe(
        `tarchih-decision-commune-ben-guerir-07.427.01.01-v2-${language}.pdf`,
      );
    },
  );

  test('that could not be made says why, and is made when tried again', async () => {
    printer.print.mockRejectedValueOnce(new PrintFault('out-of-memory'));
    show(recordedTwice(), 'two');
    await make();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(words.print.fault['out-of-memory']);
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await download()).toBeTruthy();
  });

  test('names each character it could not print', async () => {
    printer.print.mockResolvedValue({ file: new Blob(['x']), pages: 1, missing: ['😀'] });
    show(recordedTwice(), 'two');
    await make();
    expect((await screen.findByRole('alert')).textContent).toContain('😀 (U+1F600)');
  });
});
