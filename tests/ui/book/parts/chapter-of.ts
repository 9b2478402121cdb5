import type { Block, PdfDocument, Text } from '../../../../src/adapters/pdf/document';
import { plain } from '../../result/words-of';

export const said = (text: Text): string =>
  plain(typeof text === 'string' ? text : text.map((span) => span.text).join(''));

const startsWith = (block: Block, level: number, title: string) =>
  block.kind === 'heading' && block.level <= level && said(block.text).startsWith(title);

/** What stands under a heading, up to the next of its level. */
export function under({ blocks }: Pick<PdfDocument, 'blocks'>, title: string, level = 2): Block[] {
  const from = blocks.findIndex((block) => startsWith(block, level, title));
  if (from < 0) throw new Error(`no heading ${title}`);
  const to = blocks.findIndex(
    (block, at) => at > from && block.kind === 'heading' && block.level <= level,
  );
  return blocks.slice(from + 1, to < 0 ? undefined : to);
}
