import { describe, expect, it } from 'vitest';
import { stylesXml } from '../../../src/adapters/table-file/sheet-styles';
import { writeXlsx } from '../../../src/adapters/table-file/write-xlsx';
import type { Column, Table } from '../../../src/domain/tables/table';
import { openWorkbook } from './read-xlsx';

const text = (id: string, language?: Column['language']): Column => ({
  id,
  title: id,
  kind: 'text',
  language,
});
const table = (columns: Column[], rows: Table['rows'], title = 'Plan'): Table => ({
  name: 'plan',
  title,
  columns,
  rows,
});
const made = (tables: Table[], language: 'ar' | 'fr' = 'fr') =>
  writeXlsx({ title: 'T & <é>', language, tables, madeAt: new Date('2026-11-22T10:00:00Z') });
const opened = async (tables: Table[], language: 'ar' | 'fr' = 'fr') =>
  openWorkbook(await made(tables, language));
const cellsOf = async (columns: Column[], rows: Table['rows']) =>
  (await opened([table(columns, rows)])).sheets[0]!.cells;

describe('a workbook', () => {
  it('has a sheet for each table, from right to left in Arabic, with its heads in view', async () => {
    const tables = [table([text('a')], [['x']]), table([text('b')], [], 'أ')];
    const { sheets } = await opened(tables, 'ar');
    expect(sheets.map(({ name }) => name)).toEqual(['Plan', 'أ']);
    for (const { xml } of sheets) {
      expect(xml).toContain('rightToLeft="1"');
      expect(xml).toContain(
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
      );
    }
    expect((await opened(tables)).sheets[0]!.xml).not.toContain('rightToLeft');
  });

  it('has texts as texts, numbers and days as numbers', async () => {
    const columns: Column[] = [
      text('what'),
      { id: 'on', title: 'on', kind: 'date' },
      { id: 'count', title: 'count', kind: 'number' },
    ];
    const cells = await cellsOf(columns, [
      ['=1+1', '2026-11-22', 0],
      ['007', '1900-02-28', undefined],
      [undefined, '1900-03-01', 12],
    ]);
    expect(cells).toEqual({
      A1: 'what',
      B1: 'on',
      C1: 'count',
      A2: '=1+1',
      // as LibreOffice and Excel count it
      B2: '#46348',
      C2: '#0',
      A3: '007',
      B3: '1900-02-28',
      B4: '#61',
      C4: '#12',
    });
  });

  it.each([
    ['a\u0000b\u000Bc', 'a\uFFFDb\uFFFDc'],
    ['a\uFFFE\uFFFF', 'a\uFFFD\uFFFD'],
    ['\uD800x', '\uFFFDx'],
    ['x\uDC00', 'x\uFFFD'],
    ['😀', '😀'],
    ['<b> & "q"', '<b> & "q"'],
    ['  a\r\nb\rc\n', '  a\nb\nc\n'],
    ['_x000D_', '_x005F_x000D_'],
  ])('holds %j', async (value, kept) => {
    expect((await cellsOf([text('a')], [[value]]))['A2']).toBe(kept);
  });

  it.each([
    [32_766, ['A2']],
    [32_767, ['A2']],
    [32_768, ['A2', 'B2']],
    [100_000, ['A2', 'B2', 'C2', 'D2']],
  ])('puts a text of %i letters into cells that hold it', async (length, places) => {
    const long = Array.from({ length }, (_, at) => String(at % 10)).join('');
    const cells = await cellsOf(
      [text('a'), text('b')],
      [
        [long, 'next'],
        ['short', 'b'],
      ],
    );
    expect(places.map((place) => cells[place]).join('')).toBe(long);
    for (const place of places) expect(cells[place]!.length).toBeLessThanOrEqual(32_767);
    const after = String.fromCharCode(65 + places.length);
    expect([cells[`${after}1`], cells[`${after}2`], cells[`${after}3`]]).toEqual([
      'b',
      'next',
      'b',
    ]);
    expect(cells['B1']).toBe(places.length === 1 ? 'b' : 'a (2)');
  });

  it('marks no long text as a text: older Excel shows number signs for it', async () => {
    const rows = [255, 256].map((length) => ['x'.repeat(length)]);
    const { xml } = (await opened([table([text('a', 'ar')], rows)])).sheets[0]!;
    const styles = [...xml.matchAll(/<c r="A[23]" s="(\d+)"/g)].map(([, style]) => Number(style));
    const formats = stylesXml.split('<cellXfs')[1]!.split('<xf ').slice(1);
    expect(styles.map((style) => formats[style]?.slice(0, 12))).toEqual([
      'numFmtId="49',
      'numFmtId="0"',
    ]);
    for (const style of styles) expect(formats[style]).toContain('readingOrder="2"');
  });

  it('cuts no character in two, and puts no more than 253 line breaks into a cell', async () => {
    const smiling = `${'a'.repeat(32_766)}😀b`;
    const cells = await cellsOf([text('a')], [[smiling]]);
    expect([cells['A2'], cells['B2']]).toEqual(['a'.repeat(32_766), '😀b']);
    const lines = await cellsOf(
      [text('a')],
      [[`${'\r\n'.repeat(253)}x`], [`${'\n'.repeat(254)}x`]],
    );
    expect(lines['A2']).toBe(`${'\n'.repeat(253)}x`);
    expect(lines['B2']).toBeUndefined();
    expect([lines['A3'], lines['B3']]).toEqual(['\n'.repeat(253), '\nx']);
  });

  it('names its sheets as Excel takes them', async () => {
    const titles = ["'a/b[c]:*?\\'", 'Plan', 'plan', '', 'x'.repeat(40), 'X'.repeat(31)];
    const { sheets } = await opened(titles.map((title) => table([text('a')], [], title)));
    expect(sheets.map(({ name }) => name)).toEqual([
      'a b c',
      'Plan',
      'plan 2',
      '–',
      'x'.repeat(31),
      `${'X'.repeat(29)} 2`,
    ]);
  });

  it('is the same file for the same instant, and another for another', async () => {
    const bytes = async (at: string) => {
      const file = await writeXlsx({
        title: 'T',
        language: 'fr',
        tables: [table([text('a')], [['x']])],
        madeAt: new Date(at),
      });
      return Buffer.from(await file.arrayBuffer()).toString('base64');
    };
    const first = await bytes('2026-11-22T10:00:00Z');
    expect(await bytes('2026-11-22T10:00:00Z')).toBe(first);
    expect(await bytes('2026-11-23T10:00:00Z')).not.toBe(first);
  });
});
