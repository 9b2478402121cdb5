import type { Block, Cell, Text } from '../../../src/adapters/pdf/document';
import { holdsBlocks } from '../../../src/adapters/pdf/layout/has-headings';

const wordsOf = (text: Text = ''): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

/** What a document says, in the order of reading; the words within drawings are pictures of words. */
export function saidIn(blocks: readonly Block[]): string {
  return blocks.map(saidInBlock).join('\n');
}

function saidInBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.text);
    case 'list':
      return block.items
        .map((item) => (holdsBlocks(item) ? saidIn(item) : wordsOf(item)))
        .join('\n');
    case 'table':
      return [wordsOf(block.caption), ...[block.head, ...block.rows].flat().map(cellSaid)].join(
        '\n',
      );
    case 'columns':
      return block.columns.map((column) => saidIn(column.blocks)).join('\n');
    case 'panel':
      return saidIn(block.blocks);
    case 'figure':
      return wordsOf(block.caption);
    default:
      return '';
  }
}

const cellSaid = (cell: Cell): string =>
  typeof cell === 'object' && 'blocks' in cell ? saidIn(cell.blocks) : wordsOf(cell);
