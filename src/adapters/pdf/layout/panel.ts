import type { Panel } from '../document';
import { addNode } from '../tags/add-node';
import { bandStrip } from './band';
import { inside, type Place } from './place';
import { newGalley } from './galley';
import { bonds, type Strip } from './strip';

const padding = { side: 14, top: 13, bottom: 13 } as const;

/** A band of sand over the whole measure; one that has to be cut is cut between its blocks first. */
export function setPanel({ blocks }: Panel, around: Place): readonly Strip[] {
  const place = inside(around, addNode(around.outline.node, 'Div'));
  const side = Math.min(padding.side, around.width / 8);
  const within: Place = {
    ...place,
    left: place.left + side,
    width: place.width - 2 * side,
    tallest: place.tallest - padding.top - padding.bottom,
  };
  const galley = newGalley();
  for (const block of blocks) {
    if (block.kind === 'gap') galley.addGap(block.height);
    else galley.add(asOneBlock(place.setBlocks([block], within)));
  }
  if (galley.strips.length === 0) return [];
  const { left: x, width } = place;
  const strip = bandStrip({
    parts: [galley.strips],
    padding,
    paintGround: (brush, { top: y, height }) =>
      brush.artifact([{ kind: 'rect', x, y, width, height, fill: 'sand' }]),
  });
  return [{ ...strip, above: 6, below: 12 }];
}

function asOneBlock(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index < strips.length - 1 && strip.bond === bonds.free
      ? { ...strip, bond: bonds.block }
      : strip,
  );
}
