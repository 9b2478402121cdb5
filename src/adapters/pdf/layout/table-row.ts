import type { Cell, Path, Stroke, Text } from '../document';
import type { StructureNode } from '../pages';
import { addNode } from '../tags/add-node';
import { bandStrip } from './band';
import type { ColumnFrame } from './column-frames';
import { inside, type Place } from './place';
import { heightOf, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { lookOf, type TypeLook } from './type-scale';

export interface Row {
  cells: readonly Cell[];
  isHead: boolean;
  /** its first cell heads it */
  hasHeading: boolean;
  /** one for each column; a row with fewer cells ends with empty ones */
  frames: readonly ColumnFrame[];
  /** points at least, of a row to be written in by hand */
  rowHeight?: number | undefined;
}

const padding = { top: 5, bottom: 5 } as const;
const rules = {
  head: { paint: 'ink', width: 0.8 },
  row: { paint: 'line', width: 0.5 },
  written: { paint: 'soft', width: 0.6 },
} as const satisfies Record<string, Stroke>;

/** A row of a table with the rule under it. */
export function setRow(row: Row, group: StructureNode, place: Place): Strip {
  const { isHead, hasHeading, frames, cells } = row;
  const tr = addNode(group, 'TR');
  const tallest = place.tallest - padding.top - padding.bottom;
  const parts = frames.map((frame, index) => {
    const isHeading = isHead || (hasHeading && index === 0);
    const node = isHeading
      ? addNode(tr, 'TH', { scope: isHead ? 'Column' : 'Row' })
      : addNode(tr, 'TD');
    const cell = lookOf(isHead ? 'column-heading' : 'cell', place.language);
    const look = { ...cell, bold: isHeading, below: 0 };
    return setCell(cells[index] ?? '', look, { ...inside(place, node), ...frame, tallest });
  });
  const { left, width } = place;
  const high = padding.top + Math.max(0, ...parts.map(heightOf)) + padding.bottom;
  const spare = Math.max(0, Math.min(row.rowHeight ?? 0, place.tallest) - high);
  const isWritten = row.rowHeight !== undefined;
  return bandStrip({
    parts,
    padding: { ...padding, bottom: padding.bottom + spare },
    paintGround(brush, { top, height, isLast }) {
      if (isWritten) brush.artifact(between(frames, { top, height }));
      if (!isLast) return;
      const stroke = rules[isHead ? 'head' : isWritten ? 'written' : 'row'];
      const y = top + height - stroke.width / 2;
      const steps = [['move', [left, y]] as const, ['line', [left + width, y]] as const];
      brush.artifact([{ kind: 'path', steps, stroke }]);
    },
  });
}

/** Where nothing is printed, lines say which column is which. */
function between(frames: readonly ColumnFrame[], { top, height }: { top: number; height: number }) {
  const inOrder = [...frames].sort((a, b) => a.left - b.left);
  return inOrder.slice(1).map(({ left }, index): Path => {
    const { left: before = 0, width = 0 } = inOrder[index] ?? {};
    const x = (before + width + left) / 2;
    const steps = [['move', [x, top]] as const, ['line', [x, top + height]] as const];
    return { kind: 'path', steps, stroke: rules.written };
  });
}

function setCell(cell: Cell, look: TypeLook, place: Place): readonly Strip[] {
  if (!isText(cell)) return place.setBlocks(cell.blocks, place);
  const { left, language } = place;
  return textStrips(setAt(cell, look, place), place.outline.node, { left, language, look });
}

const isText = (cell: Cell): cell is Text => typeof cell === 'string' || Array.isArray(cell);
