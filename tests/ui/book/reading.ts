import type { Block, PdfDocument } from '../../../src/adapters/pdf/document';
import { textsOf } from '../report/report-of';
import { plain } from '../result/words-of';
import { fullNames, languages } from './book-of';

/** The three full samples, each in three languages. */
export const everyBook = fullNames.flatMap((name) => languages.map((of) => [name, of] as const));

/** What somebody reads, without marks of direction and with simple spaces. */
export const seen = ({ blocks }: Pick<PdfDocument, 'blocks'>): string[] =>
  textsOf(blocks).map((text) => plain(text).replace(/\s/g, ' '));

/** What stands under the heading with these words, until the next of its level. */
export function under({ blocks }: Pick<PdfDocument, 'blocks'>, words: string): { blocks: Block[] } {
  const at = blocks.findIndex(
    (block) => block.kind === 'heading' && seen({ blocks: [block] })[0] === words,
  );
  const level = (block: Block | undefined) => (block?.kind === 'heading' ? block.level : 9);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => level(block) <= level(blocks[at]));
  return { blocks: rest.slice(0, end < 0 ? undefined : end) };
}
