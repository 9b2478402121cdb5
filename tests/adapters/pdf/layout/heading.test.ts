import { describe, expect, it } from 'vitest';
import type { Block, Heading } from '../../../../src/adapters/pdf/document';
import { faultsIn, nodesOf } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const heading = (level: Heading['level'], text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const lines = (count: number) => words(15 * count, 50_000);

describe('a heading', () => {
  it.each([38, 39, 40, 41, 42, 43, 44, 45])(
    'never stands last on a page, %i lines down',
    (before) => {
      const paged = set([paragraph(lines(before)), heading(2, 'Titre'), paragraph(words(60))]);
      const all = linesOn(paged);
      const page = all.find((own) => own.some((line) => line.words === 'Titre'))!;
      const after = page.slice(page.findIndex((line) => line.words === 'Titre') + 1);
      expect(after.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('takes a heading before it along', () => {
    const paged = set([
      paragraph(lines(41)),
      heading(2, 'Deux'),
      heading(3, 'Trois'),
      paragraph(words(60)),
    ]);
    expect(
      linesOn(paged)[1]!
        .slice(0, 2)
        .map((line) => line.words),
    ).toEqual(['Deux', 'Trois']);
  });

  it('stays with the first row of a table and its head', () => {
    const table: Block = {
      kind: 'table',
      caption: 'Légende',
      head: ['a'],
      rows: [['b'], ['c']],
      columns: [1],
    };
    const [, second] = linesOn(set([paragraph(lines(42)), heading(3, 'Titre'), table]));
    expect(second!.map((line) => line.words)).toEqual(['Titre', 'Légende', 'a', 'b', 'c']);
  });

  it('stays with a row that is taller than a page', () => {
    const table: Block = { kind: 'table', head: [], rows: [[words(2_000)]], columns: [1] };
    const [first, second] = linesOn(set([heading(1, 'Titre'), table]));
    expect(first!.length).toBeGreaterThan(30);
    expect(second!.length).toBeGreaterThan(30);
  });

  it('is rather parted from itself, when it is longer than a page can hold with its figure', () => {
    const figure: Block = { kind: 'figure', width: 9, height: 9_000, shapes: [], alternative: 'a' };
    const [, second] = linesOn(set([heading(1, words(190)), figure]));
    expect(second).toHaveLength(1);
  });

  it('is a bookmark where it stands first, not where its table repeats it', () => {
    const head = [{ blocks: [heading(1, 'Tête')] }];
    const rows = Array.from({ length: 100 }, () => ['a']);
    const { bookmarks } = set([{ kind: 'table', head, rows, columns: [1] }]);
    expect(bookmarks).toMatchObject([{ title: 'Tête', page: 0 }]);
  });

  it('opens a section that holds what it announces', () => {
    const { structure } = set([
      heading(1, 'Un'),
      paragraph('a'),
      heading(2, 'Deux'),
      heading(2, 'Trois'),
      paragraph('b'),
    ]);
    expect(structure.children).toMatchObject([
      {
        type: 'Sect',
        children: [
          { type: 'H1' },
          { type: 'P' },
          { type: 'Sect', children: [{ type: 'H2' }] },
          { type: 'Sect', children: [{ type: 'H2' }, { type: 'P' }] },
        ],
      },
    ]);
  });

  it('is a bookmark at the place where it stands', () => {
    const paged = set([
      heading(1, 'Un'),
      { kind: 'page-break' },
      heading(2, 'Deux'),
      paragraph('a'),
    ]);
    expect(paged.bookmarks).toEqual([
      { title: 'Un', level: 1, page: 0, y: 66 },
      { title: 'Deux', level: 2, page: 1, y: 66 },
    ]);
  });

  it('is tagged one level under the heading over it, even where the document skips one', () => {
    const paged = set([
      heading(2, 'a'),
      heading(3, 'b'),
      heading(1, 'c'),
      { kind: 'panel', blocks: [heading(3, 'd')] },
      heading(3, 'e'),
    ]);
    const types = [...nodesOf(paged.structure)].map(({ type }) => type);
    expect(types.filter((type) => type.startsWith('H'))).toEqual(['H1', 'H2', 'H1', 'H2', 'H2']);
    expect(faultsIn(paged)).toEqual([]);
  });
});
