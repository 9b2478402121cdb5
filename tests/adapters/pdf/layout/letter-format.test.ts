import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/adapters/pdf/document';
import { faultsIn } from '../tags/check-structure';
import { linesOn, set, words } from './set';

const rightOf = ({ x, line }: { x: number; line: { x: number; width: number } }) =>
  x + line.x + line.width;

describe('a block of another direction than its language', () => {
  it('stands at its own side, and its words run its own way', () => {
    const paged = set([{ kind: 'paragraph', text: 'في النص', direction: 'rtl' }], {
      language: 'fr',
    });
    const [line] = linesOn(paged)[0]!;
    expect(rightOf(line!)).toBeCloseTo(541.28);
    expect(line!.line.glyphs[0]!.cluster).toBe(6);
    expect(paged.structure.children[0]).not.toHaveProperty('language');
  });

  it('does not hand its direction on to what follows', () => {
    const [, next] = linesOn(
      set([
        { kind: 'paragraph', text: 'a', direction: 'rtl' },
        { kind: 'paragraph', text: 'b' },
      ]),
    )[0]!;
    expect(next!.x + next!.line.x).toBeCloseTo(54);
  });

  it('may be a heading', () => {
    const [line] = linesOn(set([{ kind: 'heading', level: 3, text: 'a', direction: 'rtl' }]))[0]!;
    expect(rightOf(line!)).toBeCloseTo(541.28);
  });

  it('may be a list: its markers stand at the side where it begins', () => {
    const paged = set([{ kind: 'list', items: ['a'], direction: 'rtl', ordered: true }]);
    const [marker, item] = linesOn(paged)[0]!;
    expect(marker!.words).toBe('1.');
    expect(marker!.x + marker!.line.x).toBeGreaterThan(rightOf(item!));
    expect(faultsIn(paged)).toEqual([]);
  });
});

it('a numbered list may go on from another one', () => {
  const list: Block = { kind: 'list', ordered: true, first: 9, items: ['a', 'b'] };
  expect(linesOn(set([list]))[0]!.map((line) => line.words)).toEqual(['9.', 'a', '10.', 'b']);
});

describe('a letter', () => {
  it('is set larger than a report, within the margins of letter paper', () => {
    const block: Block = { kind: 'paragraph', text: words(3) };
    const [report] = linesOn(set([block]))[0]!;
    const [letter] = linesOn(set([block], { format: 'letter' }))[0]!;
    expect(letter!.line.glyphs[0]!.size).toBeGreaterThan(report!.line.glyphs[0]!.size);
    expect(letter!.x).toBeCloseTo(62.4);
  });

  it('has its running lines within the same margins', () => {
    const texts = { header: 'tête', footer: '{page}', format: 'letter' } as const;
    const paged = set([{ kind: 'paragraph', text: words(900) }], texts);
    const [, second] = linesOn(paged, { read: false });
    expect(second![0]!.x).toBeCloseTo(62.4);
    expect(rightOf(second![1]!)).toBeCloseTo(595.28 - 62.4);
  });

  it('keeps the room under a signature on the page of the signature', () => {
    const signature = (room: number): Block => ({
      kind: 'columns',
      room,
      columns: [{ share: 1, blocks: [{ kind: 'paragraph', text: 'signe' }] }],
    });
    const filler: Block = { kind: 'gap', height: 640 };
    const lines = (room: number) =>
      linesOn(set([{ kind: 'paragraph', text: 'a' }, filler, signature(room)])).map(
        ({ length }) => length,
      );
    expect(lines(0)).toEqual([2]);
    expect(lines(60)).toEqual([1, 1]);
  });
});
