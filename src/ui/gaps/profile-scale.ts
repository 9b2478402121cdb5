import { stepOf, type Strength } from '../../domain/profile/strength';
import { highestLevel, type ProfileRow } from '../../domain/profile/readiness-profile';

/** Where the scale begins and ends on the line, in % of its length; the strokes of the evidence follow. */
const scaleFrom = 5;
const scaleTo = 63;
const evidenceAt = [80, 87, 94] as const;

/** One criterion on the line, in % from its beginning; mirrored where one reads from right to left. */
export interface DrawnRow {
  steps: readonly number[];
  /** set while the criterion may stand anywhere in it */
  range: { from: number; to: number } | undefined;
  marks: readonly { kind: MarkKind; at: number }[];
  strokes: readonly { at: number; isThick: boolean }[];
}

export type MarkKind = 'met' | 'not-met' | 'first' | 'second';

/** Places on the line where the words above the scale and above the evidence hang. */
export const headPlaces = { from: 0, to: scaleTo + scaleFrom, evidence: 100 } as const;

/** Where everything of a row stands; a step of an assessed criterion is a third of the scale. */
export function drawnRow(row: ProfileRow): DrawnRow {
  const highest = row.kind === 'minimum' ? 1 : highestLevel;
  const at = (step: number) => scaleFrom + ((scaleTo - scaleFrom) * step) / highest;
  const isOpen = row.most > row.least;
  return {
    steps: Array.from({ length: highest + 1 }, (_, step) => at(step)),
    range: isOpen ? { from: at(row.least), to: at(row.most) } : undefined,
    marks: marksOf(row).map(({ kind, step }) => ({ kind, at: at(step) })),
    strokes: evidenceAt.map((place, index) => ({
      at: place,
      isThick: index < stepOf(row.evidence.strength),
    })),
  };
}

/** The second view first, so that the first is drawn within it where both are the same. */
function marksOf({ kind, status, first, second }: ProfileRow): { kind: MarkKind; step: number }[] {
  if (kind === 'minimum') {
    if (status === 'met') return [{ kind: 'met', step: 1 }];
    return status === 'not-met' ? [{ kind: 'not-met', step: 0 }] : [];
  }
  return [
    ...(second === undefined ? [] : [{ kind: 'second' as const, step: second }]),
    ...(first === undefined ? [] : [{ kind: 'first' as const, step: first }]),
  ];
}

/** Steps of the evidence, drawn alike in the legend. */
export const strokesFor = (strength: Strength): boolean[] =>
  evidenceAt.map((_, index) => index < stepOf(strength));
