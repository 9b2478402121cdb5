import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTypes } from '../../../src/domain/dossier/files';
import { partsOfName, safeName } from '../../../src/domain/files/file-name';
import { acceptedFiles, endingsOf, type FileType } from '../../../src/domain/files/file-type';

describe('the name a file is kept under', () => {
  it.each<[string, FileType, string]>([
    ['lettre signée.pdf', 'pdf', 'lettre signée.pdf'],
    ['رسالة الدعم.pdf', 'pdf', 'رسالة الدعم.pdf'],
    ['SCAN.PDF', 'pdf', 'SCAN.PDF'],
    ['photo.JPG', 'jpeg', 'photo.JPG'],
    ['photo.jpeg', 'jpeg', 'photo.jpeg'],
    ['lettre', 'pdf', 'lettre.pdf'],
    ['letter.exe', 'pdf', 'letter.exe.pdf'],
    ['letter.pdf', 'docx', 'letter.pdf.docx'],
    ['photo', 'jpeg', 'photo.jpg'],
    ['a/b\\c:d.pdf', 'pdf', 'abcd.pdf'],
    ['facture\u202efdp.exe', 'pdf', 'facturefdp.exe.pdf'],
    ['  lettre .pdf', 'pdf', 'lettre.pdf'],
    ['. lettre.pdf', 'pdf', 'lettre.pdf'],
    ['.pdf', 'pdf', ''],
    ['...', 'pdf', ''],
    ['', 'pdf', ''],
  ])('of “%s” with the content of %s is “%s”', (name, type, kept) => {
    expect(safeName(name, type)).toBe(kept);
  });

  it('is short enough for every system, and never half a character', () => {
    const kept = safeName(`${'a'.repeat(195)}😀😀.pdf`, 'pdf');
    expect(kept).toBe(`${'a'.repeat(195)}.pdf`);
    expect(safeName(`${'a'.repeat(194)}😀😀.pdf`, 'pdf')).toBe(`${'a'.repeat(194)}😀.pdf`);
  });

  it('stays what it is once it is safe, and says its type by its ending', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 260 }),
        fc.constantFrom(...fileTypes),
        (name, type) => {
          const kept = safeName(name, type);
          expect(safeName(kept, type)).toBe(kept);
          if (kept === '') return;
          expect(kept.length).toBeLessThanOrEqual(200);
          const { ending } = partsOfName(kept, type);
          expect(endingsOf(type)).toContain(ending.slice(1).toLowerCase());
        },
      ),
    );
  });
});

describe('what a person is offered to choose', () => {
  it('are the files that can be attached, by ending and by media type', () => {
    for (const one of ['.pdf', '.jpg', '.jpeg', '.docx', '.odt', 'image/png', 'application/pdf']) {
      expect(acceptedFiles.split(',')).toContain(one);
    }
  });
});
