import type { Text } from '../document';
import type { Faces } from './faces';
import { fillLines, type LineRange } from './fill-lines';
import { itemise, missingIn } from './itemise';
import { spaceToAdd } from './justify';
import { levelsOf } from './levels';
import { lineBreaks } from './line-breaks';
import type { Line, SetText, TextSetting } from './line';
import { measure, type Measured } from './measure';
import { paragraphOf, type Paragraph } from './paragraph';
import { setLine } from './set-line';
import { shapeItem, type ShapedItem } from './shape-items';

/**
 * Sets a text in lines of a measure: order, shapes, breaks, and what copy shall read. No text gives
 * no line.
 */
export function setText(text: Text, setting: TextSetting, faces: Faces): SetText {
  const { direction, language, size, width } = setting;
  const broken = paragraphOf(text, setting.bold ?? false);
  const paragraph = width === Infinity ? withoutBreaks(broken) : broken;
  const levels = levelsOf(paragraph.text, direction);
  const items = itemise(paragraph, levels, faces).map((item) =>
    shapeItem(paragraph.text, item, language),
  );
  const measured = measure(paragraph, items, size);
  const ranges = fillLines(measured, lineBreaks(paragraph.text), width);
  return {
    text: paragraph.text,
    lines: ranges.map((range) => alignedLine(paragraph, items, measured, range, setting)),
    missing: missingIn(paragraph.text, items),
  };
}

/** One line, whatever the text says. */
const withoutBreaks = (paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  text: paragraph.text.replaceAll('\n', ' '),
});

function alignedLine(
  paragraph: Paragraph,
  items: readonly ShapedItem[],
  { text, before }: Measured,
  range: LineRange,
  { size, width: measure, align, direction }: TextSetting,
): Line {
  const { start, end, isForced } = range;
  const natural = (before[end] ?? 0) - (before[start] ?? 0);
  const added =
    align === 'justify' && !isForced
      ? spaceToAdd(text.slice(start, end), natural, measure, size)
      : 0;
  const { glyphs, width } = setLine(paragraph, items, range, { size, added });
  const room = Number.isFinite(measure) && added === 0 ? measure - width : 0;
  const isAtRight = (direction === 'rtl') !== (align === 'end');
  const x = align === 'center' ? room / 2 : isAtRight ? room : 0;
  return { glyphs, start, end, x, width };
}
