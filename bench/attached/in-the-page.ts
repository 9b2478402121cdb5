// Functions that are sent into the page: each stands alone.

interface Noting {
  longestTask?: number;
}

/** From now on, notes the longest task of the main thread, ms. */
export function noteTasks(): void {
  const page = globalThis as Noting;
  page.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      page.longestTask = Math.max(page.longestTask ?? 0, duration);
  }).observe({ type: 'longtask' });
}

/** The longest task noted, ms; 0 where none took more than 50. */
export function longestTask(): Promise<number> {
  // what was seen last may not have been told yet
  return new Promise((resolve) => {
    setTimeout(() => resolve((globalThis as Noting).longestTask ?? 0), 200);
  });
}
