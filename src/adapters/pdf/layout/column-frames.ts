import type { Direction } from '../document';

export interface ColumnFrame {
  left: number;
  width: number;
}

interface Ground {
  left: number;
  width: number;
  direction: Direction;
  /** points between two columns, less where there is no room for it */
  gutter: number;
}

/** No column is narrower than this, in points, unless the whole is. */
const narrowest = 30;

/**
 * Divides a measure by shares; the first column is the one read first.
 *
 * @param shares - one for each column; what is no positive number counts as nothing
 */
export function columnFrames(shares: readonly number[], ground: Ground): ColumnFrame[] {
  const { left, width, direction } = ground;
  const gutter = Math.min(ground.gutter, width / (shares.length * 4));
  const widths = columnWidths(shares, width - gutter * (shares.length - 1));
  let passed = 0;
  return widths.map((own) => {
    const start = passed;
    passed += own + gutter;
    return { left: direction === 'ltr' ? left + start : left + width - start - own, width: own };
  });
}

function columnWidths(shares: readonly number[], width: number): number[] {
  const least = Math.min(narrowest, width / shares.length);
  const counted = shares.map((share) => (share > 0 && Number.isFinite(share) ? share : 0));
  const sum = counted.reduce((all, share) => all + share, 0);
  const spare = width - least * shares.length;
  const wanted = counted.map((share) => (share / (sum || 1)) * width);
  if (wanted.every((own) => own >= least)) return wanted;
  const over = wanted.map((own) => Math.max(0, own - least));
  const allOver = over.reduce((all, own) => all + own, 0);
  return over.map((own) => least + (allOver > 0 ? (own / allOver) * spare : spare / shares.length));
}
