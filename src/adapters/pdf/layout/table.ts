import { directionOf, type Table, type Text } from '../document';
import type { StructureNode } from '../pages';
import { addNode, languageApart } from '../tags/add-node';
import { columnFrames, type ColumnFrame } from './column-frames';
import { boundToNext } from './paragraph';
import { inside, type Place } from './place';
import { bonds, heightOf, type Strip } from './strip';
import { setRow, type Row } from './table-row';
import { setAt, textStrips } from './text-strips';
import { lookOf } from './type-scale';

const gutter = 12;
const space = { above: 4, below: 13 } as const;
/** A head taller than this share of the page is not repeated: it would leave no room for its rows. */
const repeatedHead = 0.25;

/** Ruled, never boxed. Rows are kept whole; the head stands again on each page the table goes on to. */
export function setTable(table: Table, around: Place): readonly Strip[] {
  const frames = framesOf(table, around);
  if (frames.length === 0) return captionAlone(table, around);
  const apart = languageApart(table.language, around.language);
  const node = addNode(around.outline.node, 'Table', apart);
  const place: Place = { ...inside(around, node, table.language), scale: 'table' };
  const caption = setCaption(table.caption ?? '', node, place);
  const head = setHead(table, { node, frames, place });
  const rows = setRows(table, { node, frames, place, head });
  return spaced([...caption, ...boundToNext(head), ...rows]);
}

/** Nothing to head or to rule: its caption is a paragraph like any other. */
function captionAlone({ caption = '', language }: Table, place: Place): readonly Strip[] {
  const apart = language ? { language } : {};
  return place.setBlocks([{ kind: 'paragraph', text: caption, ...apart }], place);
}

interface Ground {
  node: StructureNode;
  frames: readonly ColumnFrame[];
  place: Place;
}

/** A frame for each column there is a cell for, whatever shares are given. */
function framesOf({ columns, head, rows, language }: Table, place: Place): ColumnFrame[] {
  const count = Math.max(head.length, ...rows.map(({ length }) => length));
  const given = columns.filter((share) => share > 0 && Number.isFinite(share));
  const mean = given.reduce((all, share) => all + share, 0) / (given.length || 1);
  const shares = Array.from({ length: count }, (_, index) => columns[index] ?? mean);
  const direction = directionOf(language ?? place.language);
  return columnFrames(shares, { left: place.left, width: place.width, direction, gutter });
}

function setCaption(text: Text, node: StructureNode, place: Place): readonly Strip[] {
  const { left, language } = place;
  const look = lookOf('caption', language);
  const set = setAt(text, look, place);
  return boundToNext(textStrips(set, addNode(node, 'Caption'), { left, language, look }));
}

function setHead({ head }: Table, { node, frames, place }: Ground): readonly Strip[] {
  if (head.length === 0) return [];
  const row: Row = { cells: head, isHead: true, hasHeading: false, frames };
  return [setRow(row, addNode(node, 'THead'), place)];
}

function setRows(
  { rows, hasRowHeadings = false, rowHeight }: Table,
  { node, frames, place, head }: Ground & { head: readonly Strip[] },
): readonly Strip[] {
  const body = addNode(node, 'TBody');
  const height = heightOf(head);
  const again = height <= place.tallest * repeatedHead ? repeated(head[0]) : {};
  const tallest = again.under ? place.tallest - height : place.tallest;
  const strips = rows.map((cells) => {
    const row: Row = { cells, isHead: false, hasHeading: hasRowHeadings, frames, rowHeight };
    return { ...setRow(row, body, { ...place, tallest }), ...again };
  });
  return strips.map((strip, index) =>
    holdsNext(strips, index, place.tallest) ? { ...strip, bond: bonds.lines } : strip,
  );
}

/**
 * No low row stands alone under the head, nor alone on the page after: the first two and the last two
 * hold. Shares of the page: to hold a taller row back would leave as much of it empty.
 */
const mostHeld = { first: 0.07, last: 0.13 } as const;

function holdsNext(rows: readonly Strip[], index: number, tallest: number): boolean {
  const isLow = (row: Strip | undefined, share: number) =>
    row !== undefined && row.height <= tallest * share;
  const isFirst = index === 0 && rows.length > 1 && isLow(rows[0], mostHeld.first);
  const pair = index === rows.length - 2 ? [rows[index], rows.at(-1)] : [];
  return isFirst || (pair.length > 0 && pair.every((row) => isLow(row, mostHeld.last)));
}

/** The same strip once more, where it is not read again. */
function repeated(head: Strip | undefined): { under?: Strip } {
  if (!head) return {};
  return { under: { ...head, paint: (brush, top) => head.paint(brush.untagged(), top) } };
}

function spaced(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((strip, index) => ({
    ...strip,
    above: index === 0 ? space.above : strip.above,
    below: index === last ? space.below : strip.below,
  }));
}
