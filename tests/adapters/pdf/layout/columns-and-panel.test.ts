import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/adapters/pdf/document';
import type { Mark, PagedDocument, StructureNode } from '../../../../src/adapters/pdf/pages';
import { faultsIn, isNode } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const filler = (lines: number) => paragraph(words(15 * lines, 50_000));
const said = (paged: PagedDocument) => linesOn(paged).map((page) => page.map((line) => line.words));

function* figuresIn(node: StructureNode): Generator<StructureNode> {
  if (node.type === 'Figure') yield node;
  for (const child of node.children) if (isNode(child)) yield* figuresIn(child);
}

describe('columns', () => {
  const columns = (...all: Block[][]): Block => ({
    kind: 'columns',
    columns: all.map((blocks) => ({ share: 1, blocks })),
  });

  it('stand side by side, the first one where reading begins', () => {
    const xs = (language: 'ar' | 'fr') =>
      linesOn(set([columns([paragraph('a')], [paragraph('b')])], { language }))[0]!;
    const [first, second] = xs('fr');
    expect(first!.x).toBe(54);
    expect(second!.x).toBeCloseTo(54 + (487.28 - 20) / 2 + 20);
    expect(first!.baseline).toBe(second!.baseline);
    const [right, left] = xs('ar');
    expect(right!.x).toBeGreaterThan(left!.x);
  });

  it('are read one after the other', () => {
    const paged = set([
      columns([paragraph('a'), paragraph('b')], [paragraph('c')]),
      paragraph('d'),
    ]);
    expect(paged.structure.children).toMatchObject([
      { type: 'Div', children: [{ children: [{}, {}] }, { children: [{}] }] },
      { type: 'P' },
    ]);
    expect(said(paged)).toEqual([['a', 'b', 'c', 'd']]);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('stay together on a page', () => {
    const [first, second] = said(set([filler(44), columns([filler(4)], [paragraph('b')])]));
    expect([first!.length, second!.length]).toEqual([44, second!.length]);
    expect(second!.at(-1)).toBe('b');
  });

  it('go on overleaf where one is taller than a page', () => {
    const paged = set([columns([paragraph(words(600))], [paragraph('b')])]);
    const [first, ...others] = said(paged);
    expect(first!.at(-1)).toBe('b');
    expect([...first!.slice(0, -1), ...others.flat()].join(' ')).toBe(words(600));
    expect(paged.pages.length).toBeGreaterThan(1);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('stand under one another where they would be too narrow to be read', () => {
    const many = Array.from({ length: 12 }, (_, index) => [paragraph(String(index))]);
    const [page] = linesOn(set([columns(...many)]));
    expect(new Set(page!.map(({ x }) => x)).size).toBe(1);
    expect(new Set(page!.map(({ baseline }) => baseline)).size).toBe(12);
  });

  it.each([90, 3_000])(
    'with %s points of room under them hold no figure that leaves none',
    (room) => {
      const figure = {
        kind: 'figure',
        width: 1,
        height: 2_000,
        shapes: [],
        alternative: 'x',
      } as const;
      const block: Block = {
        kind: 'columns',
        room,
        columns: [{ share: 1, blocks: [{ ...figure, caption: words(3) }] }],
      };
      const paged = set([filler(20), block, paragraph('after')]);
      const foot = 841.89 - 62;
      for (const { baseline } of linesOn(paged).flat()) expect(baseline).toBeLessThan(foot);
      const boxes = [...figuresIn(paged.structure)].flatMap(({ box }) => box ?? []);
      expect(boxes).toHaveLength(1);
      for (const { y, height } of boxes) {
        expect(y + height + Math.min(room, 300)).toBeLessThan(foot);
      }
    },
  );

  it('say their own language', () => {
    const block: Block = {
      kind: 'columns',
      columns: [
        { share: 1, blocks: [paragraph('عربي')], language: 'ar' },
        { share: 1, blocks: [paragraph('français')] },
      ],
    };
    expect(set([block]).structure.children).toMatchObject([
      { children: [{ type: 'Div', language: 'ar' }, { type: 'Div' }] },
    ]);
  });
});

describe('a panel', () => {
  const panel = (...blocks: Block[]): Block => ({ kind: 'panel', blocks });
  const sands = ({ pages }: PagedDocument) =>
    pages.map(({ contents }) =>
      contents
        .filter(({ node }) => !node)
        .flatMap(({ marks }) => marks)
        .filter((mark: Mark) => mark.kind === 'rect'),
    );

  it('is a band of sand under its words, which nobody reads', () => {
    const paged = set([panel(paragraph('a'), paragraph('b'))]);
    const [sand] = sands(paged)[0]!;
    expect(sand).toMatchObject({ fill: 'sand', x: 54, y: 66, width: 487.28 });
    const lines = linesOn(paged)[0]!;
    expect(lines.every(({ x }) => x > 54)).toBe(true);
    expect(sand!.y + sand!.height).toBeGreaterThan(lines.at(-1)!.baseline + 10);
    expect(paged.pages[0]!.contents[0]!.marks[0]).toBe(sand);
  });

  it('is kept whole', () => {
    const [first, second] = said(set([filler(40), panel(filler(4), filler(4))]));
    expect([first!.length, second!.length]).toEqual([40, 10]);
  });

  it('is cut between its blocks when it is taller than a page', () => {
    const paged = set([panel(...Array.from({ length: 10 }, () => filler(8)))]);
    const counts = said(paged).map(({ length }) => length % 9);
    expect(paged.pages.length).toBeGreaterThan(1);
    expect(counts.slice(0, -1).every((rest) => rest === 0)).toBe(true);
    expect(sands(paged).every(({ length }) => length === 1)).toBe(true);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('is cut inside a block that is taller than a page', () => {
    const paged = set([panel(paragraph(words(1_500)))]);
    expect(said(paged).flat().join(' ')).toBe(words(1_500));
    expect(paged.pages.length).toBeGreaterThan(1);
  });
});
