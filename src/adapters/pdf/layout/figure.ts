import type { Figure, Text } from '../document';
import { directionOf } from '../document';
import type { StructureNode } from '../pages';
import { addNode, languageApart } from '../tags/add-node';
import { drawing } from './drawing';
import { boundToNext } from './paragraph';
import { inside, type Place } from './place';
import { plain, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { lookOf } from './type-scale';

/** A drawing leaves room on its page for the heading over it and the caption under it. */
const tallestShare = 0.7;
const space = { above: 6, below: 10, caption: 5 } as const;

/** A small sign stands as close to its neighbours as a line of text does. */
const spaceAround = (height: number) => ({
  above: Math.min(space.above, height / 8),
  below: Math.min(space.below, height / 3),
});

/** Kept whole; smaller where it is wider than the measure or too tall. */
export function setFigure(figure: Figure, around: Place): readonly Strip[] {
  const { width, height, alternative, caption = '' } = figure;
  if (!(width > 0 && height > 0)) return [];
  const apart = languageApart(figure.language, around.language);
  const div = addNode(around.outline.node, 'Div', apart);
  const node = addNode(div, 'Figure', { alternative });
  const place = inside(around, div, figure.language);
  const by = Math.min(1, place.width / width, (place.tallest * tallestShare) / height);
  const captionStrips = setCaption(caption, addNode(div, 'Caption'), place);
  const drawn = figureStrip(figure, node, place, by);
  const strip = { ...drawn, ...spaceAround(drawn.height) };
  if (captionStrips.length === 0) return [strip];
  return [...boundToNext([{ ...strip, below: 0 }]), ...captionStrips];
}

function figureStrip(figure: Figure, node: StructureNode, place: Place, by: number): Strip {
  const width = figure.width * by;
  const height = figure.height * by;
  const x = directionOf(place.language) === 'rtl' ? place.left + place.width - width : place.left;
  const marksAt = drawing(figure.shapes, { by, x, width }, place);
  return {
    ...plain,
    height,
    paint(brush, y) {
      brush.mark(node, marksAt(y));
      if (brush.isTagged) node.box = { page: brush.page, x, y, width, height };
    },
  };
}

function setCaption(text: Text, node: StructureNode, place: Place): readonly Strip[] {
  const { left, language } = place;
  const look = { ...lookOf('small', language), above: space.caption, below: space.below };
  return textStrips(setAt(text, look, place), node, { left, language, look });
}
