import type { Brush } from './brush';

/**
 * A piece of the page across its measure that is set and only has to be placed: a line, a row, a
 * drawing. Whatever is printed is a row of strips, one under the other; pages are cut between them.
 */
export interface Strip {
  /** points */
  height: number;
  /** points of space over it, none at the head of a page */
  above: number;
  /** points of space the strip would like under it; the larger of the two neighbours' wishes counts */
  below: number;
  bond: Bond;
  /** nothing but space, which gives way where it would push the rest from the page */
  isBlank?: true;
  /** points from its top to its first baseline, if it has one */
  baseline?: number;
  /** stands again over the strip where a page begins with it: the head of its table */
  under?: Strip;
  /** what fits into `room` and what is left; undefined where it cannot be cut there */
  split?: (room: number, page: number) => readonly [Strip, Strip] | undefined;
  /** @param top - points from the top of the paper */
  paint: (brush: Brush, top: number) => void;
}

/**
 * How firmly a strip holds to the next: not at all; as parts of one block that should stay whole; as
 * first or last lines of a paragraph; as a heading to what it announces.
 */
export type Bond = 0 | 1 | 2 | 3;
export const bonds = { free: 0, block: 1, lines: 2, heading: 3 } as const satisfies Record<
  string,
  Bond
>;

/** What a strip has when nobody says otherwise. */
export const plain = { above: 0, below: 0, bond: bonds.free } as const;

/** The strips as they stand at the head of a page or of a band, each with its distance from there. */
function stacked(strips: readonly Strip[]): { strip: Strip; top: number }[] {
  const placed: { strip: Strip; top: number }[] = [];
  let top = 0;
  const place = (strip: Strip) => {
    placed.push({ strip, top });
    top += strip.height;
  };
  strips.forEach((strip, index) => {
    if (index > 0) top += strip.above;
    else if (strip.under) place(strip.under);
    place(strip);
  });
  return placed;
}

/** Points from the top of the first strip to the foot of the last. */
export function heightOf(strips: readonly Strip[]): number {
  const last = stacked(strips).at(-1);
  return last ? last.top + last.strip.height : 0;
}

export function paintStack(strips: readonly Strip[], brush: Brush, top: number): void {
  for (const placed of stacked(strips)) placed.strip.paint(brush, top + placed.top);
}
