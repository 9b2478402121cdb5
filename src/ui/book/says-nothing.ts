import type { Block } from '../../adapters/pdf/document';

const marked = new WeakSet<Block>();

/** Marks what stands in the place of something that nobody has entered: see `briefly`. */
export function asNothing<T extends Block>(blocks: T[]): T[] {
  for (const block of blocks) marked.add(block);
  return blocks;
}

export const saysNothing = (block: Block): boolean => marked.has(block);
