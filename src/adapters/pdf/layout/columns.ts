import type { Columns } from '../document';
import { addNode, languageApart } from '../tags/add-node';
import { bandStrip } from './band';
import { columnFrames } from './column-frames';
import { newGalley } from './galley';
import { inside, type Place } from './place';
import type { Strip } from './strip';

const gutter = 20;
/** Columns narrower than this, in points, stand under one another instead. */
const readable = 60;

export function setColumns({ columns, room = 0 }: Columns, around: Place): readonly Strip[] {
  if (columns.length === 0) return [];
  const { left, width, language, direction } = around;
  const div = addNode(around.outline.node, 'Div');
  const bottom = Math.min(Math.max(room, 0), around.tallest / 2);
  // what stands in a column has the room under it on its page as well
  const place = { ...inside(around, div), tallest: around.tallest - bottom };
  const shares = columns.map(({ share }) => share);
  const frames = columnFrames(shares, { left, width, direction, gutter });
  const isNarrow = columns.length > 1 && frames.some((frame) => frame.width < readable);
  const parts = columns.map((column, index) => {
    const node = addNode(div, 'Div', languageApart(column.language, language));
    const inColumn = inside(place, node, column.language);
    const frame = isNarrow ? {} : frames[index];
    return place.setBlocks(column.blocks, { ...inColumn, ...frame });
  });
  if (isNarrow) return stackedColumns(parts);
  if (parts.every(({ length }) => length === 0)) return [];
  return [
    {
      ...bandStrip({ parts, padding: { top: 0, bottom } }),
      above: 4,
      below: 10,
    },
  ];
}

function stackedColumns(parts: readonly (readonly Strip[])[]) {
  const galley = newGalley();
  for (const part of parts) galley.add(part);
  return galley.strips;
}
