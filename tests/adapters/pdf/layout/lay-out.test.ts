import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/adapters/pdf/document';
import { layOut, layOutWith } from '../../../../src/adapters/pdf/layout/lay-out';
import type { SetLines } from '../../../../src/adapters/pdf/layout/place';
import { testFaces } from '../faces';
import { faultsIn } from '../tags/check-structure';
import { plainSetter } from './plain-setter';
import { documentOf, linesOn, set, words } from './set';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

describe('a document on pages', () => {
  it('is one page with its footer where nothing is written', () => {
    const paged = set([], { header: 'Tête', footer: 'Page {page} sur {pages}' });
    expect(paged.pages).toHaveLength(1);
    expect(linesOn(paged, { read: false })[0]!.map((line) => line.words)).toEqual(['Page 1 sur 1']);
    expect(paged.structure).toEqual({ type: 'Document', children: [] });
  });

  it('is an A4 sheet, upright', () => {
    expect(set([]).pages[0]).toMatchObject({ width: 595.28, height: 841.89 });
  });

  it('ignores blocks in which nothing is written', () => {
    const paged = set([
      paragraph(''),
      { kind: 'heading', level: 1, text: [] },
      { kind: 'list', items: [] },
      { kind: 'table', head: [], rows: [], columns: [] },
      { kind: 'columns', columns: [] },
      { kind: 'panel', blocks: [paragraph(' '.trim())] },
    ]);
    expect(paged.structure.children).toEqual([]);
    expect(paged.bookmarks).toEqual([]);
    expect(paged.pages.map(({ contents }) => contents)).toEqual([[]]);
  });

  it('begins a page where it is asked to, and never an empty one', () => {
    const turn: Block = { kind: 'page-break' };
    const paged = set([turn, paragraph('un'), turn, turn, paragraph('deux'), turn]);
    expect(linesOn(paged).map((lines) => lines.map((line) => line.words))).toEqual([
      ['un'],
      ['deux'],
    ]);
  });

  it('leaves the space it is asked to, and none at the head of a page that merely follows', () => {
    const gap: Block = { kind: 'gap', height: 100 };
    const [plain, spaced] = [
      set([paragraph('a'), paragraph('b')]),
      set([paragraph('a'), gap, paragraph('b')]),
    ];
    const second = (paged: typeof plain) => linesOn(paged)[0]![1]!.baseline;
    expect(second(spaced) - second(plain)).toBeCloseTo(100);
    const overleaf = set([paragraph('a'), { kind: 'gap', height: 2_000 }, paragraph('b')]);
    const [first, next] = linesOn(overleaf);
    expect(next![0]!.baseline).toBe(first![0]!.baseline);
  });

  it('keeps a gap that opens the first page', () => {
    const top = (blocks: Block[]) => linesOn(set(blocks))[0]![0]!.baseline;
    const lowered = top([{ kind: 'gap', height: 80 }, paragraph('a')]);
    expect(lowered - top([paragraph('a')])).toBeCloseTo(80);
  });

  it('tells after each block how far it is', () => {
    const told: [number, number][] = [];
    const blocks = [paragraph('a'), paragraph('b'), { kind: 'gap', height: 3 } as const];
    layOutWith(documentOf(blocks), plainSetter, (done, of) => told.push([done, of]));
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('names each missing character once', () => {
    expect(set([paragraph('a □'), paragraph('□ b')]).missing).toEqual(['□']);
  });

  it('says what it is about', () => {
    const { about } = set([], { author: 'Commune', language: 'ar' });
    const madeAt = '2026-11-22T09:00:00Z';
    expect(about).toEqual({ title: 'Titre', language: 'ar', author: 'Commune', madeAt });
  });

  it('sets each text once, on however many pages it stands', () => {
    let times = 0;
    const counting: SetLines = (text, setting) => {
      times++;
      return plainSetter(text, setting);
    };
    const rows = Array.from({ length: 200 }, (_, index) => [`rangée ${index}`, words(40)]);
    const table: Block = { kind: 'table', head: ['a', 'b'], rows, columns: [1, 3] };
    const { pages } = layOutWith(documentOf([table]), counting);
    const ofEachPage = 1;
    const [caption, header, watermark, cells] = [1, 1, 1, 2 + 400];
    expect(pages.length).toBeGreaterThan(5);
    expect(times).toBe(caption + header + watermark + cells + pages.length * ofEachPage);
  });
});

describe('with the typefaces of the product', () => {
  it('sets Arabic to the right margin and French to the left one', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'تقرير الجاهزية' },
      paragraph(
        'تلتزم الجماعة بإرساء آليات تشاركية للحوار والتشاور (OGP Local) قبل 31 دجنبر 2026.',
      ),
      {
        kind: 'paragraph',
        language: 'fr',
        text: 'La commune s’engage, au titre de l’article 139.',
      },
    ];
    const paged = layOut(documentOf(blocks, { language: 'ar' }), await testFaces());
    const [heading, , french] = linesOn(paged)[0]!;
    expect(heading!.x + heading!.line.x + heading!.line.width).toBeCloseTo(595.28 - 54);
    expect(french!.x + french!.line.x).toBeCloseTo(54);
    expect(paged.missing).toEqual([]);
    expect(faultsIn(paged)).toEqual([]);
  });

  it.each(['ar', 'fr'] as const)(
    'keeps a word of 300 letters in a narrow column, in %s',
    async (language) => {
      const word = (language === 'ar' ? 'بيت' : 'mot').repeat(100);
      const row = [word, 'x'.repeat(5_000), ''];
      const table: Block = { kind: 'table', head: row, rows: [row], columns: [0, 8, 1] };
      const paged = layOut(documentOf([table], { language }), await testFaces());
      for (const { x, line } of linesOn(paged).flat()) {
        expect(x + line.x).toBeGreaterThan(53.9);
        expect(x + line.x + line.width).toBeLessThan(541.4);
      }
      const said = linesOn(paged)
        .flat()
        .map((line) => line.words)
        .join('');
      expect(said.normalize('NFKC').replaceAll('x', '')).toBe(word + word);
      expect(faultsIn(paged)).toEqual([]);
    },
  );

  it('has the signs the layout itself adds', async () => {
    const blocks: Block[] = [
      { kind: 'list', items: ['a'] },
      { kind: 'list', ordered: true, items: ['b'] },
    ];
    const long = { header: words(200), footer: `${words(200)} {page}` };
    for (const language of ['ar', 'fr'] as const) {
      const paged = layOut(documentOf(blocks, { language, ...long }), await testFaces());
      expect(paged.missing).toEqual([]);
    }
  });
});
