import type { Block, Cell, Text } from '../document';

/** Whether a heading of this level or a higher one stands among the blocks or inside them. */
export function hasHeadings(blocks: readonly Block[], lowest: 1 | 2 | 3): boolean {
  return blocks.some((block) =>
    block.kind === 'heading'
      ? block.level <= lowest && wordsOf(block.text).trim() !== ''
      : hasHeadings(innerBlocks(block), lowest),
  );
}

function innerBlocks(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'panel':
      return block.blocks;
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks);
    case 'list':
      return block.items.flatMap((item) => (holdsBlocks(item) ? item : []));
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(blocksOfCell);
    default:
      return [];
  }
}

/** Whether an item of a list is blocks; an empty one is a text without words. */
export function holdsBlocks(item: Text | readonly Block[]): item is readonly Block[] {
  const first = typeof item === 'string' ? undefined : item[0];
  return first !== undefined && 'kind' in first;
}

const blocksOfCell = (cell: Cell): readonly Block[] =>
  typeof cell === 'object' && 'blocks' in cell ? cell.blocks : [];

const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');
