import { directionOf, type Heading } from '../document';
import type { Bookmark } from '../pages';
import { addNode, languageApart } from '../tags/add-node';
import { boundToNext } from './paragraph';
import { inside, type Place } from './place';
import { bonds, type Strip } from './strip';
import { setAt, textStrips } from './text-strips';
import { lookOf } from './type-scale';

/** Holds to what it announces, opens a section, and stands among the bookmarks. */
export function setHeading(heading: Heading, around: Place): readonly Strip[] {
  const language = heading.language ?? around.language;
  const direction =
    heading.direction ?? (heading.language ? directionOf(heading.language) : around.direction);
  const look = lookOf(`heading${heading.level}`, language);
  const set = setAt(heading.text, look, { ...around, language, direction });
  if (set.lines.length === 0) return [];
  const level = around.outline.enter(heading.level);
  const apart = languageApart(heading.language, around.language);
  const node = addNode(around.outline.node, `H${level}`, apart);
  const place = inside(around, node, language, direction);
  const bookmark: Bookmark = { title: set.text, level, page: -1, y: 0 };
  place.announce({ bookmark, level: heading.level, language });
  const strips = textStrips(set, node, { left: place.left, language, look });
  return boundToNext(heldTogether(strips)).map((strip, index) =>
    index === 0 ? arriving(strip, bookmark) : strip,
  );
}

const heldTogether = (strips: readonly Strip[]) =>
  strips.map((strip) => ({ ...strip, bond: bonds.lines }));

/** The bookmark learns where its heading stands. */
function arriving(strip: Strip, bookmark: Bookmark): Strip {
  return {
    ...strip,
    paint(brush, top) {
      if (brush.isTagged) Object.assign(bookmark, { page: brush.page, y: top });
      strip.paint(brush, top);
    },
  };
}
