import type { Text } from '../document';
import { graphemeStarts } from './graphemes';
import type { SpanStyle } from './line';

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
  let joined = '';
  for (const span of spans) {
    const { text: words, ...style } = span;
    const more = normalised(words);
    const followsSpace = joined === '' || /[ \n]$/.test(joined);
    if (more.startsWith('\n')) joined = joined.replace(/ $/, '');
    const added = followsSpace ? more.replace(/^ /, '') : more;
    if (added === '') continue;
    styles.push({ start: joined.length, style: { bold, ...style } });
    joined += added;
  }
  const whole = joined.replace(/ $/, '');
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
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\u00AD]/gu, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');

export function styleAt({ styles }: Paragraph, index: number): SpanStyle {
  return styles.findLast(({ start }) => start <= index)?.style ?? { bold: false };
}
