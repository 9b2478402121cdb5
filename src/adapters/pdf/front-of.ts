import type { PdfDocument } from './document';

/** How many blocks of a document stand before its table of contents; all where it has none. */
export function frontOf({ blocks, contents }: Pick<PdfDocument, 'blocks' | 'contents'>): number {
  if (contents === undefined) return blocks.length;
  if (contents.front !== undefined) return Math.min(Math.max(0, contents.front), blocks.length);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return Math.max(0, first);
}
