import type { Paragraph } from '../document';
import { addNode, languageApart } from '../tags/add-node';
import { inside, type Place } from './place';
import { bonds, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { lookOf, type TypeLook } from './type-scale';

export function setParagraph(paragraph: Paragraph, around: Place): readonly Strip[] {
  const { text, align, ink, keepWithNext = false } = paragraph;
  const apart = languageApart(paragraph.language, around.language);
  const node = addNode(around.outline.node, 'P', apart);
  const place = inside(around, node, paragraph.language, paragraph.direction);
  const look = lookOfParagraph(paragraph, place);
  const set = setAt(text, look, place, align);
  const { left, language } = place;
  const strips = textStrips(set, node, { left, language, look, ink });
  return keepWithNext ? boundToNext(strips) : strips;
}

export function lookOfParagraph({ look = 'body' }: Paragraph, place: Place): TypeLook {
  return look === 'body' ? bodyLook(place) : lookOf(look, place.language);
}

export const bodyLook = ({ scale, language }: Place): TypeLook =>
  lookOf(({ page: 'body', table: 'cell', letter: 'letter' } as const)[scale], language);

/** The last strip holds to whatever comes after. */
export function boundToNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) =>
    index === strips.length - 1 ? { ...strip, bond: bonds.heading } : strip,
  );
}
