import {
  AlignmentType,
  LevelFormat,
  TableCell,
  TableRow,
  WidthType,
  type INumberingOptions,
} from 'docx';
import type { Block, List } from '../pdf/document';
import { holdsBlocks } from '../pdf/layout/has-headings';
import { bare, closed, gridOf, type Written, type WriteBlocks } from './document-grid';
import { spacer, writeParagraph } from './document-paragraphs';
import { placeIn, type Place } from './document-place';

const step = 440;
const deepest = 5;

/** The marks are those of Word's own lists, so that what is added is marked as well. */
export function writeList(list: List, around: Place, write: WriteBlocks): Written[] {
  if ((list.boxes ?? 1) > 1) return writeBeside(list, around, write);
  const { items, ordered = false, first = 1 } = list;
  const place = placeIn(around, list);
  const { writing } = place;
  if (ordered) writing.starts.add(first);
  const numbering = {
    reference: list.boxes === undefined ? (ordered ? `from-${String(first)}` : 'bullet') : 'boxes',
    level: Math.min(place.depth, deepest),
    instance: ++writing.lists,
  };
  const inside = { ...place, indent: place.indent + step, depth: place.depth + 1 };
  return items.flatMap((item): Written[] => {
    const blocks: readonly Block[] = holdsBlocks(item) ? item : [{ kind: 'paragraph', text: item }];
    const [head, ...others] = blocks;
    const isMarked = head?.kind === 'paragraph';
    const marked = isMarked
      ? writeParagraph(head, { ...inside, indent: 0 }, { numbering })
      : spacer(12, { ...inside, indent: 0 }, { numbering });
    return [marked, ...write(isMarked ? others : blocks, inside)];
  });
}

/** Squares beside one another, each with its words in a cell without rules. */
function writeBeside(list: List, around: Place, write: WriteBlocks): Written[] {
  const { items, boxes = 1 } = list;
  const across = Math.max(1, Math.min(Math.floor(boxes), items.length));
  const width = Math.floor((around.width - around.indent) / across);
  const cellOf = (item: List['items'][number] | undefined) => {
    const place = { ...around, width, indent: 0, depth: 0 };
    const children =
      item === undefined ? [] : writeList({ ...list, boxes: 1, items: [item] }, place, write);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: bare,
      children: closed(children, place),
    });
  };
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) => {
    const cells = Array.from({ length: across }, (_, at) => cellOf(items[row * across + at]));
    return new TableRow({ cantSplit: true, children: cells });
  });
  if (rows.length === 0) return [];
  return [gridOf(rows, Array<number>(across).fill(width), around), spacer(6, around)];
}

/** The kinds of lists of a document: discs, and a numbered one for each number a list begins with. */
export const numberingOf = (starts: ReadonlySet<number>): INumberingOptions => ({
  config: [
    { reference: 'bullet', levels: levelsOf(LevelFormat.BULLET, () => '•') },
    { reference: 'boxes', levels: levelsOf(LevelFormat.BULLET, () => '☐') },
    ...[...starts].map((start) => ({
      reference: `from-${String(start)}`,
      levels: levelsOf(LevelFormat.DECIMAL, (level) => `%${String(level + 1)}.`, start),
    })),
  ],
});

const levelsOf = (
  format: (typeof LevelFormat)['BULLET' | 'DECIMAL'],
  textOf: (level: number) => string,
  start = 1,
) =>
  Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    format,
    start,
    text: textOf(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * step, hanging: 340 } } },
  }));
