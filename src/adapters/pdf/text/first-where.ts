/**
 * The index of the first one of which it holds, as of all after it; the length where there is none.
 * Found by halves: a paragraph of a person may be many pages of items, of spans, or of glyphs in one.
 */
export function firstWhere<One>(all: readonly One[], holds: (one: One) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
