import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../../../src/adapters/pdf/document';
import type { PagedDocument } from '../../../../src/adapters/pdf/pages';
import { faultsIn } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const table = (more: Partial<Table>): Block => ({
  kind: 'table',
  head: ['Un', 'Deux'],
  rows: [],
  columns: [1, 1],
  ...more,
});
const said = (paged: PagedDocument, read = true) =>
  linesOn(paged, { read }).map((page) => page.map((line) => line.words));
const rows = (count: number) => Array.from({ length: count }, (_, index) => [`r${index}`, 'b']);

describe('a table', () => {
  it('has its first column at the left in French, at the right in Arabic', () => {
    const xs = (language: 'ar' | 'fr') =>
      linesOn(set([table({})], { language }))[0]!.map(({ x, line }) => x + line.x);
    expect(xs('fr')[0]).toBe(54);
    const [first, second] = xs('ar');
    expect(first).toBeGreaterThan(second!);
  });

  it('shares its width among its columns', () => {
    const [first, second] = linesOn(set([table({ columns: [3, 1] })]))[0]!;
    const width = 595.28 - 108 - 12;
    expect(second!.x - first!.x).toBeCloseTo((width * 3) / 4 + 12);
  });

  it.each([
    ['shares of nothing', [0, 0]],
    ['one share of nothing', [0, 1]],
    ['shares that are no numbers', [NaN, -3]],
    ['too few shares', [1]],
    ['no shares', []],
    ['too many shares', [1, 1, 1]],
  ])('gives each column room, with %s', (_, columns) => {
    const [first, second] = linesOn(set([table({ columns })]))[0]!;
    expect(first!.words + second!.words).toBe('UnDeux');
    expect(second!.x - first!.x).toBeGreaterThanOrEqual(30);
    expect(541.28 - second!.x).toBeGreaterThanOrEqual(30);
  });

  const before = (count: number): Block[] =>
    Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', text: `p${at}` }));
  const rowsOn = (paged: PagedDocument) =>
    said(paged)
      .map((page) => page.filter((word) => /^r\d/.test(word)).length)
      .filter((found) => found > 0);

  it('leaves no row alone at the foot of a page or at the head of the last', () => {
    for (let count = 0; count < 40; count++) {
      expect(rowsOn(set([...before(count), table({ rows: rows(6) })]))).not.toContain(1);
    }
  });

  it('leaves no row of several lines alone at the head of the last page', () => {
    const given = rows(6).map(([first = '']) => [first, words(25)]);
    for (let count = 0; count < 40; count++) {
      expect(rowsOn(set([...before(count), table({ rows: given })])).at(-1)).toBeGreaterThan(1);
    }
  });

  it('does not hold back a tall row for the sake of a low one after it', () => {
    const tall = ['r0', 'r1', 'r2'].map((name) => [name, words(90)]);
    const pages = said(set([table({ rows: [...tall, ['r3', 'b']] })]));
    expect(pages[0]).toContain('r2');
  });

  it('repeats its head on each page, where it is not read again', () => {
    const paged = set([table({ rows: rows(100) })]);
    expect(paged.pages.length).toBeGreaterThan(2);
    expect(said(paged)[0]!.slice(0, 3)).toEqual(['Un', 'Deux', 'r0']);
    expect(said(paged, false)).toEqual([[], ...paged.pages.slice(1).map(() => ['Un', 'Deux'])]);
    const [, repeated] = linesOn(paged, { read: false });
    const [, body] = linesOn(paged);
    expect(repeated![0]!.baseline).toBeLessThan(body![0]!.baseline - 10);
    expect(
      said(paged)
        .flat()
        .filter((word) => word.startsWith('r')),
    ).toHaveLength(100);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('keeps its rows whole', () => {
    const tall = Array.from({ length: 12 }, (_, index) => [`r${index}`, words(60)]);
    for (const page of said(set([table({ rows: tall })]))) {
      const starts = page.filter((word) => word.startsWith('r')).length;
      const others = page.filter((word) => /^1\d{4}/.test(word)).length;
      expect(others % starts).toBe(0);
    }
  });

  it('cuts a row that is taller than a page, and goes on in each of its cells', () => {
    const paged = set([
      table({
        rows: [
          [words(900), words(500, 40_000)],
          ['fin', 'fin'],
        ],
      }),
    ]);
    const pages = said(paged);
    const [first, second] = pages;
    for (const page of [first!, second!]) {
      expect(page.some((word) => word.startsWith('1'))).toBe(true);
      expect(page.some((word) => word.startsWith('5'))).toBe(true);
    }
    const all = pages.flat().join(' ').split(' ');
    expect(all.filter((word) => word.startsWith('1')).join(' ')).toBe(words(900));
    expect(all.filter((word) => word.startsWith('5')).join(' ')).toBe(words(500, 40_000));
    expect(
      said(paged, false)
        .slice(1)
        .every(([head]) => head === 'Un'),
    ).toBe(true);
    expect(paged.structure.children).toMatchObject([
      { children: [{ type: 'THead' }, { type: 'TBody', children: [{}, {}] }] },
    ]);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('has a rule under a row that is cut only where it ends', () => {
    const paged = set([table({ head: [], rows: [[words(900), 'b']] })]);
    const rules = paged.pages.map(({ contents }) =>
      contents.flatMap(({ marks }) => marks.filter(({ kind }) => kind === 'path')),
    );
    expect(rules.map(({ length }) => length)).toEqual([...rules.slice(1).map(() => 0), 1]);
  });

  it('sets a name of 5,000 letters without a space', () => {
    const paged = set([table({ rows: [['z'.repeat(5_000), 'b']], columns: [1, 5] })]);
    expect(said(paged).flat().join('').replaceAll(/[^z]/g, '')).toHaveLength(5_000);
  });

  it('does not repeat a head that would leave no room for rows', () => {
    const paged = set([table({ head: [words(400), 'b'], rows: rows(60) })]);
    expect(paged.pages.length).toBeGreaterThan(1);
    expect(said(paged, false).flat()).toEqual([]);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('names what heads a column and what heads a row', () => {
    const { structure } = set([table({ rows: [['a', 'b']], hasRowHeadings: true, caption: 'c' })]);
    const column = { type: 'TH', scope: 'Column' };
    expect(structure.children).toMatchObject([
      {
        type: 'Table',
        children: [
          { type: 'Caption' },
          { type: 'THead', children: [{ type: 'TR', children: [column, column] }] },
          {
            type: 'TBody',
            children: [{ type: 'TR', children: [{ type: 'TH', scope: 'Row' }, { type: 'TD' }] }],
          },
        ],
      },
    ]);
  });

  it('is as wide in each row, whatever cells are missing', () => {
    const paged = set([table({ head: ['a'], rows: [['b', 'c', 'd'], [], ['e']] })]);
    expect(faultsIn(paged)).toEqual([]);
    expect(said(paged)).toEqual([['a', 'b', 'c', 'd', 'e']]);
  });

  it('is its head alone without rows, and a paragraph without cells', () => {
    expect(said(set([table({})]))).toEqual([['Un', 'Deux']]);
    const alone = set([table({ head: [], caption: 'Légende' })]);
    expect(alone.structure.children).toMatchObject([{ type: 'P' }]);
  });

  it('holds blocks in its cells', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: 'un' },
      { kind: 'list', items: ['deux'] },
    ];
    const paged = set([table({ rows: [[{ blocks }, 'trois']] })]);
    expect(said(paged)[0]!.slice(2)).toEqual(['un', '•', 'deux', 'trois']);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('is ruled with hairlines, and has no boxes', () => {
    const paged = set([table({ rows: rows(2) })]);
    const marks = paged.pages[0]!.contents.flatMap((content) => content.marks);
    expect(marks.filter(({ kind }) => kind === 'rect')).toEqual([]);
    expect(marks.filter(({ kind }) => kind === 'path')).toHaveLength(3);
  });
});
