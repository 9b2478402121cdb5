import { describe, expect, it } from 'vitest';
import type { Block, PdfLanguage, Picture } from '../../../../src/adapters/pdf/document';
import type { Mark } from '../../../../src/adapters/pdf/pages';
import { png } from '../pictures';
import { faultsIn } from '../tags/check-structure';
import { linesOn, set } from './set';

const picture = (more: Partial<Picture> = {}): Picture => ({
  kind: 'picture',
  image: png(200, 100),
  width: 100,
  height: 100,
  alternative: 'Logo de la commune',
  ...more,
});
type PictureMark = Extract<Mark, { kind: 'picture' }>;
const isPicture = (mark: Mark): mark is PictureMark => mark.kind === 'picture';
const placed = (blocks: Block[], language: PdfLanguage = 'fr') =>
  set(blocks, { language }).pages.flatMap(({ contents }) =>
    contents.flatMap(({ marks }) => marks.filter(isPicture)),
  )[0];

describe('a picture', () => {
  it('keeps its shape within the room it is given', () => {
    expect(placed([picture()])).toMatchObject({ width: 100, height: 50 });
    expect(placed([picture({ height: 20 })])).toMatchObject({ width: 40, height: 20 });
  });

  it('is no wider than the measure, and no taller than most of a page', () => {
    expect(placed([picture({ width: 5_000, height: 5_000 })])!.width).toBeCloseTo(487.28);
    const tall = picture({ image: png(10, 400), width: 900, height: 9_000 });
    expect(placed([tall])!.height).toBeCloseTo(713.89 * 0.7);
  });

  it.each([
    ['fr', 'start', 54],
    ['fr', 'center', 247.64],
    ['fr', 'end', 441.28],
    ['ar', 'start', 441.28],
    ['ar', 'end', 54],
  ] as const)('in %s at the %s stands %d points from the left', (language, align, x) => {
    expect(placed([picture({ align })], language)!.x).toBeCloseTo(x);
  });

  it('is a figure with its alternative and its place', () => {
    const paged = set([picture()]);
    const [figure] = paged.structure.children;
    expect(figure).toMatchObject({
      type: 'Figure',
      alternative: 'Logo de la commune',
      box: { page: 0, width: 100, height: 50 },
    });
    expect(faultsIn(paged)).toEqual([]);
  });

  it('that cannot be read, or has no size, is left out with its place in the structure', () => {
    const broken = picture({ image: { type: 'png', bytes: new Uint8Array(4) } });
    for (const nothing of [broken, picture({ width: 0 }), picture({ height: Number.NaN })]) {
      const paged = set([nothing, { kind: 'paragraph', text: 'après' }]);
      expect(paged.structure.children.map((child) => 'type' in child && child.type)).toEqual(['P']);
      expect(linesOn(paged)[0]!.map(({ words }) => words)).toEqual(['après']);
    }
  });
});

describe('a rule', () => {
  it('runs over the measure and is read by nobody', () => {
    const [page] = set([{ kind: 'paragraph', text: 'a' }, { kind: 'rule' }]).pages;
    const { node, marks } = page!.contents.at(-1)!;
    expect(node).toBeUndefined();
    expect(marks).toMatchObject([
      {
        kind: 'path',
        steps: [
          ['move', [54, y()]],
          ['line', [541.28, y()]],
        ],
      },
    ]);
  });
});

const y = (): unknown => expect.any(Number);
