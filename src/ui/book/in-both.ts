import {
  type Block,
  type Cell,
  type Columns,
  type List,
  type Paragraph,
  type PdfLanguage,
  type Table,
  type Text,
} from '../../adapters/pdf/document';
import type { ReportWords } from '../report/report-words';
import type { Book } from './book';
import { inLanguage } from './parts/in-language';
import { isLineInBoth, isSaidAlike, textInBoth, titleInBoth } from './text-in-both';

/** The languages that are joined, the first of which the book is in. */
interface Pair {
  around: PdfLanguage;
  language: PdfLanguage;
}

/**
 * What the application says itself, in both languages of an edition of two: block under block where both
 * are made alike, else all of the one and then all of the other.
 *
 * @param blocksIn - makes the blocks in the words of one language
 */
export function inBoth(
  { words, second }: Pick<Book, 'words' | 'second'>,
  blocksIn: (words: ReportWords) => readonly Block[],
): Block[] {
  const own = blocksIn(words);
  if (second === undefined) return [...own];
  return join(own, blocksIn(second), { around: words.language, language: second.language });
}

function join(own: readonly Block[], other: readonly Block[], pair: Pair): Block[] {
  if (isAlike(own, other)) {
    return own.flatMap((block, at) => joinOne(block, other[at] ?? block, pair));
  }
  return [...own, ...turned(other, pair)];
}

const isAlike = (own: readonly Block[], other: readonly Block[]): boolean =>
  own.length === other.length && own.every(({ kind }, at) => kind === other[at]?.kind);

const turned = (blocks: readonly Block[], { language, around }: Pair): Block[] =>
  inLanguage(blocks, language, around);

function joinOne(own: Block, other: Block, pair: Pair): Block[] {
  if (own.kind === 'paragraph' && other.kind === 'paragraph') {
    return paragraphInBoth(own, other, pair);
  }
  if (own.kind === 'heading' && other.kind === 'heading') {
    return [{ ...own, text: titleInBoth(own.text, other.text, pair.language) }];
  }
  if (own.kind === 'table' && other.kind === 'table') return joinTables(own, other, pair);
  if (own.kind === 'list' && other.kind === 'list') return joinLists(own, other, pair);
  if (own.kind === 'columns' && other.kind === 'columns') return joinColumns(own, other, pair);
  if (own.kind === 'panel' && other.kind === 'panel') {
    return [{ ...own, blocks: join(own.blocks, other.blocks, pair) }];
  }
  if (own.kind === 'figure') return [own, ...turned([other], pair)];
  return [own];
}

/** One paragraph where each is a line or both are the same, else one under the other. */
export function paragraphInBoth(own: Paragraph, other: Paragraph, pair: Pair): Paragraph[] {
  if (own.language !== undefined) {
    return isSaidAlike(own.text, other.text) ? [own] : [own, inOther(other, pair)];
  }
  if (isSaidAlike(own.text, other.text) || isLineInBoth(own.text, other.text)) {
    return [{ ...own, text: textInBoth(own.text, other.text, pair.language) }];
  }
  return [{ ...own, keepWithNext: true }, inOther(other, pair)];
}

const inOther = (paragraph: Paragraph, { language }: Pair): Paragraph => ({
  ...paragraph,
  language: paragraph.language ?? language,
});

function joinTables(own: Table, other: Table, pair: Pair): Block[] {
  if (own.rows.length !== other.rows.length) return [own, ...turned([other], pair)];
  const both = (one: Cell, at: Cell | undefined) => joinCells(one, at ?? one, pair);
  return [
    {
      ...own,
      ...(own.caption !== undefined &&
        other.caption !== undefined && {
          caption: textInBoth(own.caption, other.caption, pair.language),
        }),
      head: own.head.map((one, at) => both(one, other.head[at])),
      rows: own.rows.map((row, at) => row.map((one, index) => both(one, other.rows[at]?.[index]))),
    },
  ];
}

function joinCells(own: Cell, other: Cell, pair: Pair): Cell {
  if (isText(own) && isText(other)) return textInBoth(own, other, pair.language);
  return { blocks: join(blocksOf(own), blocksOf(other), pair) };
}

const isText = (cell: Cell): cell is Text => typeof cell === 'string' || !('blocks' in cell);

const blocksOf = (cell: Cell): readonly Block[] =>
  isText(cell) ? [{ kind: 'paragraph', text: cell }] : cell.blocks;

function joinLists(own: List, other: List, pair: Pair): Block[] {
  if (own.items.length !== other.items.length) return [own, ...turned([other], pair)];
  return [
    { ...own, items: own.items.map((item, at) => joinItems(item, other.items[at] ?? item, pair)) },
  ];
}

type Item = List['items'][number];

function joinItems(own: Item, other: Item, pair: Pair): Item {
  return join(itemBlocks(own), itemBlocks(other), pair);
}

const itemBlocks = (item: Item): readonly Block[] =>
  typeof item !== 'string' && item.some((one) => 'kind' in one)
    ? (item as readonly Block[])
    : [{ kind: 'paragraph', text: item as Text }];

function joinColumns(own: Columns, other: Columns, pair: Pair): Block[] {
  if (own.columns.length !== other.columns.length) return [own, ...turned([other], pair)];
  return [
    {
      ...own,
      columns: own.columns.map((column, at) => ({
        ...column,
        blocks: join(column.blocks, other.columns[at]?.blocks ?? [], pair),
      })),
    },
  ];
}
