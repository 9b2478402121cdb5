import { describe, expect, it } from 'vitest';
import type { Block, List, PdfLanguage } from '../../../../src/adapters/pdf/document';
import { faultsIn } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const list = (items: List['items'], more: Partial<List> = {}): Block => ({
  kind: 'list',
  items,
  ...more,
});
const edges = (blocks: Block[], language: PdfLanguage) =>
  linesOn(set(blocks, { language }))[0]!.map(({ words: said, x, line, baseline }) => ({
    said,
    left: x + line.x,
    right: x + line.x + line.width,
    baseline,
  }));

describe('a list', () => {
  it('has its markers at the left in French, on the baseline of their items', () => {
    const [marker, text] = edges([list(['premier'])], 'fr');
    expect(marker!.said).toBe('•');
    expect(text!.said).toBe('premier');
    expect(marker!.left).toBeGreaterThanOrEqual(54);
    expect(marker!.right).toBeLessThan(text!.left);
    expect(marker!.baseline).toBe(text!.baseline);
  });

  it('has its markers at the right in Arabic', () => {
    const [marker, text] = edges([list(['أول'], { ordered: true })], 'ar');
    expect(marker!.said).toBe('1.');
    expect(marker!.right).toBeLessThanOrEqual(541.28 + 0.01);
    expect(marker!.left).toBeGreaterThan(text!.right);
  });

  it('sets numbers flush with one another', () => {
    const items = Array.from({ length: 12 }, () => 'a');
    const all = edges([list(items, { ordered: true })], 'fr');
    const [first, twelfth] = ['1.', '12.'].map((said) => all.find((line) => line.said === said)!);
    expect(first!.right).toBeCloseTo(twelfth!.right);
    expect(twelfth!.left).toBeGreaterThanOrEqual(54 - 0.01);
  });

  it('sets further lines under the words, not under the marker', () => {
    const [, first, second] = edges([list([words(20)])], 'fr');
    expect(second!.left).toBe(first!.left);
  });

  it('holds blocks, and lists inside its items', () => {
    const inner = list(['dedans']);
    const paged = set([list([[{ kind: 'paragraph', text: 'bloc' }, inner], 'texte'])]);
    expect(linesOn(paged)[0]!.map((line) => line.words)).toEqual([
      ...['•', 'bloc', '•', 'dedans'],
      ...['•', 'texte'],
    ]);
    const [outer, , nested] = linesOn(paged)[0]!;
    expect(nested!.x).toBeGreaterThan(outer!.x);
    expect(faultsIn(paged)).toEqual([]);
  });

  it('is read marker before words', () => {
    expect(set([list(['a'], { ordered: true })]).structure.children).toMatchObject([
      {
        type: 'L',
        numbering: 'Decimal',
        children: [{ type: 'LI', children: [{ type: 'Lbl' }, { type: 'LBody' }] }],
      },
    ]);
  });

  it('keeps its marker with the first line of a long item', () => {
    const filler: Block = { kind: 'paragraph', text: words(15 * 45, 50_000) };
    const [, second] = linesOn(set([filler, list([words(60)])]));
    expect(second![0]!.words).toBe('•');
  });

  it('has its marker on the baseline of whatever the item begins with', () => {
    const lead: Block = { kind: 'paragraph', look: 'figure', text: 'grand' };
    const [marker, text] = edges([list([[lead]])], 'fr');
    expect(marker!.baseline).toBeCloseTo(text!.baseline);
  });

  it('has a marker no larger than small words, on their baseline and in their line', () => {
    const small: Block = { kind: 'paragraph', look: 'small', text: words(300) };
    const [marker, ...lines] = edges([list([[small]])], 'fr');
    expect(marker!.baseline).toBeCloseTo(lines[0]!.baseline);
    const steps = lines.slice(1).map(({ baseline }, index) => baseline - lines[index]!.baseline);
    expect(Math.max(...steps)).toBeCloseTo(Math.min(...steps));
  });

  it('has its marker once at a row that is cut', () => {
    const table: Block = { kind: 'table', head: [], rows: [[words(900)]], columns: [1] };
    const pages = linesOn(set([list([[table]])])).map((page) => page.map((line) => line.words));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]![0]).toBe('•');
    expect(pages.flat().filter((word) => word === '•')).toHaveLength(1);
  });

  it('keeps the marker of an empty item', () => {
    expect(edges([list(['', 'b'], { ordered: true })], 'fr').map(({ said }) => said)).toEqual([
      '1.',
      '2.',
      'b',
    ]);
  });
});
