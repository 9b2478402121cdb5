import type { Block } from '../../../adapters/pdf/document';
import { paragraph } from '../../report/blocks';
import { bold } from './telling';

/** Blocks made for a paper of their own: here their headings are no sections of the book. */
export const withoutHeadings = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    const { text, kind: _kind, level: _level, ...inLanguage } = block;
    return paragraph(bold(text), { ...inLanguage, keepWithNext: true });
  });
