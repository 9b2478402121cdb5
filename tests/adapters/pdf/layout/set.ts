import type { Block, PdfDocument } from '../../../../src/adapters/pdf/document';
import { layOutWith } from '../../../../src/adapters/pdf/layout/lay-out';
import type { Mark, PagedDocument } from '../../../../src/adapters/pdf/pages';
import type { Line } from '../../../../src/adapters/pdf/text/line';
import { plainSetter } from './plain-setter';

/** A French document of these blocks, with no header and no footer unless asked for. */
export const documentOf = (
  blocks: readonly Block[],
  more: Partial<PdfDocument> = {},
): PdfDocument => ({
  title: 'Titre',
  language: 'fr',
  madeAt: '2026-11-22T09:00:00Z',
  header: '',
  footer: '',
  blocks,
  ...more,
});

/** Laid out by the typewriter. */
export const set = (blocks: readonly Block[], more: Partial<PdfDocument> = {}): PagedDocument =>
  layOutWith(documentOf(blocks, more), plainSetter);

/** The letters of a line in the order of reading. */
export const wordsOf = ({ glyphs }: Line): string =>
  [...glyphs]
    .sort((a, b) => a.cluster - b.cluster)
    .map(({ text }) => text)
    .join('');

export type LineMark = Extract<Mark, { kind: 'line' }>;

const isLineMark = (mark: Mark): mark is LineMark => mark.kind === 'line';

/** The lines of text on each page, those that are read or those that are not. */
export function linesOn(
  { pages }: PagedDocument,
  { read }: { read: boolean } = { read: true },
): (LineMark & { words: string })[][] {
  return pages.map(({ contents }) =>
    contents
      .filter(({ node }) => (node !== undefined) === read)
      .flatMap(({ marks }) => marks.filter(isLineMark))
      .map((mark) => ({ ...mark, words: wordsOf(mark.line) })),
  );
}

/** A text of so many words of five letters, each another one, 15 to a line of the page. */
export const words = (count: number, first = 0): string =>
  Array.from({ length: count }, (_, index) => String(10_000 + first + index)).join(' ');
