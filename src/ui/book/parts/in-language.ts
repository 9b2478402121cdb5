import { directionOf, type Block, type PdfLanguage } from '../../../adapters/pdf/document';

/**
 * Blocks that were made for a document in another language than the one they now stand in. Columns
 * follow the direction of that document: their order turns where it is the other one.
 */
export const inLanguage = (
  blocks: readonly Block[],
  language: PdfLanguage,
  around: PdfLanguage,
): Block[] =>
  blocks.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
      case 'figure':
        return block.language === undefined ? { ...block, language } : block;
      case 'list':
        return { ...block, language: block.language ?? language };
      case 'table':
        return { ...block, language: block.language ?? language };
      case 'columns': {
        const columns = block.columns.map((column) => ({
          ...column,
          language: column.language ?? language,
          blocks: inLanguage(column.blocks, column.language ?? language, around),
        }));
        const isTurned = directionOf(language) !== directionOf(around);
        return { ...block, columns: isTurned ? columns.reverse() : columns };
      }
      case 'panel':
        return { ...block, blocks: inLanguage(block.blocks, language, around) };
      default:
        return block;
    }
  });
