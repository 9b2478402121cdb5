import { describe, expect, it } from 'vitest';
import type { Block, PdfDocument } from '../../../../src/adapters/pdf/document';
import type { Mark } from '../../../../src/adapters/pdf/pages';
import { layOut } from '../../../../src/adapters/pdf/layout/lay-out';
import { testFaces } from '../faces';
import { documentOf, linesOn, set, words, wordsOf } from './set';

const faces = await testFaces();
/** In the typefaces of the product, and told apart by where they stand on paper. */
const printed = (more: Partial<PdfDocument>) =>
  linesOn(layOut(documentOf(threePages, more), faces), { read: false });
const fromLeft = ({ glyphs }: { glyphs: readonly { text: string }[] }) =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .normalize('NFKC')
    .replaceAll('\u200F', '');

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

  it.each(['\r', '\n', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'goes on after a line end such as %j',
    (end) => {
      const [line] = printed({ header: `رأس${end}ثان`, language: 'ar' })[1]!;
      expect(line!.words.replaceAll('\u200F', '').normalize('NFKC')).toBe('رأس ثان');
    },
  );

  it('takes no time over white space without end', { timeout: 4_000 }, () => {
    const space = ' '.repeat(200_000);
    const shapes = [
      { kind: 'text', text: `a${space}b`, x: 0, y: 5, size: 8, fastened: 'left' } as const,
    ];
    const drawing: Block = { kind: 'figure', width: 90, height: 9, shapes, alternative: 'a' };
    const more = { header: `a${space}b`, watermark: `a${space}b` };
    const [line] = printed({ ...more, blocks: [drawing, ...threePages] })[1]!;
    expect(line!.words).toBe('a b');
  });

  it('closes what it cuts off in the middle before the ellipsis', () => {
    const [line] = printed({ header: `أولا \u2066${'abc '.repeat(80)}\u2069`, language: 'ar' })[1]!;
    expect(fromLeft(line!.line)).toMatch(/^\.\.\.abc .*abc لاوأ$/);
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

describe('words of a person in the footer', () => {
  const footerOf = (name: string) =>
    runningLines({ footer: `${name} — page {page} sur {pages}` })[0]![0]!.words;

  it('may look like the signs for the numbers', () => {
    expect(footerOf('{page} {pages}')).toBe('{page} {pages} — page 1 sur 3');
  });

  it.each([0, 1, 2])('are cut between letters (%i)', (more) => {
    const line = footerOf(`${'😀e\u0301'.repeat(60)}${'x'.repeat(more)}`);
    expect(line).toMatch(/^…(😀|e\u0301)/u);
    expect(line).not.toMatch(/\p{Surrogate}/u);
    expect(line.endsWith(' — page 1 sur 3')).toBe(true);
  });

  it('never lose the sign for a number, wherever they are cut', () => {
    for (let length = 80; length < 140; length++)
      expect(footerOf('x'.repeat(length))).toMatch(/x — page 1 sur 3$/);
  });

  it('stay in the isolate they were written in', () => {
    const line = footerOf(`a\u2067${'b'.repeat(120)}\u2069`);
    expect(line).toMatch(/^\u2066…\u2067b+\u2069 — page \u20691 sur 3$/);
  });

  it.each(['\u202E', '\u202B', '\u2067'])('do not turn the numbers round with %j', (control) => {
    const footer = `abc${control}def — page {page} sur {pages}`;
    const [line] = printed({ footer })[0]!;
    expect(fromLeft(line!.line)).toMatch(/1 sur 3$/);
    const closed = `a\u2069${control}b\u2069\u202C — {page}/{pages}`;
    expect(fromLeft(printed({ footer: closed })[0]![0]!.line)).toMatch(/1\/3$/);
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
