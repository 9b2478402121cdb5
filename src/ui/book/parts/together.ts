import type { Block } from '../../../adapters/pdf/document';

/**
 * What is said of one thing, fact by fact: no fact stands alone at the foot of a page or at the head of
 * the next.
 */
export const together = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, index) => {
    const isHeld = index < blocks.length - 1 && (index === 0 || index === blocks.length - 2);
    return isHeld && block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block;
  });
