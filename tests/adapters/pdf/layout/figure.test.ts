import { describe, expect, it } from 'vitest';
import type { Block, Figure, Shape } from '../../../../src/adapters/pdf/document';
import type { Mark, PagedDocument } from '../../../../src/adapters/pdf/pages';
import { faultsIn, nodesOf } from '../tags/check-structure';
import { linesOn, set, words, wordsOf } from './set';

const figure = (more: Partial<Figure>): Block => ({
  kind: 'figure',
  width: 200,
  height: 100,
  shapes: [{ kind: 'rect', x: 10, y: 20, width: 30, height: 40, fill: 'accent' }],
  alternative: 'Une porte fermée.',
  ...more,
});
const marksOf = ({ pages }: PagedDocument): Mark[] =>
  pages.flatMap(({ contents }) => contents.flatMap(({ marks }) => marks));
const boxOf = ({ structure }: PagedDocument) =>
  [...nodesOf(structure)].find(({ type }) => type === 'Figure')?.box;

describe('a figure', () => {
  it('is drawn where it stands on the page', () => {
    expect(marksOf(set([figure({})]))).toEqual([
      { kind: 'rect', x: 64, y: 86, width: 30, height: 40, fill: 'accent' },
    ]);
  });

  it('says what it shows, and where it is', () => {
    const paged = set([figure({})]);
    expect(paged.structure.children).toMatchObject([
      { type: 'Div', children: [{ type: 'Figure', alternative: 'Une porte fermée.' }] },
    ]);
    expect(boxOf(paged)).toEqual({ page: 0, x: 54, y: 66, width: 200, height: 100 });
    expect(faultsIn(paged)).toEqual([]);
  });

  it('stands at the right in Arabic, and is not mirrored', () => {
    const paged = set([figure({})], { language: 'ar' });
    expect(boxOf(paged)!.x).toBeCloseTo(541.28 - 200);
    expect(marksOf(paged)).toMatchObject([{ x: expect.closeTo(541.28 - 190) as number }]);
  });

  it('is made smaller where it is wider than the measure, lines and letters included', () => {
    const stroke = { paint: 'ink', width: 2, dash: [4] } as const;
    const shapes: Shape[] = [
      { kind: 'line', from: [0, 0], to: [974.56, 100], stroke },
      { kind: 'text', text: 'abcd', x: 0, y: 50, size: 20, fastened: 'left' },
    ];
    const [line, text] = marksOf(set([figure({ width: 974.56, height: 100, shapes })]));
    expect(line).toMatchObject({
      kind: 'path',
      steps: [
        ['move', [54, 66]],
        ['line', [541.28, 116]],
      ],
      stroke: { paint: 'ink', width: 1, dash: [2] },
    });
    expect(text).toMatchObject({ kind: 'line', x: 54, baseline: 91, line: { width: 20 } });
  });

  it('is made smaller where it is taller than a page', () => {
    const { width, height } = boxOf(set([figure({ width: 100, height: 5_000 })]))!;
    expect(height).toBeLessThan(713);
    expect(width / height).toBeCloseTo(100 / 5_000);
  });

  it('moves whole to the next page', () => {
    const filler: Block = { kind: 'paragraph', text: words(15 * 42) };
    expect(boxOf(set([filler, figure({})]))).toMatchObject({ page: 1, y: 66 });
  });

  it('keeps its caption', () => {
    const filler: Block = { kind: 'paragraph', text: words(15 * 39) };
    const paged = set([filler, figure({ caption: 'Légende' })]);
    expect(boxOf(paged)!.page).toBe(1);
    expect(linesOn(paged)[1]!.map((line) => line.words)).toEqual(['Légende']);
  });

  it.each([
    ['left', 100, 154],
    ['middle', 100, 154 - 10],
    ['right', 100, 154 - 20],
    ['left', 190, 254 - 20],
    ['right', 5, 54],
  ] as const)('fastens text at its %s, and keeps it inside', (fastened, x, at) => {
    const text: Shape = { kind: 'text', text: 'abcd', x, y: 50, size: 10, fastened };
    const [mark] = linesOn(set([figure({ shapes: [text] })]))[0]!;
    expect(mark!.x + mark!.line.x).toBeCloseTo(at);
  });

  it('makes text smaller that is wider than the drawing', () => {
    const text: Shape = {
      kind: 'text',
      text: 'x'.repeat(80),
      x: 0,
      y: 9,
      size: 10,
      fastened: 'left',
    };
    const [mark] = linesOn(set([figure({ shapes: [text] })]))[0]!;
    expect(mark!.line.width).toBeCloseTo(200);
    expect(wordsOf(mark!.line)).toHaveLength(80);
  });

  it('has its place where it stands first, not where its table repeats it', () => {
    const head = [{ blocks: [figure({ height: 20 })] }];
    const rows = Array.from({ length: 100 }, () => ['a']);
    expect(boxOf(set([{ kind: 'table', head, rows, columns: [1] }]))!.page).toBe(0);
  });

  it('is left out without an area', () => {
    expect(set([figure({ width: 0 }), figure({ height: NaN })]).structure.children).toEqual([]);
  });
});
