import { get } from 'svelte/store';
import { beforeAll, describe, expect, it } from 'vitest';
import { f, needPageWords, setLocale, t } from '../../../src/adapters/i18n';
import { fieldName, valueWords } from '../../../src/ui/fields/field-words';
import { placeOfField } from '../../../src/ui/fields/place-of-field';
import { attachedWords } from '../../../src/ui/files/attached-words';
import { sizeInWords } from '../../../src/ui/files/size-in-words';
import { sessionWith } from '../assess/show-question';
import { attached } from './show-files';

const a = 'a'.repeat(64);

beforeAll(async () => {
  await setLocale('en');
  await needPageWords();
});

describe('a size in words', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_001, '2 kB'],
    [999_000, '999 kB'],
    [999_001, '1 MB'],
    [20_300_000, '20.3 MB'],
    [50_000_000, '50 MB'],
    [50_000_001, '50.1 MB'],
    [500_000_000, '500 MB'],
  ])('of %i bytes is %s: rounded up, never down to a limit', (bytes, words) => {
    expect(sizeInWords(bytes, get(t), get(f)).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('has the comma of French and of Morocco’s Arabic', async () => {
    const said: string[] = [];
    for (const language of ['fr', 'ar'] as const) {
      await setLocale(language);
      said.push(sizeInWords(20_300_000, get(t), get(f)).replaceAll('\u00a0', ' '));
    }
    await setLocale('en');
    expect(said).toEqual(['20,3 Mo', '20,3 ميغابايت']);
  });
});

describe('what became of several files', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      is: 'new' as const,
      sha256: a,
      name: `${index}.pdf`,
    }));

  it('is said of each, up to three, and then of all together', () => {
    expect(attachedWords(files(3), 0, get(t)).match(/Attached/g)).toHaveLength(3);
    expect(attachedWords(files(4), 0, get(t))).toBe('4 files attached.');
    expect(attachedWords([], 2, get(t))).toBe('Cancelled: 2 files were not attached.');
    expect(attachedWords([], 0, get(t))).toBe('');
  });
});

describe('the fields of files', () => {
  const words = () => ({ t: get(t), f: get(f), language: 'en' as const });
  const { dossier } = sessionWith(attached(a, 'letter.pdf', 20_300));

  it('are named with the file they are about', () => {
    expect(fieldName(words(), dossier, `attachments/${a}/name`)).toBe(
      '\u2068letter.pdf\u2069: Name of the file',
    );
    expect(fieldName(words(), dossier, `attachments/${a}/addedOn`)).toMatch(/Day the file was/);
    expect(placeOfField(`attachments/${a}/name`)).toEqual({ page: 'files', item: a });
  });

  it('have their values in words', () => {
    const value = (field: string, said: string | number) =>
      valueWords(words(), field, said, dossier).replaceAll('\u00a0', ' ');
    expect(value(`attachments/${a}/size`, 20_300)).toBe('21 kB');
    expect(value(`attachments/${a}/type`, 'pdf')).toBe('PDF document');
    expect(value(`attachments/${a}/addedOn`, '2026-11-20')).toBe('20 November 2026');
    expect(value('submission/receiptFile', a)).toBe('letter.pdf');
    expect(value('submission/receiptFile', 'b'.repeat(64))).toBe('File without a name');
    expect(value('submission/receipt', a)).toBe(a);
  });
});
