import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { needExportWords, setLocale } from '../../../src/adapters/i18n';
import Package from '../../../src/ui/package/Package.svelte';
import { saveBlob } from '../../../src/adapters/files/save-file';
import { makePackage } from '../../../src/ui/package/make-package';
import { sent } from '../../domain/submission/a-submission';
import { asExample, editing, showPage } from '../result/show-page';

vi.mock('../../../src/ui/package/make-package', () => ({ makePackage: vi.fn() }));
vi.mock('../../../src/adapters/files/save-file', () => ({ saveBlob: vi.fn() }));
const make = vi.mocked(makePackage);

const part = (name: string, isOver = false) => ({ name, archive: new Blob(['zip']), isOver });
const one = { parts: [part('one.zip')], isDamaged: false };

beforeEach(async () => {
  make.mockReset().mockResolvedValue(one);
  vi.mocked(saveBlob).mockReset();
  vi.unstubAllGlobals();
  await setLocale('en');
  await needExportWords();
});

const state = () => document.querySelector<HTMLElement>('[data-package]')?.dataset['package'];
const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const untilState = (wanted: string) =>
  vi.waitFor(() => {
    expect(state()).toBe(wanted);
  });

describe('before a package is made', () => {
  it('the page says what it will hold, what is missing, and where that is mended', () => {
    const endorsements = sent.endorsements!.map((of) => ({ ...of, letter: 'draft' as const }));
    showPage(Package, editing({ ...sent, endorsements }));
    expect(state()).toBe('idle');
    const row = screen.getByText(
      /Endorsement letter.*the dossier does not say that it is signed/u,
      {
        selector: 'li',
      },
    );
    expect(row.querySelector('a')?.getAttribute('href')).toBe('#/d/own/letters/endorsement-atil');
    expect(screen.getByText('1 answer, in the languages in which it is written')).toBeTruthy();
  });

  it('names files that are not on this device', () => {
    showPage(Package, editing(sent));
    const rows = [...document.querySelectorAll('[data-package-lacks] li')];
    expect(rows.map(({ textContent }) => textContent)).toContainEqual(
      expect.stringMatching(/lettre\.pdf.*on another device/u),
    );
  });
});

describe('a package', () => {
  it('is made of the dossier and the choices, and handed to a browser that does not ask where', async () => {
    const session = editing({ ...sent, language: 'fr' });
    showPage(Package, session);
    await userEvent.click(screen.getByRole('radio', { name: /18 MB/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /dossier\.json/ }));
    await press(/^Make the ZIP$/);
    await untilState('made');
    expect(make.mock.lastCall?.[0]).toMatchObject({
      id: 'own',
      dossier: session.dossier,
      language: 'fr',
      most: 18_000_000,
      hasData: true,
      on: '2026-11-22',
      isExample: false,
    });
    expect(vi.mocked(saveBlob).mock.calls).toEqual([['one.zip', one.parts[0]?.archive]]);
    expect(document.activeElement?.textContent).toContain('The ZIP is ready');
  });

  it('in parts is saved part by part, each by a press of its own', async () => {
    make.mockResolvedValue({ parts: [part('1.zip'), part('2.zip', true)], isDamaged: true });
    showPage(Package, editing(sent));
    await press(/^Make the ZIP$/);
    await untilState('made');
    expect(saveBlob).not.toHaveBeenCalled();
    expect(screen.getByText(/Larger than you asked for/)).toBeTruthy();
    expect(screen.getByText(/Damaged files could not go in/)).toBeTruthy();
    await press(/^Save.*2\.zip/u);
    expect(vi.mocked(saveBlob).mock.calls.map(([name]) => name)).toEqual(['2.zip']);
  });

  it('is told to be out of date once the dossier changes', async () => {
    const session = editing(sent);
    showPage(Package, session);
    await press(/^Make the ZIP$/);
    await untilState('made');
    expect(screen.queryByText(/have changed since/)).toBeNull();
    session.set('answers/why/en', 'Another');
    expect(await screen.findByText(/have changed since/)).toBeTruthy();
  });

  it('says how far it is and can be cancelled; what comes of it later is let go', async () => {
    let finish: (made: typeof one) => void = () => undefined;
    make.mockImplementation((_input, { onProgress }) => {
      onProgress?.(5_000_000, 10_000_000);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    showPage(Package, editing(sent));
    await press(/^Make the ZIP$/);
    expect(await screen.findByText(/Checking the files: 5\sMB of 10\sMB/u)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }));
    await press(/^Cancel$/);
    expect(state()).toBe('cancelled');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make the ZIP' }));
    expect(make.mock.lastCall?.[1].signal?.aborted).toBe(true);
    finish(one);
    await Promise.resolve();
    expect(state()).toBe('cancelled');
    expect(screen.getByText('Cancelled. Nothing was kept.')).toBeTruthy();
  });

  it('that could not be made says so, and can be tried again', async () => {
    make.mockRejectedValueOnce(new TypeError('offline'));
    showPage(Package, editing(sent));
    await press(/^Make the ZIP$/);
    await untilState('failed');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Make the ZIP' }));
    expect(screen.getByRole('alert').textContent).toContain('The ZIP could not be made');
    await press(/^Make the ZIP$/);
    await untilState('made');
  });

  it('of an example is said to be one, and holds no file of a device', async () => {
    showPage(Package, asExample('tetouan', sent));
    await press(/^Make the ZIP$/);
    expect(make.mock.lastCall?.[0]).toMatchObject({ isExample: true, files: undefined });
  });
});

describe('saving where the person wants it', () => {
  const picked = (error: string) => vi.fn(() => Promise.reject(new DOMException('told', error)));

  it.each([
    ['AbortError', /You closed the window/],
    ['NotAllowedError', /may not write in that place/],
  ])('that ended with %s says so, and the file can still be downloaded', async (error, words) => {
    const pick = picked(error);
    vi.stubGlobal('showSaveFilePicker', pick);
    showPage(Package, editing(sent));
    await press(/^Make the ZIP$/);
    await untilState('made');
    expect(saveBlob).not.toHaveBeenCalled();
    await press(/^Save/);
    expect(pick).toHaveBeenCalledOnce();
    expect(await screen.findByText(words)).toBeTruthy();
    await press(/^Download instead/);
    expect(saveBlob).toHaveBeenCalledOnce();
    expect(await screen.findByText(/Handed to the browser/)).toBeTruthy();
  });
});
