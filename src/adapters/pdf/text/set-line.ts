import { directionMark, isTurn, markAfter } from './direction-mark';
import type { LineRange } from './fill-lines';
import { firstWhere } from './first-where';
import { visualOrder } from './levels';
import type { Glyph, SpanStyle } from './line';
import { styleAt, type Paragraph } from './paragraph';
import type { ShapedItem } from './shape-items';

interface Setting {
  size: number;
  /** points that every word space grows by */
  added: number;
}

/** The glyphs of a line where they stand, from the line's left end. */
export function setLine(
  paragraph: Paragraph,
  items: readonly ShapedItem[],
  { start, end }: LineRange,
  { size, added }: Setting,
): { glyphs: Glyph[]; width: number } {
  const glyphs: Glyph[] = [];
  let x = 0;
  let before: ShapedItem | undefined;
  for (const item of fromLeft(items, start, end)) {
    const mark = isTurn(before, item) ? directionMark(item) : [];
    for (const { id, cluster, advance, dx, dy, copied } of [
      ...mark,
      ...item.glyphs,
      ...markAfter(item),
    ]) {
      const wide = advance * size + (paragraph.text[cluster] === ' ' ? added : 0);
      const style = styleAt(paragraph, cluster);
      glyphs.push({
        id,
        face: item.face,
        cluster,
        text: copied,
        x: x + dx * size,
        y: dy * size,
        advance: wide,
        size,
        style,
        ...emphasisOf(style, item),
      });
      x += wide;
    }
    before = item;
  }
  return { glyphs, width: x };
}

/** A slant belongs to Latin letters; Arabic has none, and letters that lean look like a fault there. */
function emphasisOf({ italic }: SpanStyle, { script, level }: ShapedItem): Pick<Glyph, 'emphasis'> {
  if (italic !== true) return {};
  const isLatin = script === 'Latn' || (script === 'Zyyy' && level % 2 === 0);
  return { emphasis: isLatin ? 'slanted' : 'underlined' };
}

/** What of the items is on the line, in the order of the paper. */
function fromLeft(items: readonly ShapedItem[], start: number, end: number): ShapedItem[] {
  const first = firstWhere(items, (item) => item.end > start);
  const after = firstWhere(items, (item) => item.start >= end);
  const onLine = items
    .slice(first, after)
    .map((item) => ({ ...item, glyphs: glyphsBetween(item, start, end) }))
    .filter(({ glyphs }) => glyphs.length > 0);
  const order = visualOrder(onLine.map(({ level }) => level));
  return order.flatMap((index) => onLine[index] ?? []);
}

function glyphsBetween(item: ShapedItem, start: number, end: number): ShapedItem['glyphs'] {
  const { glyphs, level } = item;
  if (item.start >= start && item.end <= end) return glyphs;
  return level % 2 === 1
    ? glyphs.slice(
        firstWhere(glyphs, ({ cluster }) => cluster < end),
        firstWhere(glyphs, ({ cluster }) => cluster < start),
      )
    : glyphs.slice(
        firstWhere(glyphs, ({ cluster }) => cluster >= start),
        firstWhere(glyphs, ({ cluster }) => cluster >= end),
      );
}
