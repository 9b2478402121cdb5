import type { Block, Cell, Text } from '../pdf/document';
import { holdsBlocks } from '../pdf/layout/has-headings';

/** Lines that may stand together on a page without leaving most of another one empty. */
const most = 30;
/** Twentieths of a point that a letter takes, about. */
const letter = 100;
/** Points that a line takes, about. */
const line = 12;

export const isText = (cell: Cell): cell is Text => typeof cell === 'string' || Array.isArray(cell);

/**
 * Whether cells side by side are so tall that a page may part them.
 *
 * @param widths - of the cells, twentieths of a point
 */
export const isLong = (cells: readonly Cell[], widths: readonly number[]): boolean =>
  cells.some((cell, index) => {
    const letters = Math.max(8, (widths[index] ?? 0) / letter);
    return (isText(cell) ? linesOf(cell, letters) : linesOfAll(cell.blocks, letters)) > most;
  });

const linesOf = (text: Text, letters: number): number =>
  (typeof text === 'string' ? text : text.map((span) => span.text).join(''))
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);

const linesOfAll = (blocks: readonly Block[], letters: number): number =>
  blocks.reduce((lines, block) => lines + linesOfBlock(block, letters), 0);

function linesOfBlock(block: Block, letters: number): number {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return linesOf(block.text, letters) + 0.5;
    case 'list':
      return block.items.reduce<number>(
        (lines, item) =>
          lines + (holdsBlocks(item) ? linesOfAll(item, letters) : linesOf(item, letters)),
        0,
      );
    case 'table':
      return block.rows.reduce<number>((lines, row) => {
        const share = letters / Math.max(1, row.length);
        const tallest = row.map((cell) =>
          isText(cell) ? linesOf(cell, share) : linesOfAll(cell.blocks, share),
        );
        return lines + Math.max(1, ...tallest) + 0.7;
      }, 2);
    case 'columns':
      return Math.max(
        0,
        ...block.columns.map(({ blocks }) => linesOfAll(blocks, letters / block.columns.length)),
      );
    case 'writing':
      return block.lines * 1.7;
    case 'panel':
      return linesOfAll(block.blocks, letters) + 2;
    case 'figure':
    case 'picture':
      return Math.ceil(block.height / line);
    default:
      return 1;
  }
}
