import type { Picture } from '../document';
import { readPicture } from '../picture-file';
import { addNode } from '../tags/add-node';
import type { Place } from './place';
import { plain, type Strip } from './strip';

/** A picture leaves most of its page to the words. */
const tallestShare = 0.7;
const space = { above: 0, below: 6 } as const;

/** Kept whole and never larger than asked for; one that cannot be read is left out. */
export function setPicture(picture: Picture, place: Place): readonly Strip[] {
  const { image, alternative, align = 'start' } = picture;
  const size = readPicture(image);
  if (!size) return [];
  const node = addNode(place.outline.node, 'Figure', { alternative });
  const by = Math.min(
    positive(picture.width) / size.width,
    positive(picture.height) / size.height,
    place.width / size.width,
    (place.tallest * tallestShare) / size.height,
  );
  const width = size.width * by;
  const height = size.height * by;
  if (!(width > 0 && height > 0)) return [];
  const x = place.left + (place.width - width) * shareBefore(align, place);
  const strip: Strip = {
    ...plain,
    ...space,
    height,
    paint(brush, y) {
      brush.mark(node, [{ kind: 'picture', image, x, y, width, height }]);
      if (brush.isTagged) node.box = { page: brush.page, x, y, width, height };
    },
  };
  return [strip];
}

const positive = (length: number) => (length > 0 ? length : 0);

/** How much of the room that is left over stands to the left of it. */
function shareBefore(align: NonNullable<Picture['align']>, { direction }: Place): number {
  if (align === 'center') return 0.5;
  return (align === 'end') === (direction === 'rtl') ? 0 : 1;
}
