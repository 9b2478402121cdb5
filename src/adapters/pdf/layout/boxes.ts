import type { Block, List, Path, Text } from '../document';
import { addNode } from '../tags/add-node';
import { bandStrip } from './band';
import { columnFrames } from './column-frames';
import { newGalley } from './galley';
import { holdsBlocks } from './has-headings';
import { bodyLook } from './paragraph';
import { inside, type Place } from './place';
import { bonds, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';

/** Points: the square itself, and what is kept free after it, between rows and under the last. */
const box = { side: 10, gap: 6, betweenRows: 4, under: 8 } as const;
const gutter = 12;
/** Items that stay on one page. */
const most = 12;

/** Items with a square to be ticked by hand, so many beside one another. The squares are never read. */
export function setBoxes({ items, boxes = 1 }: List, place: Place): readonly Strip[] {
  const across = Math.max(1, Math.min(Math.floor(boxes), items.length));
  const { left, width, direction } = place;
  const frames = columnFrames(Array<number>(across).fill(1), { left, width, direction, gutter });
  const galley = newGalley();
  for (let first = 0; first < items.length; first += across) {
    const row = items.slice(first, first + across);
    const parts = row.map((item, index) => setItem(item, { ...place, ...frames[index] }));
    const isLast = first + across >= items.length;
    const below = isLast ? box.under : box.betweenRows;
    // choices are compared: a page parts them only where there are too many
    const bond = isLast || items.length > most ? bonds.free : bonds.lines;
    galley.add([{ ...bandStrip({ parts, padding: { top: 0, bottom: 0 } }), below, bond }]);
  }
  return galley.strips;
}

function setItem(item: Text | readonly Block[], place: Place): readonly Strip[] {
  const node = addNode(addNode(place.outline.node, 'LI'), 'LBody');
  const indent = box.side + box.gap;
  const isRtl = place.direction === 'rtl';
  const within: Place = {
    ...inside(place, node),
    left: isRtl ? place.left : place.left + indent,
    width: place.width - indent,
  };
  const [first, ...others] = holdsBlocks(item)
    ? place.setBlocks(item, within)
    : ownText(item, within);
  const x = isRtl ? place.left + place.width - box.side - 0.5 : place.left + 0.5;
  return first ? [boxed(first, x), ...others] : [];
}

function ownText(text: Text, place: Place): readonly Strip[] {
  const { left, language } = place;
  const look = { ...bodyLook(place), below: 0 };
  return textStrips(setAt(text, look, place), place.outline.node, { left, language, look });
}

/** The square stands on the first baseline, a little under it as letters do. */
function boxed(strip: Strip, x: number): Strip {
  const foot = (strip.baseline ?? box.side) + 1.5;
  return {
    ...strip,
    paint(brush, top) {
      brush.artifact([squareAt(x, top + foot - box.side)]);
      strip.paint(brush, top);
    },
  };
}

const squareAt = (x: number, y: number): Path => ({
  kind: 'path',
  steps: [
    ['move', [x, y]],
    ['line', [x + box.side, y]],
    ['line', [x + box.side, y + box.side]],
    ['line', [x, y + box.side]],
    ['close'],
  ],
  stroke: { paint: 'ink', width: 0.8 },
});
