import { describe, expect, it } from 'vitest';
import type { Block, Heading, PdfLanguage } from '../../../../src/adapters/pdf/document';
import { faultsIn, nodesOf } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const heading = (level: Heading['level'], text: string): Block => ({
  kind: 'heading',
  level,
  text,
});
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const blocks: Block[] = [
  heading(1, 'Titre'),
  heading(2, 'Premier'),
  paragraph(words(15 * 60)),
  heading(3, 'Dedans'),
  heading(2, 'Second'),
];
const contents = { title: 'Sommaire', depth: 2 } as const;

describe('a table of contents', () => {
  it('stands on a page of its own before the first heading 2, with the pages of what follows', () => {
    const pages = linesOn(set(blocks, { contents }));
    expect(pages[0]!.map((line) => line.words)).toEqual(['Titre']);
    expect(pages[1]!.map((line) => line.words)).toEqual([
      'Sommaire',
      ...['Premier', '3'],
      ...['Second', '4'],
    ]);
    expect(pages[2]![0]!.words).toBe('Premier');
    expect(pages[3]!.at(-1)!.words).toBe('Second');
  });

  it('leaves no chapter at the foot of a page without the first of what it holds', () => {
    const some = (level: 2 | 3, count: number): Block[] =>
      Array.from({ length: count }, (_, at) => heading(level, `Autre ${String(at)}`));
    for (let over = 20; over < 34; over++) {
      for (let within = 0; within < 4; within++) {
        const before = [heading(1, 'Titre'), ...some(2, over), ...some(3, within)];
        const all = [...before, heading(2, 'Chapitre'), heading(3, 'Dedans'), ...some(3, 9)];
        const pages = linesOn(set(all, { contents: { ...contents, depth: 3 } }));
        const page = pages.find((lines) => lines.some((line) => line.words === 'Chapitre'))!;
        expect(page.map((line) => line.words)).toContain('Dedans');
      }
    }
  });

  it('goes as deep as it is asked to', () => {
    const [, page] = linesOn(set(blocks, { contents: { ...contents, depth: 3 } }));
    expect(page!.map((line) => line.words)).toContain('Dedans');
  });

  it.each([
    ['fr', (right: number) => right, 541.28],
    ['ar', (_: number, left: number) => left, 54],
  ] as const)('has its numbers at the far side in %s', (language, edge, at) => {
    const [, page] = linesOn(set(blocks, { contents, language: language as PdfLanguage }));
    const number = page!.find((line) => line.words === '3')!;
    const left = number.x + number.line.x;
    expect(edge(left + number.line.width, left)).toBeCloseTo(at);
    expect(number.baseline).toBe(page!.find((line) => line.words === 'Premier')!.baseline);
  });

  it('leads to what it names', () => {
    const paged = set(blocks, { contents });
    const { links } = paged.pages[1]!;
    expect(links.map(({ address }) => address)).toEqual(
      paged.bookmarks
        .slice(2)
        .filter(({ level }) => level === 2)
        .map(({ page, y }) => ({ page, y })),
    );
    expect(links.every(({ node }) => node.type === 'Link')).toBe(true);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('is read as such: words, then the page; its dots are not read', () => {
    const { structure, pages } = set(blocks, { contents });
    const toc = [...nodesOf(structure)].find(({ type }) => type === 'TOC')!;
    expect(toc.children).toMatchObject([
      { type: 'TOCI', children: [{ type: 'Reference', children: [{ type: 'Link' }] }] },
      { type: 'TOCI', children: [{ type: 'Reference', children: [{ type: 'Link' }] }] },
    ]);
    const dots = pages[1]!.contents.flatMap(({ node, marks }) =>
      marks.flatMap((mark) => (mark.kind === 'path' ? [{ node, mark }] : [])),
    );
    expect(dots).toHaveLength(2);
    expect(dots.every(({ node, mark }) => !node && mark.stroke?.dash)).toBe(true);
  });

  it('names a long heading on as many lines as it takes, and its page on the last one', () => {
    const [page] = linesOn(set([heading(2, words(40)), paragraph('a')], { contents }));
    const number = page!.at(-1)!;
    expect(number.words).toBe('2');
    expect(page!.length).toBeGreaterThan(3);
    expect(number.baseline).toBe(page!.at(-2)!.baseline);
  });

  it('comes first where no heading 2 is', () => {
    const [first] = linesOn(set([heading(1, 'Un'), paragraph('a')], { contents }));
    expect(first!.map((line) => line.words)).toEqual(['Sommaire', 'Un', '2']);
  });

  it('stands after as many blocks as it is told to, as high as the headings that follow', () => {
    const book: Block[] = [
      heading(1, 'Couverture'),
      { kind: 'page-break' },
      heading(1, 'Résumé'),
      heading(2, 'Pourquoi'),
      { kind: 'page-break' },
      heading(1, 'Chapitre'),
      heading(2, 'Partie'),
    ];
    const paged = set(book, { contents: { ...contents, front: 4 } });
    expect(linesOn(paged).map((page) => page.map((line) => line.words))).toEqual([
      ['Couverture'],
      ['Résumé', 'Pourquoi'],
      ['Sommaire', 'Chapitre', '4', 'Partie', '4'],
      ['Chapitre', 'Partie'],
    ]);
    expect(paged.bookmarks.map(({ title, level }) => `${level} ${title}`)).toContain('1 Sommaire');
    expect(faultsIn(paged)).toEqual([]);
  });

  it.each([
    [-3, ['Sommaire', 'Un', '2']],
    [99, ['Un', 'a']],
  ])('takes a number of blocks that cannot be for the nearest that can (%i)', (front, words) => {
    const some = [heading(1, 'Un'), paragraph('a')];
    const [first] = linesOn(set(some, { contents: { ...contents, front } }));
    expect(first!.map((line) => line.words)).toEqual(words);
  });

  it('is left out where there is nothing to name', () => {
    const paged = set([paragraph('a'), heading(3, 'b'), heading(2, '')], { contents });
    expect(
      linesOn(paged)
        .flat()
        .map((line) => line.words),
    ).toEqual(['a', 'b']);
    expect(paged.bookmarks).toHaveLength(1);
  });

  it('finds headings wherever they stand', () => {
    const inside: Block[] = [
      { kind: 'panel', blocks: [heading(2, 'panneau')] },
      { kind: 'columns', columns: [{ share: 1, blocks: [heading(2, 'colonne')] }] },
      { kind: 'list', items: [[heading(2, 'point')]] },
      { kind: 'table', head: ['x'], rows: [[{ blocks: [heading(2, 'case')] }]], columns: [1] },
    ];
    for (const block of inside) {
      const [first] = linesOn(set([block], { contents }));
      expect(first!.map((line) => line.words)[0]).toBe('Sommaire');
      expect(first!.at(-1)!.words).toBe('2');
    }
  });
});
