import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/adapters/table-file/write-csv';
import { writeXlsx } from '../../../src/adapters/table-file/write-xlsx';
import type { CellValue, Column, Table } from '../../../src/domain/tables/table';
import { fullNames } from '../../ui/book/book-of';
import { fullTables } from '../../ui/tables/some-tables';
import { hasCalc, openTables } from './office';

const languages = ['ar', 'fr'] as const;
const names = fullNames.flatMap((name) => languages.map((language) => ({ name, language })));
const fileOf = ({ name, language }: (typeof names)[number]) => `${name}-${language}.xlsx`;

/** What a cell must hold: a day as a day, a number as a number, and whatever else as the text it is. */
function held(value: CellValue, { kind }: Column): string {
  if (typeof value === 'number') return `#${String(value)}`;
  return kind === 'date' && value !== undefined ? `@${value}` : (value ?? '');
}

/** The rows without the empty cells at the end of each, as they are read. */
const rowsOf = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string[][] =>
  [
    columns.map(({ title }) => title),
    ...rows.map((row) => row.map((value, at) => held(value, columns[at]!))),
  ].map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));

// what a spreadsheet would like to make something else of
const tempting = [
  '07.427.01.01',
  '0612345678',
  '1-3',
  '12345678901234567890',
  '=1+1',
  '-2',
  'TRUE',
  '1E5',
  '12/05/2026',
  '50 %',
  ' a',
  '_x000D_',
  'a,=1+1',
  'x; "y"',
  'سطر\nثان',
];
const odd: Table = {
  name: 'plan',
  title: "L'été",
  columns: [
    { id: 'a', title: 'A', kind: 'text' },
    { id: 'b', title: 'B', kind: 'date' },
  ],
  rows: [
    ...tempting.map((text): CellValue[] => [text, '2026-11-22']),
    ['first', '1900-03-01'],
    ['before', '1900-02-28'],
    ['long '.repeat(6_500), '9999-12-31'],
  ],
};

describe.skipIf(!hasCalc)('in LibreOffice', { timeout: 90_000 }, () => {
  const tables: Record<string, readonly Table[]> = {};
  let opened: ReturnType<typeof openTables> = {};
  const madeAt = new Date('2026-11-22T10:00:00Z');
  beforeAll(async () => {
    for (const one of names)
      tables[fileOf(one)] = [...(await fullTables(one.name, one.language)).values()];
    tables['odd-fr.xlsx'] = [odd];
    const files: Record<string, Uint8Array> = {};
    for (const [file, sheets] of Object.entries(tables)) {
      const language = file.endsWith('ar.xlsx') ? 'ar' : 'fr';
      const book = await writeXlsx({ title: file, language, tables: sheets, madeAt });
      files[file] = new Uint8Array(await book.arrayBuffer());
    }
    opened = openTables(files);
  }, 90_000);

  it.each(names.map(fileOf))('%s has every cell of every table, days as days', (file) => {
    const { sheets } = opened[file]!;
    expect(sheets.map(({ name }) => name)).toEqual(tables[file]!.map(({ title }) => title));
    for (const [at, table] of tables[file]!.entries()) {
      expect(sheets[at]!.rows, table.name).toEqual(rowsOf(table));
      expect(sheets[at]!.isRightToLeft).toBe(file.endsWith('ar.xlsx'));
    }
    expect(
      tables[file]!.flatMap(rowsOf)
        .flat()
        .filter((cell) => cell.startsWith('@')).length,
    ).toBeGreaterThan(20);
  });

  it('every sheet has a filter over all that is in it', () => {
    const [range = ''] = opened['odd-fr.xlsx']!.filters;
    expect(range).toContain('.A1:');
    expect(range).toMatch(new RegExp(`\\.B${String(odd.rows.length + 1)}$`));
    for (const one of names) expect(opened[fileOf(one)]!.filters).toHaveLength(12);
  });

  it('makes nothing else of a text, and a day of no day before the first of March 1900', () => {
    const { rows } = opened['odd-fr.xlsx']!.sheets[0]!;
    const [, ...texts] = rowsOf(odd);
    const expected = texts.map(([text, day]) =>
      text === 'before' ? [text, '1900-02-28'] : [text, day],
    );
    expect(rows.slice(1)).toEqual(expected.map(([text = '', day = '']) => [text, day]));
  });

  it('reads CSV as it is, parted at commas and tabs as well', () => {
    // every text a text: what a number is made of is not asked here
    const how = ['--infilter=CSV:44/59/9,34,76,1,1/2/2/2'];
    const { 'odd.csv': file } = openTables({ 'odd.csv': writeCsv(odd) }, how);
    const { rows } = file!.sheets[0]!;
    for (const row of rows) expect(row).toHaveLength(2);
    expect(rows.map(([text]) => text)).toEqual(
      ['A', ...odd.rows.map(([text]) => String(text))].map((text) =>
        text.replace(/^[=-]|(?<=,)=/, "'$&"),
      ),
    );
  });
});
