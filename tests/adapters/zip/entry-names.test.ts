import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryNames } from '../../../src/adapters/zip/entry-names';

const safe = /^files\/[^/\\:*?"<>|\p{Cc}\p{Cf}]+$/u;

describe('names of attached files within an archive', () => {
  it.each([
    ['رسالة دعم.pdf', 'files/رسالة دعم.pdf'],
    ['Délibération n° 4.PDF', 'files/Délibération n° 4.PDF'],
    ['../../etc/passwd', 'files/-..-etc-passwd'],
    ['C:\\temp\\a.pdf', 'files/C-temp-a.pdf'],
    ['gpj.\u202eexe.pdf', 'files/gpj.-exe.pdf'],
    ['con.pdf', 'files/con-.pdf'],
    ['lpt1.tar.gz', 'files/lpt1-.tar.gz'],
    ['COM².pdf', 'files/COM²-.pdf'],
    ['.hidden', 'files/hidden'],
    ['a.pdf. ', 'files/a.pdf'],
    ['', 'files/file'],
    ['.pdf', 'files/pdf'],
    ['a\u0000b\n.pdf', 'files/a-b-.pdf'],
    [`${'م'.repeat(300)}.docx`, `files/${'م'.repeat(80)}.docx`],
  ])('%j is %j', (name, expected) => {
    expect(entryNames([name])).toEqual([expected]);
  });

  it('differ even where case and the writing of accents do not count', () => {
    expect(entryNames(['é.pdf', 'E\u0301.pdf', 'é (2).pdf', 'b.pdf'])).toEqual([
      'files/é.pdf',
      'files/É (2).pdf',
      'files/é (2) (2).pdf',
      'files/b.pdf',
    ]);
  });

  it('are safe and unique, whatever the names were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (names) => {
        const made = entryNames(names);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of made) {
          expect(name).toMatch(safe);
          expect(name).not.toMatch(/^files\/\.|[. ]$/);
          expect(name.length).toBeLessThan(200);
        }
      }),
    );
  });
});
