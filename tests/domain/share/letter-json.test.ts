import { describe, expect, it } from 'vitest';
import {
  mostRows,
  mostVersions,
  readLetterJson,
  writeLetterJson,
} from '../../../src/domain/share/letter-json';
import type { SharedLetter } from '../../../src/domain/share/shared';

const author = { name: 'أمينة', function: '' };
const at = '2026-11-22T10:00:00.000Z';
const letter: SharedLetter = {
  letterId: 'endorsement-a',
  rows: [
    { id: 'a', at, author, update: Uint8Array.from([1, 2, 3]) },
    { id: 'b', at, author, update: Uint8Array.from([4]) },
  ],
  versions: [
    {
      ...{ id: 'v', at, author, reason: 'sent' },
      texts: {
        ar: [
          {
            kind: 'heading',
            direction: 'ltr',
            says: ['who-we-are'],
            parts: [{ text: 'x', bold: true }, { fact: 'collectivity' }],
          },
        ],
      },
    },
  ],
};
const bytes = Uint8Array.from([1, 2, 3, 4]);
const raw = () =>
  JSON.parse(writeLetterJson(letter)) as { rows: object[]; versions: { texts: unknown }[] };
const read = (value: unknown) => readLetterJson(letter.letterId, value, bytes);

describe('a letter in a file', () => {
  it('is read as it was written, each row with bytes of its own', () => {
    const back = read(raw());
    expect(back).toEqual(letter);
    expect(back?.rows.map(({ update }) => update.buffer.byteLength)).toEqual([3, 1]);
  });

  it('leaves out what a row of a device has beside it', () => {
    const rows = letter.rows.map((row) => ({ ...row, act: 'import-1', place: 7 }));
    expect(writeLetterJson({ ...letter, rows })).toBe(writeLetterJson(letter));
  });

  it.each([
    ['rows', mostRows],
    ['versions', mostVersions],
  ] as const)('is refused with more %s than any', (list, most) => {
    const many = (count: number) => {
      const all = Array.from({ length: count }, (_, nth) => ({
        id: `n${String(nth)}`,
        at,
        author,
      }));
      const empty = { rows: [], versions: [] };
      const each =
        list === 'rows'
          ? all.map((one) => ({ ...one, size: 0 }))
          : all.map((one) => ({ ...one, reason: 'kept', texts: {} }));
      return readLetterJson('endorsement-a', { ...empty, [list]: each }, new Uint8Array());
    };
    expect(many(most)?.[list]).toHaveLength(most);
    expect(many(most + 1)).toBeUndefined();
  });

  it.each<[string, (value: ReturnType<typeof raw>) => void]>([
    [
      'a kind of line nobody knows',
      (value) => (value.versions[0]!.texts = { ar: [{ kind: 'table', parts: [] }] }),
    ],
    ['a language nobody writes', (value) => (value.versions[0]!.texts = { es: [] })],
    [
      'a fact of any name',
      (value) =>
        (value.versions[0]!.texts = { ar: [{ kind: 'bullet', parts: [{ fact: '../x' }] }] }),
    ],
    [
      'a part that is words and fact',
      (value) =>
        (value.versions[0]!.texts = {
          ar: [{ kind: 'bullet', parts: [{ fact: 'a', text: 'b' }] }],
        }),
    ],
    ['a day for an hour', (value) => Object.assign(value.rows[0]!, { at: '2026-11-22' })],
    ['a row of half a byte', (value) => Object.assign(value.rows[0]!, { size: 2.5 })],
    [
      'an author with a telephone',
      (value) => Object.assign(value.rows[0]!, { author: { ...author, phone: '06' } }),
    ],
  ])('is refused with %s', (_, change) => {
    const value = raw();
    change(value);
    expect(read(value)).toBeUndefined();
  });
});
