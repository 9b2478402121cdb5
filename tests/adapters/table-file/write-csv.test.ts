import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/adapters/table-file/write-csv';
import type { CellValue } from '../../../src/domain/tables/table';
import { readCsv } from './read-csv';

const written = (rows: CellValue[][], titles = ['N°', 'Nom']) =>
  writeCsv({
    columns: titles.map((title, at) => ({ id: String(at), title, kind: 'text' })),
    rows,
  });

describe('a table as CSV', () => {
  it('is UTF-8 with its mark, parted by semicolons, each row with CRLF', () => {
    expect(written([[1, 'سطات; "س"']])).toBe('\uFEFFN°;Nom\r\n1;"سطات; ""س"""\r\n');
  });

  it('has its heads where it has no rows', () => {
    expect(written([])).toBe('\uFEFFN°;Nom\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+212 600', "'+212 600"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['\n=1', `"'\n'=1"`],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ["'=1", "'=1"],
    // for who parts cells at commas or tabs
    ['a,=1', `"a,'=1"`],
    ['a\t@b', `"a\t'@b"`],
    ['a\n=1', `"a\n'=1"`],
    ['a\n-1', `"a\n'-1"`],
    ['a\n- b', '"a\n- b"'],
    ['a, b', '"a, b"'],
  ])('makes %j harmless', (text, cell) => {
    expect(written([[text, undefined]])).toBe(`\uFEFFN°;Nom\r\n${cell};\r\n`);
  });

  it('leaves numbers what they are, also below nought', () => {
    expect(written([[-2, 1_000_000]])).toContain('\r\n-2;1000000\r\n');
  });

  it('gives every cell back to who reads it by RFC 4180', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('', '"', '""', ';', '\r\n', '\n', 'a"b;c\r\nd', '\uFEFF', "'", 'ابن جرير'),
    );
    const cell = fc.oneof(text, fc.integer(), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
        const read = readCsv(written(rows));
        expect(read.slice(1)).toEqual(rows.map((row) => row.map(expected)));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

function expected(value: CellValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const units = Array.from(value);
  return units.map((unit, at) => (begins(units, at) ? `'${unit}` : unit)).join('');
}

/** Whether a formula could begin there. */
function begins(units: readonly string[], at: number): boolean {
  const unit = units[at] ?? '';
  const before = units[at - 1];
  if (before === undefined) return '=+-@\t\r\n＝＋－＠'.includes(unit);
  const next = units[at + 1] ?? ' ';
  const isDash = '\r\n'.includes(before) && unit === '-' && next.trim() === '';
  return ',\t\r\n'.includes(before) && '=+-@＝＋－＠'.includes(unit) && !isDash;
}
