import { bonds, plain, type Strip } from './strip';

/** Collects the strips of one block after another and settles the space between them. */
export interface Galley {
  add(strips: readonly Strip[]): void;
  /** space that is asked for by itself */
  addGap(height: number): void;
  readonly strips: readonly Strip[];
}

/** In a panel, a column or a cell: never so much that what follows would not fit a page. */
const openingGapInside = 24;

/** @param openingGap - points that a gap before all strips may take at most */
export function newGalley(openingGap = openingGapInside): Galley {
  const strips: Strip[] = [];
  let gap = 0;
  return {
    strips,
    add(next) {
      const [first, ...others] = next;
      if (!first) return;
      const last = strips.at(-1);
      if (!last && gap > 0) strips.push(blank(Math.min(gap, openingGap)));
      const above = last ? Math.max(last.below, first.above) + gap : 0;
      strips.push({ ...first, above });
      for (const strip of others) strips.push(strip);
      gap = 0;
    },
    addGap(height) {
      if (height > 0) gap += height;
    },
  };
}

function blank(height: number): Strip {
  return { ...plain, height, bond: bonds.heading, isBlank: true, paint: () => undefined };
}
