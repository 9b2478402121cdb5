import { cut } from './cut';
import type { Brush } from './brush';
import { heightOf, paintStack, plain, type Strip } from './strip';

interface Band {
  /** stacks that stand side by side, in reading order */
  parts: readonly (readonly Strip[])[];
  /** points kept free at the head and at the foot */
  padding: { top: number; bottom: number };
  /** what is painted under the parts, on each of the pieces a band may be cut into */
  paintGround?: (brush: Brush, ground: Ground) => void;
}

interface Ground {
  top: number;
  height: number;
  /** nothing of the band follows on another page */
  isLast: boolean;
}

/** Stacks side by side as one strip; where it has to be cut, each of them goes on after the cut. */
export function bandStrip(band: Band, isLast = true): Strip {
  const { parts, padding, paintGround } = band;
  const height = padding.top + Math.max(0, ...parts.map(heightOf)) + padding.bottom;
  const baseline = parts.find((part) => part.length > 0)?.[0]?.baseline;
  return {
    ...plain,
    height,
    ...(baseline === undefined ? {} : { baseline: padding.top + baseline }),
    split: (room, page) => splitBand(band, { room, page, isLast }),
    paint(brush, top) {
      paintGround?.(brush, { top, height, isLast });
      for (const part of parts) paintStack(part, brush, top + padding.top);
    },
  };
}

function splitBand(
  band: Band,
  { room, page, isLast }: { room: number; page: number; isLast: boolean },
): readonly [Strip, Strip] | undefined {
  const kept = band.padding.top + band.padding.bottom;
  const cuts = band.parts.map((part) => cut(part, room - kept, page - kept));
  const heads = cuts.map(({ taken }) => taken);
  const tails = cuts.map(({ rest }) => rest);
  const isNothing = (parts: readonly (readonly Strip[])[]) =>
    parts.every((part) => part.every(({ isBlank }) => isBlank));
  if (isNothing(heads) || isNothing(tails)) return undefined;
  return [
    bandStrip({ ...band, parts: heads }, false),
    bandStrip({ ...band, parts: tails }, isLast),
  ];
}
