import { describe, expect, it } from 'vitest';
import type { Block, PdfDocument } from '../../../../src/adapters/pdf/document';
import type { Mark } from '../../../../src/adapters/pdf/pages';
import { linesOn, set, words, wordsOf } from './set';

const threePages: Block[] = [
  { kind: 'paragraph', text: 'a' },
  { kind: 'page-break' },
  { kind: 'paragraph', text: 'b' },
  { kind: 'page-break' },
  { kind: 'paragraph', text: 'c' },
];
const runningLines = (more: Partial<PdfDocument>) =>
  linesOn(set(threePages, more), { read: false });

describe('the header', () => {
  it('stands on every page but the first, and is not read', () => {
    const said = runningLines({ header: 'Rapport' }).map((page) => page.map((line) => line.words));
    expect(said).toEqual([[], ['Rapport'], ['Rapport']]);
  });

  it.each([
    ['left', 'fr', 54],
    ['right', 'ar', 541.28],
  ] as const)('begins at the %s in %s', (side, language, at) => {
    const [line] = runningLines({ header: 'Rapport', language })[1]!;
    const left = line!.x + line!.line.x;
    expect(side === 'left' ? left : left + line!.line.width).toBeCloseTo(at);
  });

  it('is one line, however long', () => {
    const [line, ...others] = runningLines({ header: words(100) })[1]!;
    expect(others).toEqual([]);
    expect(line!.words.startsWith('10000 10001')).toBe(true);
    expect(line!.words.endsWith('…')).toBe(true);
    expect(line!.line.width).toBeLessThanOrEqual(487.28);
  });

  it('is over the text', () => {
    const [line] = runningLines({ header: 'Rapport' })[1]!;
    expect(line!.baseline).toBeLessThan(60);
  });
});

describe('the footer', () => {
  const footer = 'Commune — page {page} sur {pages}';

  it('counts the pages', () => {
    expect(runningLines({ footer }).map(([line]) => line!.words)).toEqual([
      'Commune — page 1 sur 3',
      'Commune — page 2 sur 3',
      'Commune — page 3 sur 3',
    ]);
  });

  it.each([
    ['right', 'fr', 541.28],
    ['left', 'ar', 54],
  ] as const)('ends at the %s in %s', (side, language, at) => {
    const [line] = runningLines({ footer, language })[0]!;
    const left = line!.x + line!.line.x;
    expect(side === 'left' ? left : left + line!.line.width).toBeCloseTo(at);
  });

  it('keeps its numbers, however long it is', () => {
    const [line, ...others] = runningLines({ footer: `${words(900)} — {page} / {pages}` })[0]!;
    expect(others).toEqual([]);
    expect(line!.words.endsWith('1 / 3')).toBe(true);
  });
});

describe('the watermark', () => {
  const marks = (more: Partial<PdfDocument>) =>
    set(threePages, more).pages.map(({ contents }) =>
      contents
        .filter(({ node }) => !node)
        .flatMap((content) => content.marks)
        .filter((mark): mark is Extract<Mark, { kind: 'watermark' }> => mark.kind === 'watermark'),
    );

  it('crosses every page through its middle, and is not read', () => {
    const all = marks({ watermark: 'Exemple' });
    expect(all.map(([mark]) => wordsOf(mark!.line))).toEqual(['Exemple', 'Exemple', 'Exemple']);
    expect(all[0]![0]).toMatchObject({ x: 595.28 / 2, y: 841.89 / 2 });
  });

  it('rises in the direction of reading', () => {
    expect(marks({ watermark: 'a' })[0]![0]!.degrees).toBeGreaterThan(0);
    expect(marks({ watermark: 'مثال', language: 'ar' })[0]![0]!.degrees).toBeLessThan(0);
  });

  it.each(['Exemple', 'Exemple de candidature, à ne pas envoyer', 'x'.repeat(500)])(
    'stays inside the paper: %s',
    (watermark) => {
      const { line, degrees } = marks({ watermark })[0]![0]!;
      expect(line.width * Math.cos((degrees * Math.PI) / 180)).toBeLessThan(595.28);
      expect(line.width * Math.sin((degrees * Math.PI) / 180)).toBeLessThan(841.89);
    },
  );

  it('is left out where there is none', () => {
    expect(marks({})).toEqual([[], [], []]);
    expect(marks({ watermark: '' })).toEqual([[], [], []]);
  });
});
