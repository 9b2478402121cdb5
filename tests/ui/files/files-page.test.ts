import { createHash } from 'node:crypto';
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Intake from '../../../src/adapters/attachments/intake';
import { get } from 'svelte/store';
import { needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { editions } from '../../../src/content';
import Files from '../../../src/ui/files/Files.svelte';
import FilesAnswer from '../../../src/ui/files/FilesAnswer.svelte';
import type { Session } from '../../../src/ui/session.svelte';
import { executable, pdf } from '../../adapters/attachments/made-files';
import { benguerir, sessionWith } from '../assess/show-question';
import { asExample } from '../result/show-page';
import { attached, fakeFiles, showFiles } from './show-files';

// no worker runs here: the page does what it would
const takeInFile = vi.hoisted(() => vi.fn<typeof Intake.takeInFile>());
vi.mock('../../../src/adapters/attachments/intake', () => ({ takeInFile }));

const [a, b, c] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const letterField = 'jurisdictions/07/supportLetter/file';

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});
beforeEach(async () => {
  const { readFile } = await import('../../../src/adapters/attachments/read-file');
  takeInFile.mockImplementation((file, { onRead = () => undefined } = {}) =>
    readFile(file, onRead),
  );
});

function showPage(session: Session, files: ReturnType<typeof fakeFiles>, item?: string) {
  const edition = editions['ogp-local-next'];
  return showFiles(Files, session, files, { edition, item, query: new URLSearchParams() });
}
const held = (sha256: string, size = 1000) => ({ sha256, size, crc32: 1 });
const register = [
  ...benguerir,
  ...attached(a, 'a.pdf', 20_000_000),
  ...attached(b, 'b.pdf', 1, 1),
  { field: letterField, value: a },
];
const rowOf = (sha256: string) => document.querySelector<HTMLElement>(`li[data-file="${sha256}"]`)!;

describe('the register of attached files', () => {
  it('says of each what it is, where it is used and whether it is here', () => {
    showPage(sessionWith(register), fakeFiles(held(a)));

    expect(rowOf(a).textContent.replace(/[\u2068\u2069]/g, '')).toMatch(
      /PDF document · 20.MB · attached on 20.November.2026/,
    );
    const use = within(rowOf(a)).getAllByRole('link')[1]!;
    expect(use.getAttribute('href')).toMatch(/^#\/d\/own\/./);
    expect(use.textContent).toContain('Ben Guerir');
    expect(within(rowOf(a)).queryByText('Not on this device')).toBeNull();
    expect(within(rowOf(b)).getByText('Not on this device')).toBeTruthy();
    expect(screen.getByText(/^2 attached files: 20\.1.MB of the 500.MB/)).toBeTruthy();
    expect(screen.getByText(/^The content of 1 file named by the dossier is missing/)).toBeTruthy();
  });

  it('says that a file serves nowhere yet', () => {
    showPage(sessionWith(register), fakeFiles(held(a), held(b)));
    expect(within(rowOf(b)).getByText('Not used yet')).toBeTruthy();
    expect(within(rowOf(a)).queryByText('Not used yet')).toBeNull();
  });

  it('says what to do while it is empty, and takes several files at once', async () => {
    const session = sessionWith(benguerir);
    const files = fakeFiles();
    showPage(session, files);
    expect(screen.getByText(/^No file is attached yet\./)).toBeTruthy();

    await userEvent.upload(
      screen.getByLabelText('Attach files'),
      [
        new File([pdf()], 'one.pdf'),
        new File([executable()], 'two.pdf'),
        new File([pdf(), '\n'], 'three.pdf'),
      ],
      { applyAccept: false },
    );

    await screen.findByText(/^Attached: .one\.pdf.\. Attached: .three\.pdf.\.$/);
    expect(await screen.findAllByText(/two\.pdf. was not attached\. It is a program/)).toBeTruthy();
    expect(session.dossier.attachments?.map(({ name }) => name)).toEqual(['one.pdf', 'three.pdf']);
  });

  it('counts the removed files still kept, and erases them once that is confirmed', async () => {
    const files = fakeFiles(held(a), held(b), held(c, 3_000_000));
    showPage(sessionWith(register), files);
    expect(screen.getByText(/^1 file removed from the dossier still takes 3.MB/)).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Erase them now' }));
    expect(screen.getByText(/this cannot be undone/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(files.erase).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Erase them now' }));
    await userEvent.click(screen.getByRole('button', { name: 'Erase for good' }));

    expect(files.erase).toHaveBeenCalledWith('own', new Set([a, b]));
    await waitFor(() => expect(screen.queryByText(/still takes/)).toBeNull());
  });

  it('keeps what a page still names, though it is out of the register', () => {
    const session = sessionWith([...register, { field: `attachments/${a}/removed`, value: true }]);
    showPage(session, fakeFiles(held(a), held(b)));
    expect(screen.queryByRole('button', { name: 'Erase them now' })).toBeNull();
  });

  it('of an example can only be read', () => {
    showPage(asExample('benguerir', sessionWith(register).dossier), fakeFiles());
    expect(rowOf(a)).toBeTruthy();
    expect(document.querySelector('input')).toBeNull();
    expect(screen.queryByRole('button', { name: /Erase|Remove/ })).toBeNull();
  });
});

describe('one attached file', () => {
  it('is given another name, and keeps the ending that says what it is', async () => {
    const session = sessionWith(register);
    showPage(session, fakeFiles(held(a)), a);
    const name = screen.getByRole('textbox', { name: 'Name of the file' });

    await userEvent.clear(name);
    await userEvent.type(name, 'Letter.exe');

    expect(session.dossier.attachments?.[0]?.name).toBe('Letter.exe.pdf');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Letter.exe.pdf');
  });

  it('that is not used is removed at once, and comes back', async () => {
    const session = sessionWith(register);
    const { app } = showPage(session, fakeFiles(held(b)), b);

    await userEvent.click(screen.getByRole('button', { name: /^Remove this file/ }));

    expect(session.dossier.attachments).toHaveLength(1);
    expect(app.go).toHaveBeenCalledWith('#/d/own/files');
    app.tell.mock.lastCall?.[0].action?.run();
    expect(session.dossier.attachments).toHaveLength(2);
  });

  it('in use is removed after a question that names the places; all of it comes back', async () => {
    const session = sessionWith(register);
    const { app } = showPage(session, fakeFiles(held(a)), a);
    const letter = () => session.dossier.jurisdictions[0]?.supportLetter?.file;

    await userEvent.click(screen.getByRole('button', { name: /^Remove this file/ }));
    expect(session.dossier.attachments).toHaveLength(2);
    const dialog = document.querySelector<HTMLElement>('dialog[open]')!;
    expect(dialog.textContent).toContain('Ben Guerir');
    await userEvent.click(screen.getByText('Remove the file'));

    expect(session.dossier.attachments).toHaveLength(1);
    expect(letter()).toBeUndefined();
    app.tell.mock.lastCall?.[0].action?.run();
    expect(session.dossier.attachments).toHaveLength(2);
    expect(letter()).toBe(a);
  });

  it('that is not here wants the same file again, and refuses another', async () => {
    const session = sessionWith(register);
    const files = fakeFiles();
    showPage(session, files, b);

    await userEvent.upload(
      screen.getByLabelText('Attach this file again'),
      new File([pdf()], 'b.pdf'),
      { applyAccept: false },
    );

    expect(await screen.findAllByText(/b\.pdf. is not the missing file/)).not.toHaveLength(0);
    expect(files.keep).not.toHaveBeenCalled();
    expect(session.dossier.attachments).toHaveLength(2);
  });

  it('that another dossier alone holds here is completed when it is attached again', async () => {
    const id = createHash('sha256').update(pdf()).digest('hex');
    const session = sessionWith([...benguerir, ...attached(id, 'b.pdf')]);
    const files = { ...fakeFiles(), blobOf: () => Promise.resolve(new Blob(['elsewhere'])) };
    const { app } = showPage(session, files, id);

    await userEvent.upload(
      screen.getByLabelText('Attach this file again'),
      new File([pdf()], 'b.pdf'),
      { applyAccept: false },
    );

    // the place for the file goes away with what was missing
    await waitFor(() => expect(app.tell).toHaveBeenCalledTimes(1));
    expect(app.tell.mock.lastCall?.[0].text(get(t))).toContain('is on this device again');
  });

  it('whose type the register does not say is had all the same, as bytes', async () => {
    const types: string[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      types.push((blob as Blob).type);
      return 'blob:a';
    });
    const untyped = attached(b, 'b.html').filter(({ field }) => !field.endsWith('/type'));
    showPage(sessionWith([...benguerir, ...untyped]), fakeFiles(held(b)), b);

    const link = await screen.findByRole('link', { name: /^Download/ });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual(['blob:a', true]);
    expect(types).toEqual(['application/octet-stream']);
    made.mockRestore();
  });

  it('that was removed is said to be, and can be put back', async () => {
    const session = sessionWith([...register, { field: `attachments/${b}/removed`, value: true }]);
    showPage(session, fakeFiles(held(b)), b);
    expect(screen.getByText('This file was removed from the list of attached files.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Put it back in the list b.pdf' }));
    expect(session.dossier.attachments).toHaveLength(2);
  });

  it('that never was is said not to be there', () => {
    showPage(sessionWith(register), fakeFiles(), c);
    expect(screen.getByText('This file is not in the list of attached files.')).toBeTruthy();
  });
});

describe('the files of a proof', () => {
  const field = 'evidence/p1/files';

  it('are attached together, listed, and taken out one by one', async () => {
    const proof = { field: 'evidence/p1/order', value: 0 };
    const session = sessionWith([...register, proof, { field: `${field}/${a}`, value: true }]);
    const files = fakeFiles(held(a));
    showFiles(FilesAnswer, session, files, { field, legend: 'Files' });
    const names = () => Object.keys(session.dossier.evidence?.[0]?.files ?? {});

    await userEvent.upload(
      screen.getByLabelText('Attach files'),
      [new File([pdf()], 'one.pdf'), new File([pdf(), ' '], 'two.pdf')],
      { applyAccept: false },
    );

    await screen.findByText(/two\.pdf.\.$/);
    expect(names()).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Take it out of here a.pdf' }));
    expect(names()).toHaveLength(2);
    expect(session.dossier.attachments).toHaveLength(4);
    expect(document.activeElement).toBe(screen.getByLabelText('Attach files'));
  });
});
