/**
 * How long some work takes, ms: the quickest of several times. A machine that is busy with something
 * else makes one time long; only the work itself makes all of them long.
 */
export function quickest(work: () => void, times = 5): number {
  let best = Infinity;
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    work();
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
