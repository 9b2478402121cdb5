import type { Block, Cell, Figure } from '../pdf/document';
import { holdsBlocks } from '../pdf/layout/has-headings';

/** The drawings of a document, also those within other blocks. */
export function figuresIn(blocks: readonly Block[]): Figure[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'figure':
        return [block];
      case 'panel':
        return figuresIn(block.blocks);
      case 'columns':
        return block.columns.flatMap((column) => figuresIn(column.blocks));
      case 'list':
        return block.items.flatMap((item) => (holdsBlocks(item) ? figuresIn(item) : []));
      case 'table':
        return [block.head, ...block.rows].flat().flatMap(figuresInCell);
      default:
        return [];
    }
  });
}

const figuresInCell = (cell: Cell): Figure[] =>
  typeof cell === 'object' && 'blocks' in cell ? figuresIn(cell.blocks) : [];
