import type { Block, List, Text } from '../document';
import type { StructureNode } from '../pages';
import { addNode, languageApart } from '../tags/add-node';
import { newGalley } from './galley';
import { holdsBlocks } from './has-headings';
import { bodyLook, lookOfParagraph } from './paragraph';
import { inside, type Place } from './place';
import type { Strip } from './strip';
import { setBoxes } from './boxes';
import { setAt, textStrips } from './text-strips';
import type { TypeLook } from './type-scale';

const gap = { afterMarker: 6, betweenItems: 3, under: 8 } as const;

/** Markers stand at the side where reading begins, on the first baseline of their item. */
export function setList(list: List, around: Place): readonly Strip[] {
  const { items, ordered = false, first = 1 } = list;
  const numbering = list.boxes === undefined ? (ordered ? 'Decimal' : 'Disc') : 'None';
  const apart = languageApart(list.language, around.language);
  const node = addNode(around.outline.node, 'L', { ...apart, numbering });
  const place = inside(around, node, list.language, list.direction);
  if (list.boxes !== undefined) return setBoxes(list, place);
  const look = bodyLook(place);
  const markers = items.map((_, index) => (ordered ? `${first + index}.` : '•'));
  const indent = indentFor(markers.at(-1) ?? '', look, place);
  const galley = newGalley();
  items.forEach((item, index) => {
    const marker = { text: markers[index] ?? '', indent, look: smaller(look, item, place) };
    galley.add(spaced(setItem(item, marker, place), index === items.length - 1));
  });
  return galley.strips;
}

/** A marker is no larger than the words it stands beside. */
function smaller(look: TypeLook, item: Text | readonly Block[], place: Place): TypeLook {
  const [first] = holdsBlocks(item) ? item : [];
  const own = first?.kind === 'paragraph' ? lookOfParagraph(first, place) : look;
  return own.size < look.size ? own : look;
}

interface Marker {
  text: string;
  /** points from the side where reading begins to the item's own measure */
  indent: number;
  look: TypeLook;
}

function setItem(item: Text | readonly Block[], marker: Marker, place: Place): readonly Strip[] {
  const li = addNode(place.outline.node, 'LI');
  const label = markerStrip(marker, addNode(li, 'Lbl'), place);
  const { indent } = marker;
  const within: Place = {
    ...inside(place, addNode(li, 'LBody')),
    left: place.direction === 'rtl' ? place.left : place.left + indent,
    width: place.width - indent,
  };
  const [first, ...others] = holdsBlocks(item)
    ? place.setBlocks(item, within)
    : ownText(item, within, marker.look);
  return first ? [beside(label, first), ...others] : label ? [label] : [];
}

function ownText(text: Text, place: Place, look: TypeLook): readonly Strip[] {
  const { left, language } = place;
  return textStrips(setAt(text, look, place), place.outline.node, { left, language, look });
}

function markerStrip({ text, indent, look }: Marker, node: StructureNode, place: Place) {
  const { language, direction } = place;
  const width = indent - gap.afterMarker;
  const left = direction === 'rtl' ? place.left + place.width - width : place.left;
  const set = setAt(text, look, { ...place, width }, 'end');
  return textStrips(set, node, { left, language, look })[0];
}

/** The item's first strip with the marker beside it, also where the strip is cut. */
function beside(marker: Strip | undefined, strip: Strip): Strip {
  if (!marker) return strip;
  const lower = Math.max(0, (strip.baseline ?? 0) - (marker.baseline ?? 0));
  const { split } = strip;
  return {
    ...strip,
    height: Math.max(strip.height, lower + marker.height),
    ...(split && {
      split: (room, page) => {
        const pieces = split(room, page);
        return pieces && [beside(marker, pieces[0]), pieces[1]];
      },
    }),
    paint(brush, top) {
      marker.paint(brush, top + lower);
      strip.paint(brush, top);
    },
  };
}

/** Wide enough for the last marker, and no more than half of the measure. */
function indentFor(marker: string, look: TypeLook, place: Place): number {
  const set = setAt(marker, look, { ...place, width: Infinity });
  const width = Math.max(set.lines[0]?.width ?? 0, look.size * 0.7);
  return Math.min(width + 0.5 + gap.afterMarker, place.width / 2);
}

function spaced(strips: readonly Strip[], isLast: boolean): readonly Strip[] {
  const below = isLast ? gap.under : gap.betweenItems;
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, below } : strip));
}
