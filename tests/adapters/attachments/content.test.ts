import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/adapters/attachments/content';
import {
  bytesOf,
  compound,
  currentUser,
  executable,
  jpeg,
  officeOpen,
  openDocument,
  pdf,
  png,
  word,
  workbook,
  zip,
  type Made,
} from './made-files';

const office = 'application/vnd.openxmlformats-officedocument';
const docx = `${office}.wordprocessingml.document.main+xml`;
const plainSlides = 0xe391_c05f;
const encryptedSlides = 0xf3d1_c4df;

describe('a file that can be attached', () => {
  it.each<[string, Made]>([
    ['pdf', pdf()],
    ['png', png()],
    ['jpeg', jpeg()],
    ['docx', officeOpen(docx)],
    ['xlsx', officeOpen(`${office}.spreadsheetml.sheet.main+xml`)],
    ['pptx', officeOpen(`${office}.presentationml.presentation.main+xml`)],
    ['odt', openDocument('text')],
    ['ods', openDocument('spreadsheet')],
    ['odp', openDocument('presentation')],
    ['doc', compound({ WordDocument: word(0) })],
    ['xls', compound({ Workbook: workbook() })],
    ['xls', compound({ Book: workbook() })],
    ['ppt', compound({ 'PowerPoint Document': word(0), 'Current User': currentUser(plainSlides) })],
  ])('is told to be %s by its content', async (type, bytes) => {
    expect(await readContent(bytes)).toEqual({ type });
  });

  it('is a PDF where something else stands before its header, up to a kilobyte', async () => {
    const after = (length: number) => bytesOf(`${' '.repeat(length)}%PDF-1.7\n`);
    expect(await readContent(after(1024 - 5))).toEqual({ type: 'pdf' });
    expect(await readContent(after(1024 - 4))).toEqual({ other: 'text' });
  });

  it('is a document that lies beside others: a workbook within a text is none', async () => {
    const both = compound({ WordDocument: word(0), ObjectPool: workbook() });
    expect(await readContent(both)).toEqual({ type: 'doc' });
  });
});

describe('a file protected by a password', () => {
  it.each<[string, Made]>([
    ['a newer office document', compound({ EncryptionInfo: word(0), EncryptedPackage: word(0) })],
    ['a Word document of 1997', compound({ WordDocument: word(0x0100) })],
    ['a workbook of 1997', compound({ Workbook: workbook([0x86, 4], [0x2f, 54]) })],
    [
      'a presentation of 1997',
      compound({ 'PowerPoint Document': word(0), 'Current User': currentUser(encryptedSlides) }),
    ],
    [
      'an OpenDocument text',
      openDocument(
        'text',
        '<manifest:encryption-data manifest:checksum="a"></manifest:encryption-data>',
      ),
    ],
    ['a document in an encrypted archive', officeOpen(docx, { isEncrypted: true })],
  ])('is found to be one: %s', async (_what, bytes) => {
    expect(await readContent(bytes)).toEqual({ isProtected: true });
  });

  it('is not one whose text speaks of encryption', async () => {
    const text = openDocument('text', 'encryption-data is not used here');
    expect(await readContent(text)).toEqual({ type: 'odt' });
    // what follows the first part of a workbook is not its password
    const sheet = compound({ Workbook: workbook([0x0a, 0], [0x2f, 54]) });
    expect(await readContent(sheet)).toEqual({ type: 'xls' });
  });
});

describe('a file that cannot be attached', () => {
  it.each<[string, string, Made]>([
    ['a program', 'executable', executable()],
    ['a program for Linux', 'executable', bytesOf('\x7fELF\x02\x01')],
    ['a script', 'executable', bytesOf('#!/bin/sh\nrm -rf /\n')],
    ['a program that names a PDF inside', 'executable', bytesOf('MZ\x90\0 %PDF-1.7')],
    ['a Java program', 'executable', zip({ name: 'META-INF/MANIFEST.MF', text: 'Main-Class: A' })],
    ['an installer', 'executable', compound({ A: word(0) }, '84100c0000000000c000000000000046')],
    ['a shortcut', 'shortcut', bytesOf('L\0\0\0\x01\x14\x02\0\0\0')],
    ['an archive', 'archive', zip({ name: 'letter.pdf', text: '%PDF-1.7' })],
    ['an archive of another maker', 'archive', bytesOf('Rar!\x1a\x07\0')],
    ['a web page', 'web-page', bytesOf('\n<!DOCTYPE html><p>%PDF-1.7</p>')],
    ['a drawing for the web', 'image', bytesOf('<svg xmlns="a"><script/></svg>')],
    ['a photograph of a telephone', 'image', bytesOf('\0\0\0\x18ftypheic\0\0')],
    ['a film', 'recording', bytesOf('\0\0\0\x18ftypmp42\0\0')],
    ['a rich text', 'rich-text', bytesOf('{\\rtf1\\ansi}')],
    [
      'a letter kept by a mail program',
      'message',
      compound({ '__properties_version1.0': word(0) }),
    ],
    [
      'a document with macros',
      'macros',
      officeOpen('application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    ['a template', 'other-office', officeOpen(`${office}.wordprocessingml.template.main+xml`)],
    ['a drawing of an office suite', 'other-office', openDocument('graphics')],
    ['a plain text', 'text', bytesOf('Bonjour.\r\n')],
    ['half an archive', 'damaged', zip({ name: '[Content_Types].xml', text: 'a' }).subarray(0, 40)],
    ['half a compound file', 'damaged', compound({ WordDocument: word(0) }).subarray(0, 600)],
    ['a compound file of something else', 'unknown', compound({ Other: word(0) })],
    ['numbers', 'unknown', bytesOf('\0\x01\x02\x03\x04\x05')],
  ])('is told to be what it is: %s is %s', async (_what, other, bytes) => {
    expect(await readContent(bytes)).toEqual({ other });
  });
});

describe('any bytes', () => {
  const starts = [
    pdf(),
    png(),
    officeOpen(docx),
    openDocument('text'),
    compound({ Workbook: workbook() }),
  ];

  it('are read without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        const content = await readContent(Uint8Array.from(bytes));
        expect(Object.keys(content)).toHaveLength(1);
      }),
    );
  });

  it('are read without an error where a good file was changed or cut in any place', async () => {
    const change = fc.tuple(fc.nat(), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.array(change, { maxLength: 20 }),
        fc.nat(),
        async (good, changes, cut) => {
          const bytes = good.slice(0, 1 + (cut % good.length));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          expect(Object.keys(await readContent(bytes))).toHaveLength(1);
        },
      ),
    );
  });
});
