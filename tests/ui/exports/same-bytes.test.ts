// @vitest-environment node
import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeCalendar } from '../../../src/adapters/calendar-file/write-calendar';
import { documentDocx } from '../../../src/adapters/docx/document-docx';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import { makePdf } from '../../../src/adapters/pdf/make-pdf';
import { digestOf } from '../../../src/adapters/zip/digest';
import { packageLacks } from '../../../src/domain/submission/package-lacks';
import { editionOf } from '../../../src/ui/edition-of';
import { makePackage } from '../../../src/ui/package/make-package';
import { wordsFor } from '../../../src/ui/result/words';
import { calendarEvents } from '../../../src/ui/schedule/calendar-events';
import { scheduleFor } from '../../../src/ui/schedule/schedule-for';
import { makeFile, type FileKind } from '../../../src/ui/tables/make-file';
import { normalised } from '../../adapters/docx/normalised';
import { anyPicture } from '../../adapters/docx/some-document';
import { testFontFiles } from '../../adapters/pdf/faces';
import { fullBook, fullDossier } from '../book/book-of';

const dossier = fullDossier('benguerir');
const edition = editionOf(dossier.edition);
const today = Temporal.PlainDate.from('2026-11-22');
const madeAt = '2026-11-22T10:00:00.000Z';

const bytesOf = async (file: Blob): Promise<string> =>
  Buffer.from(await file.arrayBuffer()).toString('base64');

const table = async (kind: FileKind, at = madeAt): Promise<string> => {
  const { name, content } = await makeFile(
    {
      id: 'd1',
      dossier,
      edition,
      day: today,
      today,
      letters: [],
      isExample: false,
      language: 'ar',
      madeAt: at,
    },
    kind,
  );
  return `${name} ${await bytesOf(content)}`;
};

const pdf = new Blob(['%PDF-1.7 signed']);
const { crc32 } = await digestOf(pdf.stream());
// the bytes are others than the ones of the names: every file is told to be damaged, alike each time
const held = (dossier.attachments ?? []).map(({ id }) => ({ sha256: id, size: pdf.size, crc32 }));

async function packageBytes(): Promise<string> {
  const { parts } = await makePackage(
    {
      id: 'd1',
      dossier,
      edition,
      isExample: false,
      lacks: packageLacks(dossier, edition, new Set()),
      language: 'ar',
      most: undefined,
      hasData: true,
      on: today.toString(),
      madeAt: new Date(madeAt),
      files: { held: () => Promise.resolve(held), blobOf: () => Promise.resolve(pdf) },
    },
    {},
  );
  return `${parts[0]!.name} ${await bytesOf(parts[0]!.archive)}`;
}

async function calendar(): Promise<string> {
  const { t, f } = await wordsOf('ar');
  const words = wordsFor(t, f, 'ar', dossier);
  const schedule = scheduleFor(dossier, edition, today);
  const events = calendarEvents({ dossier, schedule, words, language: 'ar' });
  return writeCalendar({ id: 'd1', name: 'x', language: 'ar', madeAt, sequence: 7, events });
}

const pdfBook = async () =>
  Buffer.from(
    (await makePdf(await fullBook('benguerir', 'ar'), await testFontFiles())).bytes,
  ).toString('base64');

/** Ids and the dates of the archive apart. */
const docxBook = async () =>
  JSON.stringify(
    await normalised(
      await documentDocx(await fullBook('benguerir', 'ar'), { picture: anyPicture }),
    ),
  );

const exported: Record<string, () => Promise<string>> = {
  'the data as JSON': () => table('json'),
  'a table as CSV': () => table({ csv: 'gaps' }),
  'the workbook as XLSX': () => table('xlsx'),
  'the calendar as ICS': calendar,
  'the package as ZIP': packageBytes,
  'the book as PDF': pdfBook,
  'the book as DOCX': docxBook,
};

/** What is made while the clock of the device says this. */
async function madeOn(instant: string, make: () => Promise<string>): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
  try {
    return await make();
  } finally {
    vi.useRealTimers();
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the same dossier and the same given clock', { timeout: 120_000 }, () => {
  it.each(Object.keys(exported))('make the same bytes of %s on any day', async (name) => {
    const make = exported[name]!;
    const first = await madeOn('2026-11-22T10:00:00Z', make);
    expect(first.length).toBeGreaterThan(1_000);
    expect(await madeOn('2031-03-04T23:59:58Z', make)).toBe(first);
  });

  it('but other bytes with another clock, where the file says when it was made', async () => {
    const later = '2026-11-23T10:00:00.000Z';
    expect(await table('xlsx', later)).not.toBe(await table('xlsx'));
    expect(await table('json', later)).not.toBe(await table('json'));
    expect(await table({ csv: 'gaps' }, later)).toBe(await table({ csv: 'gaps' }));
  });

  it('the package holds the data and the register', async () => {
    const [, bytes = ''] = (await packageBytes()).split(' ');
    const reader = new ZipReader(new BlobReader(new Blob([Buffer.from(bytes, 'base64')])));
    const entries = await reader.getEntries();
    const names = entries.map(({ filename }) => filename);
    expect(names).toEqual(expect.arrayContaining(['dossier.json', 'evidence-register.csv']));
  });
});
