import { bonds, plain, type Bond, type Strip } from './strip';

interface Cut {
  taken: readonly Strip[];
  rest: readonly Strip[];
}

/** Sums of many heights are not exact. */
const hair = 0.01;

/**
 * Cuts a stack of strips at the best place that leaves no more than `room` points before it.
 * On a whole page something is always taken, so that whoever cuts again and again comes to an end.
 *
 * @param room - points, from the head of the first strip
 * @param page - points such a stack would have on a page of its own
 */
export function cut(strips: readonly Strip[], room: number, page: number): Cut {
  const { count, used } = fitting(strips, room);
  const next = strips[count];
  if (!next) return { taken: strips, rest: [] };
  const left = room - used;
  const leftOnPage = page - (next.under?.height ?? 0);
  const found =
    (next.height > leftOnPage + hair ? splitAt(strips, count, left, leftOnPage) : undefined) ??
    breakUpTo(strips, count, bonds.free, bonds.free);
  if (found) return found;
  if (room < page - hair) return { taken: [], rest: strips };
  return (
    breakUpTo(strips, count, bonds.block, bonds.block) ??
    splitAt(strips, count, left, leftOnPage) ??
    splitAt(strips, count, left, left) ??
    breakUpTo(strips, count, bonds.lines, bonds.heading) ?? {
      taken: strips.slice(0, 1),
      rest: strips.slice(1),
    }
  );
}

/** How many strips fit, and the points they take with the space up to the next. */
function fitting(strips: readonly Strip[], room: number): { count: number; used: number } {
  let used = strips[0]?.under?.height ?? 0;
  let count = 0;
  for (const strip of strips) {
    const top = used + (count > 0 ? strip.above : 0);
    if (top + strip.height > room + hair) return { count, used: top };
    used = top + strip.height;
    count++;
  }
  return { count, used };
}

/** After the last fitting strip that is bound to its next no firmer than need be. */
function breakUpTo(
  strips: readonly Strip[],
  count: number,
  loosest: Bond,
  firmest: Bond,
): Cut | undefined {
  for (let bond = loosest; bond <= firmest; bond++) {
    for (let index = count - 1; index >= 0; index--) {
      if ((strips[index]?.bond ?? bonds.free) > bond) continue;
      return { taken: strips.slice(0, index + 1), rest: strips.slice(index + 1) };
    }
  }
  return undefined;
}

/** Cuts the first strip that does not fit, if a part of it does. */
function splitAt(
  strips: readonly Strip[],
  index: number,
  room: number,
  page: number,
): Cut | undefined {
  const strip = strips[index];
  const pieces = strip?.split?.(room, page);
  if (!strip || !pieces || pieces[0].height > room + hair) return undefined;
  const [head, tail] = pieces;
  const { above, below, bond, under } = strip;
  const again = under ? { under } : {};
  return {
    taken: [...strips.slice(0, index), { ...head, ...again, above, bond: plain.bond }],
    rest: [{ ...tail, ...again, below, bond }, ...strips.slice(index + 1)],
  };
}
