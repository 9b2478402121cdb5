import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table as Grid,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, Cell, Columns, Panel, Table, Text } from '../pdf/document';
import { spacer, frameOf, writeParagraph } from './document-paragraphs';
import { placeIn, type Place } from './document-place';
import { colours, twips } from './document-styles';
import { wordsIn } from './document-words';
import { isLong, isText } from './long-cells';

export type Written = Paragraph | Grid;
/** Writes blocks one after the other; given, since tables stand in blocks and blocks in tables. */
export type WriteBlocks = (blocks: readonly Block[], place: Place) => Written[];

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const bare = { top: none, bottom: none, left: none, right: none } as const;
const ruleOf = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const rules = {
  head: ruleOf(8, colours.ink),
  row: ruleOf(4, colours.line),
  written: ruleOf(4, colours.soft),
} as const;

/** Ruled, never boxed; the head stands again on each page the table goes on to. */
export function writeTable(table: Table, around: Place, write: WriteBlocks): Written[] {
  const place: Place = { ...placeIn(around, table), scale: 'table' };
  const { caption = '', head, rows, hasRowHeadings = false, rowHeight } = table;
  const height =
    rowHeight === undefined
      ? {}
      : { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } };
  const title = { kind: 'paragraph', look: 'body', text: caption } as const;
  const count = Math.max(head.length, ...rows.map(({ length }) => length));
  if (count === 0) return caption === '' ? [] : [writeParagraph(title, around)];
  const widths = widthsOf(table.columns, count, place.width - place.indent);
  const cellOf = (cell: Cell, index: number, isHeading: boolean, isHead: boolean) =>
    new TableCell({
      borders: bordersOf(isHead, [index, count], rowHeight !== undefined),
      margins: { top: 100, bottom: 100, left: 100, right: 100 },
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: cellChildren(cell, { isHeading, isHead }, inCell(place, widths[index]), write),
    });
  const rowOf = (cells: readonly Cell[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      ...(!isHead && height),
      cantSplit: !isLong(cells, widths),
      children: widths.map((_, index) =>
        cellOf(cells[index] ?? '', index, isHead || (hasRowHeadings && index === 0), isHead),
      ),
    });
  return [
    ...(caption === '' ? [] : [captionOf(caption, place)]),
    gridOf(
      [...(head.length > 0 ? [rowOf(head, true)] : []), ...rows.map((row) => rowOf(row, false))],
      widths,
      place,
    ),
    spacer(10, around),
  ];
}

/** Where nothing is printed, lines say which column is which: both cells say so, as from right to left one is not enough. */
const bordersOf = (isHead: boolean, [index, count]: [number, number], isWritten: boolean) => {
  const bottom = isHead ? rules.head : isWritten ? rules.written : rules.row;
  if (!isWritten || isHead) return { ...bare, bottom };
  return {
    top: none,
    bottom,
    start: index > 0 ? rules.written : none,
    end: index < count - 1 ? rules.written : none,
  };
};

const captionOf = (caption: Text, place: Place) =>
  new Paragraph({
    ...frameOf('caption', place),
    keepNext: true,
    children: wordsIn(caption, place),
  });

/** Points between two columns, kept free at the foot of a column, and around what a panel holds. */
const space = { betweenColumns: 20, aroundPanel: 13 } as const;
/** Columns narrower than this, in points, stand under one another instead. */
const readable = 60;

/** Side by side in a table without rules, in reading order. */
export function writeColumns(block: Columns, around: Place, write: WriteBlocks): Written[] {
  const { columns, room = 0 } = block;
  if (columns.length === 0) return [];
  const shares = columns.map(({ share }) => share);
  const widths = widthsOf(shares, columns.length, around.width - around.indent);
  if (columns.length > 1 && widths.some((width) => width < twips(readable))) {
    return columns.flatMap(({ blocks, language }) =>
      write(blocks, placeIn(around, language ? { language } : {})),
    );
  }
  const gutter = twips(space.betweenColumns) / 2;
  const [first, last] = [0, columns.length - 1];
  const cells = columns.map(({ blocks, language }, index) => {
    const place = placeIn(inCell(around, widths[index], 2 * gutter), language ? { language } : {});
    return new TableCell({
      borders: bare,
      margins: {
        top: 80,
        bottom: twips(Math.max(room, 0)),
        ...sides(around, index === first ? 0 : gutter, index === last ? 0 : gutter),
      },
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: closed(write(blocks, place), place),
    });
  });
  const held = columns.map(({ blocks }) => ({ blocks }));
  const row = new TableRow({ cantSplit: !isLong(held, widths), children: cells });
  return [gridOf([row], widths, around), spacer(6, around)];
}

/** A band of sand over the whole measure. */
export function writePanel({ blocks }: Panel, around: Place, write: WriteBlocks): Written[] {
  const width = around.width - around.indent;
  const padding = twips(space.aroundPanel);
  const inside = inCell(around, width, 2 * padding);
  const children = write(blocks, inside);
  if (children.length === 0) return [];
  const cell = new TableCell({
    borders: bare,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.sand },
    margins: { top: padding, bottom: padding / 2, left: padding, right: padding },
    width: { size: width, type: WidthType.DXA },
    children: closed(children, inside),
  });
  const row = new TableRow({ cantSplit: !isLong([{ blocks }], [width]), children: [cell] });
  return [gridOf([row], [width], around), spacer(10, around)];
}

export function gridOf(rows: TableRow[], widths: readonly number[], place: Place): Grid {
  return new Grid({
    visuallyRightToLeft: place.direction === 'rtl',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    ...(place.indent > 0 && { indent: { size: place.indent, type: WidthType.DXA } }),
    columnWidths: widths,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows,
  });
}

/** In a table from right to left, what begins a row is at the right. */
const sides = ({ direction }: Place, start: number, end: number) =>
  direction === 'rtl' ? { left: end, right: start } : { left: start, right: end };

const inCell = (place: Place, width = 0, padding = 200): Place => ({
  ...place,
  width: Math.max(width - padding, 200),
  indent: 0,
  depth: 0,
});

function cellChildren(
  cell: Cell,
  { isHeading, isHead }: { isHeading: boolean; isHead: boolean },
  place: Place,
  write: WriteBlocks,
): Written[] {
  if (!isText(cell)) return closed(write(cell.blocks, place), place);
  return [
    new Paragraph({
      ...frameOf(isHead ? 'column-heading' : 'cell', place),
      spacing: { after: 0 },
      ...(isHead && { keepNext: true }),
      children: wordsIn(cell, { ...place, ...(isHeading && { bold: true }) }),
    }),
  ];
}

/** A cell that does not end with a paragraph is a file that Word does not open. */
export const closed = (children: Written[], place: Place): Written[] =>
  children.at(-1) instanceof Paragraph ? children : [...children, spacer(1, place)];

function widthsOf(shares: readonly number[], count: number, width: number): number[] {
  const given = shares.filter((share) => share > 0 && Number.isFinite(share));
  const mean = given.reduce((sum, share) => sum + share, 0) / (given.length || 1) || 1;
  const counted = Array.from({ length: count }, (_, index) => {
    const share = shares[index] ?? mean;
    return share > 0 && Number.isFinite(share) ? share : mean / 4;
  });
  const all = counted.reduce((sum, share) => sum + share, 0);
  return counted.map((share) => Math.round((width * share) / all));
}
