import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFile } from '../../../src/adapters/files/open-file';
import { saveDossierFile } from '../../../src/adapters/files/save-dossier';
import { saveBlob, saveTextFile } from '../../../src/adapters/files/save-file';
import { derive } from '../../../src/domain/dossier/history';
import {
  codesOf,
  dossierId,
  invitation,
  invited,
  letterId,
  reply,
  writing,
  written,
} from '../share/some-share';
import { ArchiveWorker, LostWorker, SilentWorker, TestWorker } from '../zip/archive-worker';
import { packed } from '../zip/packed';

vi.mock('../../../src/adapters/files/save-file');
beforeEach(() => {
  vi.stubGlobal('Worker', ArchiveWorker);
});
afterEach(() => {
  TestWorker.loseAll();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

const passphrase = 'نخلة واحة';
const oneFault = (code: string) => ({ kind: 'faults', faults: [{ code, path: '$' }] });

describe('opening a share file', () => {
  it('finds the invitation in it, and gives the file to be kept', async () => {
    const chosen = await invitation();
    expect(await openFile(chosen)).toMatchObject({
      kind: 'invitation',
      invitation: { letterId, dossierId, dossier: { language: 'ar' } },
      content: chosen,
    });
  });

  it('has its bytes in memory, under their digest: they stay where the file goes away', async () => {
    const bytes = await (await reply()).arrayBuffer();
    const chosen = new Blob([bytes]);
    const opened = await openFile(chosen);
    chosen.slice = () => {
      throw new DOMException('gone', 'NotReadableError');
    };

    if (opened.kind !== 'reply') throw new Error(opened.kind);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    expect(opened.sha256).toBe(Buffer.from(digest).toString('hex'));
    expect(await opened.content.arrayBuffer()).toEqual(bytes);
    expect(opened.content).not.toBe(chosen);
  });

  it('finds the reply in it', async () => {
    expect(await openFile(await reply())).toMatchObject({ kind: 'reply', reply: { letterId } });
  });

  it('asks for the passphrase, says when it is wrong, and gives what opens without it', async () => {
    const chosen = await reply({ passphrase });
    expect(await openFile(chosen)).toEqual({ kind: 'sealed', isWrong: false });
    expect(await openFile(chosen, { passphrase: 'x' })).toEqual({ kind: 'sealed', isWrong: true });
    const opened = await openFile(chosen, { passphrase });
    if (opened.kind !== 'reply') throw new Error(opened.kind);
    expect(await openFile(opened.content)).toMatchObject({ kind: 'reply', reply: opened.reply });
  });

  it('does not open what is about a call that nobody knows', async () => {
    const revisions = writing({ ...invited, edition: 'ogp-local-2040' });
    expect(await openFile(await invitation({ revisions }))).toEqual({
      kind: 'faults',
      faults: [{ code: 'edition-unknown', path: '$.edition' }],
    });
  });

  it('says so when the part that reads it is not to be had, and ends when it is cancelled', async () => {
    const chosen = await reply();
    vi.stubGlobal('Worker', LostWorker);
    expect(await openFile(chosen)).toEqual(oneFault('reader-not-loaded'));
    vi.stubGlobal('Worker', SilentWorker);
    const ending = new AbortController();
    const opening = openFile(chosen, { signal: ending.signal });
    setTimeout(() => ending.abort(), 20);
    await expect(opening).rejects.toThrow(/abort/i);
  });

  it('keeps no raw word of a library, whatever bytes come after the head of an archive', async () => {
    for (let nth = 0; nth < 40; nth += 1) {
      const noise = crypto.getRandomValues(new Uint8Array(nth * 9));
      expect(await codesOf(new Blob(['PK\u0003\u0004', noise]))).toEqual(['archive-damaged']);
    }
  });
});

const bytes = (...start: number[]) => Uint8Array.from([...start, ...new Uint8Array(40)]);

describe('what people choose by mistake', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'other-pdf'],
    ['a PDF after some blanks', `${' '.repeat(90)}%PDF-1.4`, 'other-pdf'],
    ['a photo', bytes(0xff, 0xd8, 0xff, 0xe1), 'other-picture'],
    ['a picture of the telephone', '\0\0\0\x18ftypheic\0\0', 'other-picture'],
    ['a picture of a message', 'RIFF\x10\0\0\0WEBPVP8 ', 'other-picture'],
    ['an old document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'other-document'],
    ['a text with styles', '{\\rtf1\\ansi Lettre}', 'other-document'],
    ['a recording', 'OggS\0\x02', 'not-json'],
    ['a page of a message', '<!doctype html><p>reply.tarchih', 'not-json'],
  ])('%s is told by what it is', async (_, content, code) => {
    expect(await openFile(new Blob([content]))).toEqual(oneFault(code));
  });

  it.each([
    [
      'word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ],
    [
      'xl/workbook.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ],
    ['other/part.xml', 'application/vnd.something'],
  ])('an office document with %s is named as one', async (part, type) => {
    const types = `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>`;
    const chosen = await packed({ '[Content_Types].xml': types, [part]: '<w/>' });
    expect(await openFile(chosen)).toEqual(oneFault('other-document'));
  });

  it('an OpenDocument letter is named as one', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.text';
    const chosen = await packed({
      mimetype,
      'META-INF/manifest.xml': '<m/>',
      'content.xml': '<c/>',
    });
    expect(await openFile(chosen)).toEqual(oneFault('other-document'));
  });
});

describe('saving a dossier to a file', () => {
  const revisions = writing(invited);
  const save = (letters: Parameters<typeof saveDossierFile>[3]) =>
    saveDossierFile(dossierId, derive(revisions), revisions, letters);

  it('is a text where nobody has written a letter', async () => {
    await save({ letters: [{ letterId, rows: [], versions: [] }] });
    expect(saveTextFile).toHaveBeenCalledOnce();
    expect(saveBlob).not.toHaveBeenCalled();
  });

  it('is an archive with the letters where somebody has, and opens with all of them', async () => {
    const letters = [{ letterId, rows: written().rows, versions: [] }];
    await save({ letters });
    const [name, blob] = vi.mocked(saveBlob).mock.calls[0]!;

    expect(name).toMatch(/\.zip$/);
    const opened = await openFile(blob);
    expect(opened).toMatchObject({ kind: 'file', letters, file: { id: dossierId, revisions } });
  });
});
