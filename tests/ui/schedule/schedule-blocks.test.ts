import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/adapters/i18n/words-of';
import type { Figure, Shape, Table } from '../../../src/adapters/pdf/document';
import { editionOf } from '../../../src/ui/edition-of';
import { reportWords } from '../../../src/ui/report/report-words';
import { scheduleBlocks } from '../../../src/ui/schedule/schedule-blocks';
import { scheduleFor } from '../../../src/ui/schedule/schedule-for';
import { commune } from '../../domain/schedule/schedule-input';

const languages = ['ar', 'fr', 'en'] as const;

async function blocksOf(language: (typeof languages)[number], closesOn: string | undefined) {
  const dossier = commune(closesOn === undefined ? {} : { call: { closesOn } });
  const today = Temporal.PlainDate.from('2026-11-22');
  const words = reportWords(await wordsOf(language), language, dossier);
  return scheduleBlocks(words, scheduleFor(dossier, editionOf(dossier.edition), today));
}
const figureIn = (blocks: Awaited<ReturnType<typeof blocksOf>>) =>
  blocks.find((one): one is Figure => one.kind === 'figure')!;
const edges = (shape: Shape): number[] =>
  shape.kind === 'rect' ? [shape.x, shape.x + shape.width] : [];

describe('the schedule on paper', () => {
  it.each(languages)(
    'draws every bar within its surface, and tells each stage in a table (%s)',
    async (language) => {
      const blocks = await blocksOf(language, '2027-06-30');
      const figure = figureIn(blocks);
      for (const x of figure.shapes.flatMap(edges)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(figure.width);
      }
      const table = blocks.find((one): one is Table => one.kind === 'table');
      expect(table?.rows).toHaveLength(8);
      // what follows the submission has no length, which is not a day that is lacking
      expect(table?.rows.at(-1)?.[1]).toBe('–');
    },
  );

  it('runs from right to left in Arabic', async () => {
    const barOf = async (language: 'ar' | 'fr') =>
      figureIn(await blocksOf(language, '2027-06-30')).shapes.find(({ kind }) => kind === 'rect');
    const [arabic, french] = [await barOf('ar'), await barOf('fr')];
    if (arabic?.kind !== 'rect' || french?.kind !== 'rect') throw new Error('No bar');
    expect(arabic.x + arabic.width).toBeCloseTo(487 - french.x);
  });

  it('says alone that there is nothing to count from', async () => {
    expect(await blocksOf('en', undefined)).toEqual([
      { kind: 'paragraph', text: expect.stringContaining('No closing day is known.') as string },
    ]);
  });
});

describe('the lines of the picture', () => {
  /** Lines that go down, and the band in which each row has its words. */
  async function linesAndWords(closesOn: string) {
    const { shapes } = figureIn(await blocksOf('fr', closesOn));
    const down = shapes.flatMap((one) =>
      one.kind === 'line' && one.from[0] > 1 && one.from[0] < 486 ? [one] : [],
    );
    const words = shapes.flatMap((one) => (one.kind === 'text' && one.size === 9 ? [one.y] : []));
    return { down, words };
  }

  it.each(['2026-12-20', '2027-02-15', '2027-06-30'])(
    'run through no words of a row, nor through those of the goal, with a closing on %s',
    async (closesOn) => {
      const { down, words } = await linesAndWords(closesOn);
      expect(down.length).toBeGreaterThan(0);
      const met = down.filter(({ from, to }) =>
        words.some((baseline) => from[1] < baseline - 1 && to[1] > baseline - 6),
      );
      // the line of today may pass beside the words of the goal, which begin far behind it
      expect(met.filter(({ from, to }) => from[1] > 13 || to[1] > 37)).toEqual([]);
    },
  );
});
