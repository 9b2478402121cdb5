import type { Glyph, SetText } from '../../../../src/adapters/pdf/text/line';
import type { Grapheme } from './reference';

/** A piece of text that both sides place as a whole, such as lam-alef or a letter with its marks. */
export interface Place {
  readonly start: number;
  readonly text: string;
  /** points from the left edge of the measure */
  readonly left: number;
  readonly right: number;
}

/** The same text on both sides: for each line, its pieces from left to right. */
export interface Comparison {
  readonly ours: readonly (readonly Place[])[];
  readonly theirs: readonly (readonly Place[])[];
}

/**
 * Puts the engine's clusters beside Chromium's graphemes. Where one side sees one piece and the other
 * two, they are taken together. Spaces and marks of direction are left out: who hangs or drops them
 * at the end of a line makes no difference on paper.
 */
export function compare(set: SetText, graphemes: readonly Grapheme[]): Comparison {
  const clusters = set.lines.flatMap(clustersOf);
  const starts = new Set(clusters.map(({ start }) => start));
  const common = [...new Set(graphemes.map(({ start }) => start))]
    .filter((start) => starts.has(start))
    .sort((a, b) => a - b);
  return {
    ours: placesOf(clusters, common, set.text),
    theirs: placesOf(graphemes, common, set.text),
  };
}

/** The order of the pieces, each line as one string: what is written beneath when a test fails. */
export function inOrder(lines: readonly (readonly Place[])[]): string[] {
  return lines.map((places) => places.map(({ text, start }) => `${text}@${start}`).join(' '));
}

/** The greatest distance between where the two sides put an edge of a piece, in points. */
export function greatestDistance({ ours, theirs }: Comparison): number {
  const theirPlaces = new Map(theirs.flat().map((place) => [place.start, place]));
  const distances = ours.flat().flatMap(({ start, left, right }) => {
    const other = theirPlaces.get(start);
    return other ? [Math.abs(left - other.left), Math.abs(right - other.right)] : [Infinity];
  });
  return Math.max(0, ...distances);
}

/** The glyphs of a line by cluster, each from where the pen is before to where it is after. */
function clustersOf({ glyphs, x }: SetText['lines'][number], line: number): Grapheme[] {
  let pen = x;
  return glyphs.map(({ cluster, advance }: Glyph) => {
    const left = pen;
    pen += advance;
    return { start: cluster, line, left, right: pen };
  });
}

const unseen = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u;
const unseenAround =
  /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/gu;

function placesOf(pieces: readonly Grapheme[], common: readonly number[], text: string): Place[][] {
  const lines = new Map<number, Map<number, Place>>();
  for (const { start, line, left, right } of pieces) {
    if (unseen.test(text.charAt(start))) continue;
    const index = common.findLastIndex((position) => position <= start);
    const from = common[index] ?? start;
    const words = text.slice(from, common[index + 1] ?? text.length);
    const places = lines.get(line) ?? new Map<number, Place>();
    lines.set(line, places);
    const known = places.get(from) ?? {
      start: from,
      text: words.replace(unseenAround, ''),
      left,
      right,
    };
    places.set(from, {
      ...known,
      left: Math.min(known.left, left),
      right: Math.max(known.right, right),
    });
  }
  return [...lines.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, places]) => [...places.values()].sort((a, b) => a.left + a.right - b.left - b.right));
}
