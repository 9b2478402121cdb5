import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PdfLanguage } from '../../../../src/adapters/pdf/document';
import type { PagedDocument } from '../../../../src/adapters/pdf/pages';
import { contentsOf, faultsIn } from '../tags/check-structure';
import { textsOf } from './any-document';
import { linesOn, set, words, wordsOf } from './set';

const left = 54;
const right = 541.28;

/** The corners of what is drawn on each page and is never read. */
const drawnOn = ({ pages }: PagedDocument) =>
  pages.map(({ contents }) =>
    contents
      .filter(({ node }) => node === undefined)
      .flatMap(({ marks }) => marks)
      .flatMap((mark) =>
        mark.kind === 'path'
          ? [
              mark.steps.flatMap((step) =>
                step[0] === 'line' || step[0] === 'move' ? [step[1]] : [],
              ),
            ]
          : [],
      ),
  );
const firstPage = (blocks: Block[], language: PdfLanguage = 'fr') => {
  const paged = set(blocks, { language });
  expect(faultsIn(paged)).toEqual([]);
  return { drawn: drawnOn(paged)[0]!, said: linesOn(paged)[0] ?? [] };
};

describe('lines to write on', () => {
  it('go over the whole measure, nine millimetres apart, and are never read', () => {
    const { drawn, said } = firstPage([{ kind: 'writing', lines: 3 }]);
    expect(drawn.map(([from, to]) => [from![0], to![0]])).toEqual([
      [left, expect.closeTo(right, 1)],
      [left, expect.closeTo(right, 1)],
      [left, expect.closeTo(right, 1)],
    ]);
    const [first, second] = drawn.map(([from]) => from![1]);
    expect(second! - first!).toBeGreaterThanOrEqual(25.5);
    expect(said).toEqual([]);
  });

  it('go on over pages, none alone at the foot', () => {
    const paged = set([
      { kind: 'paragraph', text: words(15 * 43) },
      { kind: 'writing', lines: 40 },
    ]);
    const counts = drawnOn(paged).map(({ length }) => length);
    expect(counts.reduce((all, count) => all + count, 0)).toBe(40);
    expect(counts.every((count) => count === 0 || count >= 2)).toBe(true);
    expect(faultsIn(paged)).toEqual([]);
  });

  it.each(['fr', 'ar'] as const)('begin after the label of a blank, in %s', (language) => {
    const { drawn, said } = firstPage(
      [
        {
          kind: 'writing',
          lines: 1,
          blanks: [
            { label: 'Jour', share: 1 },
            { label: 'Mois', share: 1 },
          ],
        },
      ],
      language,
    );
    expect(said.map((line) => line.words)).toEqual(['Jour', 'Mois']);
    said.forEach(({ x, line }, index) => {
      const [from, to] = drawn[index]!;
      const [start, end] = [x + line.x, x + line.x + line.width];
      if (language === 'ar') expect(to![0]).toBeLessThan(start);
      else expect(from![0]).toBeGreaterThan(end);
      expect(Math.min(from![0], start)).toBeGreaterThanOrEqual(left - 0.01);
      expect(Math.max(to![0], end)).toBeLessThanOrEqual(right + 0.01);
    });
  });

  it('stand under all labels where one of them is long', () => {
    const { drawn, said } = firstPage([
      {
        kind: 'writing',
        lines: 1,
        blanks: [
          { label: 'Jour', share: 1 },
          { label: words(8), share: 1 },
        ],
      },
    ]);
    expect(Math.min(...drawn.map(([from]) => from![1]))).toBeGreaterThan(
      Math.max(...said.map(({ baseline }) => baseline)),
    );
  });
});

describe('squares to tick', () => {
  const boxes = (items: string[], across: number, language: PdfLanguage = 'fr') =>
    firstPage([{ kind: 'list', boxes: across, items }], language);

  it('stand before their words, beside one another', () => {
    const { drawn, said } = boxes(['oui', 'non', 'peut-être'], 2);
    expect(drawn).toHaveLength(3);
    const [yes, no, maybe] = said;
    expect(yes!.baseline).toBe(no!.baseline);
    expect(maybe!.baseline).toBeGreaterThan(yes!.baseline);
    drawn.forEach((corners, index) => {
      const own = said[index]!;
      expect(Math.max(...corners.map(([x]) => x))).toBeLessThan(own.x + own.line.x);
      expect(Math.abs(Math.max(...corners.map(([, y]) => y)) - own.baseline)).toBeLessThan(3);
    });
  });

  it('stand at the right of their words in Arabic', () => {
    const { drawn, said } = boxes(['نعم', 'لا'], 1, 'ar');
    drawn.forEach((corners, index) => {
      const { x, line } = said[index]!;
      expect(Math.min(...corners.map(([at]) => at))).toBeGreaterThan(x + line.x + line.width);
      expect(Math.max(...corners.map(([at]) => at))).toBeLessThanOrEqual(right);
    });
  });

  it('are on one page where they are few', () => {
    const paged = set([
      { kind: 'paragraph', text: words(15 * 45) },
      { kind: 'list', boxes: 1, items: ['a', 'b', 'c', 'd'] },
    ]);
    const items = linesOn(paged).map(
      (lines) => lines.filter(({ words: said }) => said.length === 1).length,
    );
    expect(items).toEqual([0, 4]);
  });
});

describe('a table to write in', () => {
  const table = (rowHeight?: number): Block => ({
    kind: 'table',
    head: ['a', 'b', 'c'],
    rows: [
      ['', '', ''],
      ['1', '', ''],
    ],
    columns: [1, 1, 1],
    ...(rowHeight === undefined ? {} : { rowHeight }),
  });
  const heights = (block: Block) => {
    const rules = firstPage([block]).drawn.filter(([from, to]) => from![1] === to![1]);
    const at = rules.map(([from]) => from![1]);
    return at.slice(1).map((y, index) => y - at[index]!);
  };

  it('has rows as tall as asked, also empty ones', () => {
    for (const height of heights(table(34))) expect(height).toBeCloseTo(34, 0);
    for (const height of heights(table())) expect(height).toBeLessThan(34);
  });

  it('has a line between the columns of its rows, and none in others', () => {
    const upright = (block: Block) =>
      firstPage([block]).drawn.filter(([from, to]) => from![0] === to![0]).length;
    expect(upright(table(34))).toBe(4);
    expect(upright(table())).toBe(0);
  });
});

const readIn = ({ structure }: PagedDocument) =>
  [...contentsOf(structure)].flatMap(({ marks }) =>
    marks.map((mark) => (mark.kind === 'line' ? wordsOf(mark.line) : '')),
  );

/** Everything that is written in by hand, with sizes from nothing to more than a page. */
const label = fc.nat(40).map((count) => words(count));
const anyForm: fc.Arbitrary<Block[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('writing' as const),
      lines: fc.integer({ min: -1, max: 60 }),
      blanks: fc.array(fc.record({ label, share: fc.constantFrom(0, 1, 3) }), { maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      boxes: fc.constantFrom(0, 1, 2, 4, 9),
      items: fc.array(label, { maxLength: 15 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.array(label, { maxLength: 4 }),
      rows: fc.array(fc.array(label, { maxLength: 4 }), { maxLength: 6 }),
      columns: fc.array(fc.constantFrom(1, 4), { maxLength: 4 }),
      rowHeight: fc.constantFrom(-5, 20, 60, 3_000),
    }),
  ),
  { maxLength: 6 },
);

it('whatever its size, a form stays within the margins, is sound and loses no label', () => {
  fc.assert(
    fc.property(anyForm, fc.constantFrom('ar', 'fr'), (blocks, language) => {
      const paged = set(blocks, { language });
      expect(faultsIn(paged)).toEqual([]);
      const corners = drawnOn(paged).flat(2);
      expect(corners.filter(([x, y]) => x < 53.9 || x > 541.4 || y < 65.9 || y > 780)).toEqual([]);
      const said = linesOn(paged).flat();
      expect(Math.max(0, ...said.map(({ baseline }) => baseline))).toBeLessThan(780);
      // a word wider than its column is broken: letters are compared, in the order of reading
      const letters = (texts: readonly string[]) => texts.join('').replaceAll(' ', '');
      expect(letters(readIn(paged))).toBe(letters(textsOf(blocks)));
    }),
  );
});
