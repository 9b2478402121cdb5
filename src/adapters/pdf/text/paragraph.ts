import type { Text } from '../document';
import { firstWhere } from './first-where';
import { graphemeStarts } from './graphemes';
import type { SpanStyle } from './line';
import { lineEnds } from './line-ends';

/** The spans of a text as one: order and breaks are found over the whole of it. */
export interface Paragraph {
  /** NFC, one space for each run of breakable white space, none around a hard break */
  text: string;
  /** the style from `start` to the next one's; the first starts at 0 */
  styles: readonly { start: number; style: SpanStyle }[];
  /** for each UTF-16 unit, 1 where what a reader takes for one character begins */
  starts: Uint8Array;
}

export function paragraphOf(text: Text, bold: boolean): Paragraph {
  const spans = typeof text === 'string' ? [{ text }] : text;
  const styles: { start: number; style: SpanStyle }[] = [];
  const parts: string[] = [];
  let length = 0;
  let last = '';
  for (const span of spans) {
    const { text: words, ...style } = span;
    const more = normalised(words);
    if (more.startsWith('\n') && last === ' ') {
      parts.push((parts.pop() ?? '').slice(0, -1));
      length--;
    }
    const followsSpace = ['', ' ', '\n'].includes(last);
    const added = followsSpace ? more.replace(/^ /, '') : more;
    if (added === '') continue;
    styles.push({ start: length, style: { bold, ...style } });
    parts.push(added);
    length += added.length;
    last = added.at(-1) ?? '';
  }
  const whole = parts.join('').replace(/ $/, '');
  return { text: whole, styles, starts: graphemeStarts(whole) };
}

/**
 * Half of a surrogate pair is no character. White space is not `\s`: no-break spaces have to stay.
 * Soft hyphens go, since a line that ends with one would need a hyphen that nobody wrote.
 */
const normalised = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(/(?![\t\n])[\p{Cc}\u00AD]/gu, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');

export function styleAt({ styles }: Paragraph, index: number): SpanStyle {
  return styles[firstWhere(styles, ({ start }) => start > index) - 1]?.style ?? { bold: false };
}
