import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Figure, Shape } from '../../../src/adapters/pdf/document';
import type { CouncilCount } from '../../../src/ui/result/mandate-count';
import { reportWords } from '../../../src/ui/report/report-words';
import { timelineFigure } from '../../../src/ui/report/timeline-figure';

const short: CouncilCount = {
  reference: '07.427.01.01',
  startedOn: '2021-09-08',
  endsOn: '2027-09-08',
  endIs: 'estimate',
  referenceDay: '2026-11-21',
  referenceIs: 'as-of',
  lastEligibleDay: '2026-05-08',
  monthsLeft: 9,
  monthsRequired: 16,
};
const enough = { ...short, referenceDay: '2022-02-01', monthsLeft: 67 };
const ended = { ...short, referenceDay: '2028-01-01', monthsLeft: 0 };
const planned = {
  ...short,
  startedOn: '2027-09-08',
  endsOn: '2033-09-08',
  lastEligibleDay: '2032-05-08',
  referenceDay: '2026-11-21',
  monthsLeft: 81,
};
const situations = { short, enough, ended, planned };

async function drawn(count: CouncilCount, language: 'ar' | 'fr'): Promise<Figure> {
  const dossier = { edition: 'ogp-local-next', jurisdictions: [] };
  return timelineFigure(count, reportWords(await wordsOf(language), language, dossier));
}

type Rect = Extract<Shape, { kind: 'rect' }>;
type Words = Extract<Shape, { kind: 'text' }>;
const rects = ({ shapes }: Figure) => shapes.filter((one): one is Rect => one.kind === 'rect');
const texts = ({ shapes }: Figure) => shapes.filter((one): one is Words => one.kind === 'text');

describe('the drawing of the months on paper', () => {
  it('has a box for each month required: what is left filled, what lacks dashed', async () => {
    const figure = await drawn(short, 'fr');
    const boxes = rects(figure).filter(({ height, y }) => height > 20 && y < 60);
    expect(boxes.filter(({ fill }) => fill === 'accent')).toHaveLength(9);
    expect(boxes.filter(({ stroke }) => stroke?.paint === 'alert')).toHaveLength(7);
  });

  it.each(Object.entries(situations))(
    'is mirrored in Arabic, and its texts with it (%s)',
    async (_, count) => {
      const french = await drawn(count, 'fr');
      const arabic = await drawn(count, 'ar');
      const turned = { left: 'right', right: 'left', middle: 'middle' } as const;

      expect(rects(arabic)).toHaveLength(rects(french).length);
      rects(french).forEach(({ x, width, y, height }, at) => {
        const other = rects(arabic)[at]!;
        expect(other.x).toBeCloseTo(french.width - x - width, 6);
        expect([other.y, other.width, other.height]).toEqual([y, width, height]);
      });
      texts(french).forEach(({ x, y, fastened }, at) => {
        const other = texts(arabic)[at]!;
        expect(other.x).toBeCloseTo(french.width - x, 6);
        expect([other.y, other.fastened]).toEqual([y, turned[fastened]]);
      });
    },
  );

  it.each(Object.entries(situations))('stays on its surface (%s)', async (_, count) => {
    const { width, height, shapes } = await drawn(count, 'ar');
    for (const shape of shapes) {
      if (shape.kind !== 'rect') continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.001);
      expect(shape.y + shape.height).toBeLessThanOrEqual(height);
    }
    for (const shape of shapes) {
      if (shape.kind !== 'text') continue;
      expect(shape.y).toBeLessThanOrEqual(height);
      const isAtEdge = shape.x < 24 || shape.x > width - 24;
      expect(isAtEdge && shape.fastened === 'middle').toBe(false);
    }
  });

  it('says in words what it draws', async () => {
    const { alternative } = await drawn(short, 'fr');
    expect(alternative).toContain('Les 16 derniers mois du mandat');
    expect(alternative.replace(/[\u00a0\u202f]/g, ' ')).toContain('21 novembre 2026');
  });

  it('marks in red only a reference day that comes too late', async () => {
    const inks = async (count: CouncilCount) =>
      texts(await drawn(count, 'fr')).filter(({ ink }) => ink === 'alert');
    expect(await inks(short)).toHaveLength(1);
    expect(await inks(ended)).toHaveLength(1);
    expect(await inks(enough)).toEqual([]);
  });
});
