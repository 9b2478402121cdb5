/** One stretch of pieces that another takes: places among the pieces before, and after. */
export interface PieceEdit {
  at: number;
  removed: number;
  from: number;
  to: number;
}

/** Past so many differing pieces one stretch takes the place of the other: the search would take too long. */
const mostDifferences = 600;

/**
 * The fewest pieces to take away and to put in that make one list of the other, in order. What both
 * share at the beginning and at the end is kept as it stands.
 *
 * @see E. W. Myers, An O(ND) Difference Algorithm and Its Variations, 1986
 */
export function pieceEdits(before: readonly string[], after: readonly string[]): PieceEdit[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const young = after.slice(start, after.length - end);
  return editsOf(old, young).map(({ at, removed, from, to }) => ({
    at: at + start,
    removed,
    from: from + start,
    to: to + start,
  }));
}

function editsOf(before: readonly string[], after: readonly string[]): PieceEdit[] {
  const steps = search(before, after);
  if (!steps) return [{ at: 0, removed: before.length, from: 0, to: after.length }];
  const edits: PieceEdit[] = [];
  for (const { at, from, isRemoval } of steps) {
    const last = edits.at(-1);
    const follows = last && last.at + last.removed === at && last.to === from;
    const edit = follows ? last : { at, removed: 0, from, to: from };
    if (!follows) edits.push(edit);
    if (isRemoval) edit.removed += 1;
    else edit.to += 1;
  }
  return edits;
}

interface Step {
  at: number;
  from: number;
  isRemoval: boolean;
}

/** Single removals and insertions in order; undefined past the most differences. */
function search(before: readonly string[], after: readonly string[]): Step[] | undefined {
  const reached = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  const most = Math.min(before.length + after.length, mostDifferences);
  for (let count = 0; count <= most; count += 1) {
    trace.push(new Map(reached));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let old = isDown(reached, diagonal, count)
        ? (reached.get(diagonal + 1) ?? 0)
        : (reached.get(diagonal - 1) ?? 0) + 1;
      while (
        old < before.length &&
        old - diagonal < after.length &&
        before[old] === after[old - diagonal]
      )
        old += 1;
      reached.set(diagonal, old);
      if (old >= before.length && old - diagonal >= after.length)
        return walkedBack(trace, before.length, after.length);
    }
  }
  return undefined;
}

/** Whether the furthest way to a diagonal puts a piece in, rather than takes one away. */
function isDown(reached: ReadonlyMap<number, number>, diagonal: number, count: number): boolean {
  if (diagonal === -count) return true;
  if (diagonal === count) return false;
  return (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1);
}

function walkedBack(
  trace: readonly ReadonlyMap<number, number>[],
  old: number,
  young: number,
): Step[] {
  const steps: Step[] = [];
  for (let count = trace.length - 1; count > 0; count -= 1) {
    const reached = trace[count] ?? new Map<number, number>();
    const diagonal = old - young;
    const isInsertion = isDown(reached, diagonal, count);
    const previous = isInsertion ? diagonal + 1 : diagonal - 1;
    old = reached.get(previous) ?? 0;
    young = old - previous;
    steps.push({ at: old, from: young, isRemoval: !isInsertion });
  }
  return steps.reverse();
}
