import { createHash } from 'node:crypto';
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { get } from 'svelte/store';
import { IntakeFault } from '../../../src/adapters/attachments/intake-fault';
import { needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import type * as Intake from '../../../src/adapters/attachments/intake';
import { StorageFault } from '../../../src/adapters/storage/storage-fault';
import FileAnswer from '../../../src/ui/files/FileAnswer.svelte';
import { executable, pdf } from '../../adapters/attachments/made-files';
import { benguerir, sessionWith } from '../assess/show-question';
import { asExample } from '../result/show-page';
import { attached, fakeFiles, showFiles } from './show-files';

// no worker runs here: the page does what it would
const takeInFile = vi.hoisted(() => vi.fn<typeof Intake.takeInFile>());
vi.mock('../../../src/adapters/attachments/intake', () => ({ takeInFile }));

const field = 'jurisdictions/07/supportLetter/file';
const letter = (text = '') => new File([pdf(), text], 'lettre signée.pdf');
const idOfLetter = createHash('sha256').update(pdf()).digest('hex');
const other = 'b'.repeat(64);

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});
beforeEach(async () => {
  const { readFile } = await import('../../../src/adapters/attachments/read-file');
  takeInFile.mockReset();
  takeInFile.mockImplementation((file, { onRead = () => undefined } = {}) =>
    readFile(file, onRead),
  );
});

function show(changes: Parameters<typeof sessionWith>[0] = [], files = fakeFiles()) {
  const session = sessionWith([...benguerir, ...changes]);
  const shown = showFiles(FileAnswer, session, files, { field, label: 'Signed letter' });
  return { session, files, ...shown };
}
const control = () => screen.getByLabelText<HTMLInputElement>(/^Attach /);
const attach = (...files: File[]) => userEvent.upload(control(), files, { applyAccept: false });
const saidOf = (session: ReturnType<typeof sessionWith>) =>
  session.dossier.jurisdictions[0]?.supportLetter?.file;

describe('a file in an answer', () => {
  it('is told of on the next page where the person has left this one meanwhile', async () => {
    const { app, session, unmount } = show();
    let end: (error: Error) => void = () => undefined;
    takeInFile.mockImplementation(() => new Promise((_, reject) => (end = reject)));
    await attach(letter());
    unmount();
    end(new IntakeFault('protected'));

    await waitFor(() => expect(app.tell).toHaveBeenCalledTimes(1));
    expect(app.tell.mock.lastCall?.[0].text(get(t))).toContain('is protected by a password');
    expect(saidOf(session)).toBeUndefined();
  });

  it('is attached: its bytes are kept, then register and answer written', async () => {
    const { session, files } = show();
    expect(screen.getByText(/At most 50.MB for one file and 500.MB/)).toBeTruthy();

    await attach(letter());

    await screen.findByText('Attached: \u2068lettre signée.pdf\u2069.');
    expect(saidOf(session)).toBe(idOfLetter);
    expect(session.dossier.attachments).toEqual([
      {
        id: idOfLetter,
        name: 'lettre signée.pdf',
        size: pdf().length,
        type: 'pdf',
        addedOn: '2026-11-22',
      },
    ]);
    expect(files.keep).toHaveBeenCalledTimes(1);
    const link = await screen.findByRole('link', { name: 'Download lettre signée.pdf' });
    expect(link.getAttribute('download')).toBe('lettre signée.pdf');
    expect(link.getAttribute('href')).toMatch(/^blob:/);
  });

  it('that is attached already is used, and not attached twice', async () => {
    const known = { sha256: idOfLetter, size: pdf().length, crc32: 1 };
    const { session } = show(attached(idOfLetter, 'first.pdf'), fakeFiles(known));

    await attach(letter());

    await screen.findByText(/already attached, under the name .first\.pdf/);
    expect(session.dossier.attachments).toHaveLength(1);
    expect(saidOf(session)).toBe(idOfLetter);
  });

  it('whose bytes were not on this device is complete again', async () => {
    const { files } = show([...attached(idOfLetter, 'a.pdf'), { field, value: idOfLetter }]);
    expect(screen.getByText('Not on this device')).toBeTruthy();

    await attach(letter());

    await screen.findByText(/is on this device again: .a\.pdf/);
    expect(files.keep).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Not on this device')).toBeNull();
  });

  it.each<[string, () => File, RegExp]>([
    ['nothing in it', () => new File([], 'a.pdf'), /a\.pdf. is empty \(0 bytes\)/],
    [
      'one byte too many',
      () => new File([new Uint8Array(50_000_001)], 'a.pdf'),
      /a\.pdf. is 50\.1.MB\. The limit is 50.MB/,
    ],
    [
      'the bytes of a program',
      () => new File([executable()], 'a.pdf', { type: 'application/pdf' }),
      /It is a program, not a document\. The content decides, not the name/,
    ],
  ])('with %s is refused in plain words, beside its button', async (_what, file, words) => {
    const { session, files } = show();

    await attach(file());

    const [message] = await screen.findAllByText(words);
    expect(control().getAttribute('aria-describedby')).toContain(message!.closest('p')!.id);
    expect(control().getAttribute('aria-invalid')).toBe('true');
    expect(session.dossier.attachments).toBeUndefined();
    expect(saidOf(session)).toBeUndefined();
    expect(files.keep).not.toHaveBeenCalled();
  });

  it('that would exceed the room of the dossier is refused with what is taken', async () => {
    const { session } = show(attached(other, 'large.pdf', 500_000_000));

    await attach(letter());

    expect(await screen.findAllByText(/already take 500.MB of the 500.MB/)).not.toHaveLength(0);
    expect(session.dossier.attachments).toHaveLength(1);
  });

  it('for which the device has no room is refused, and nothing is written', async () => {
    const files = fakeFiles();
    files.keep.mockRejectedValueOnce(new StorageFault('full'));
    const { session } = show([], files);

    await attach(letter());

    expect(await screen.findAllByText(/storage of this device is full/)).not.toHaveLength(0);
    expect(session.dossier.attachments).toBeUndefined();
    await attach(letter());
    await screen.findByText(/^Attached:/);
    expect(screen.queryByText(/storage of this device is full/)).toBeNull();
  });

  it('shows how far it is, and is cancelled without a trace', async () => {
    takeInFile.mockImplementationOnce(
      (_file, { onRead, signal } = {}) =>
        new Promise((_resolve, reject) => {
          onRead?.(300);
          signal?.addEventListener('abort', () => reject(signal.reason as Error));
        }),
    );
    const { session, files } = show();

    await attach(letter());

    const bar = await screen.findByRole('progressbar', { name: 'Reading the file' });
    expect(bar.getAttribute('aria-valuetext')).toMatch(/lettre signée\.pdf.: 300.bytes of/);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByText('Cancelled: this file was not attached.');
    expect(document.activeElement).toBe(control());
    expect(session.dossier.attachments).toBeUndefined();
    expect(files.keep).not.toHaveBeenCalled();
  });

  it('is taken out and stays attached; this can be undone', async () => {
    const { app, session } = show([...attached(other, 'a.pdf'), { field, value: other }]);

    await userEvent.click(screen.getByRole('button', { name: 'Take it out of here' }));

    expect(saidOf(session)).toBeUndefined();
    expect(session.dossier.attachments).toHaveLength(1);
    app.tell.mock.lastCall?.[0].action?.run();
    expect(saidOf(session)).toBe(other);
  });

  it('is chosen among those attached, once one is named', async () => {
    const { session } = show(attached(other, 'a.pdf', 20_300));

    await userEvent.click(screen.getByRole('button', { name: 'Use this file' }));
    expect(screen.getByText('Choose a file from the list first.')).toBeTruthy();
    const list = screen.getByRole('combobox', { name: 'Or choose a file already attached' });
    expect(screen.getByRole('option', { name: /a\.pdf.+\(21.kB\)/ })).toBeTruthy();
    await userEvent.selectOptions(list, other);
    await userEvent.click(screen.getByRole('button', { name: 'Use this file' }));

    expect(saidOf(session)).toBe(other);
  });

  it('is only shown in an example', () => {
    const { dossier } = sessionWith([
      ...benguerir,
      ...attached(other, 'a.pdf'),
      { field, value: other },
    ]);
    showFiles(FileAnswer, asExample('benguerir', dossier), fakeFiles(), { field, label: 'Letter' });

    expect(screen.getByText('a.pdf')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.querySelector('input')).toBeNull();
  });
});

describe('what is dropped on an answer', () => {
  const place = () => document.querySelector('[data-attach]')!;
  const drop = (files: File[], folder = false) =>
    fireEvent.drop(place(), {
      dataTransfer: {
        types: ['Files'],
        files,
        items: files.map(() => ({
          kind: 'file',
          webkitGetAsEntry: () => ({ isDirectory: folder }),
        })),
      },
    });

  it('is attached as if it were chosen', async () => {
    const { session } = show();
    await drop([letter()]);
    await waitFor(() => expect(saidOf(session)).toBe(idOfLetter));
  });

  it.each<[string, File[], boolean, RegExp]>([
    ['no file', [], false, /What you dropped is not a file/],
    ['a folder', [new File([], 'Lettres')], true, /Lettres. is a folder/],
    ['two files', [letter(), letter('b')], false, /Only one file can be attached here/],
  ])('and is %s is answered in words', async (_what, files, folder, words) => {
    const { session } = show();
    await drop(files, folder);
    expect(await screen.findAllByText(words)).not.toHaveLength(0);
    expect(saidOf(session)).toBeUndefined();
  });
});
