import { listInTwo } from '../report/blocks';
import type { Book, Chapter } from './book';
import { notSaid } from './said';
import { saysNothing } from './says-nothing';

/**
 * A chapter of which nothing is entered yet: that once, then its parts by their names, a line for each.
 * Any other is as it was.
 */
export function briefly(book: Book, chapter: Chapter): Chapter {
  const { blocks } = chapter;
  const contents = blocks.filter(({ kind }) => kind !== 'heading');
  if (contents.length === 0 || !contents.every(saysNothing)) return chapter;
  const parts = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? [block.text] : [],
  );
  return {
    ...chapter,
    isBrief: true,
    ...(parts.length === 0
      ? {}
      : { blocks: [{ ...notSaid(book), keepWithNext: true }, listInTwo(parts)] }),
  };
}
