import type { Block, Cell, PdfDocument, Text } from '../../../../src/adapters/pdf/document';

/** Every text that stands on the pages of a document, each on a line; not what only is read out. */
export function textOnPaper({ title: _, blocks, header }: PdfDocument): string {
  return [header, ...blocks.flatMap(textsOf)].join('\n');
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [words(block.text)];
    case 'list':
      return block.items.flatMap((item) =>
        isBlocks(item) ? item.flatMap(textsOf) : [words(item)],
      );
    case 'table':
      return [caption(block), [block.head, ...block.rows].flat().flatMap(cellTexts)].flat();
    case 'figure':
      return [
        ...caption(block),
        ...block.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      ];
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    case 'panel':
      return block.blocks.flatMap(textsOf);
    case 'writing':
      return (block.blanks ?? []).map(({ label }) => words(label));
    case 'picture':
    case 'rule':
    case 'gap':
    case 'page-break':
      return [];
  }
}

const words = (text: Text) =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('');

const caption = (block: { caption?: Text }) =>
  block.caption === undefined ? [] : [words(block.caption)];

const cellTexts = (cell: Cell): string[] =>
  typeof cell === 'object' && 'blocks' in cell ? cell.blocks.flatMap(textsOf) : [words(cell)];

const isBlocks = (item: Text | readonly Block[]): item is readonly Block[] =>
  Array.isArray(item) && item.some((part) => 'kind' in part);
