/**
 * What runs in the page. No function in here has a name inside another, because tsx would wrap it in
 * a helper the page does not have.
 */

/** Puts files into a file control as if a person had chosen them: PDFs of these sizes, all different. */
export function filePut(control: Element, files: readonly { size: number; mark: string }[]): void {
  const chosen = new DataTransfer();
  for (const { size, mark } of files) {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += 65_536) {
      crypto.getRandomValues(bytes.subarray(at, Math.min(at + 65_536, size)));
    }
    bytes.set(new TextEncoder().encode('%PDF-1.7\n'));
    chosen.items.add(new File([bytes], `${mark}.pdf`, { type: 'application/pdf' }));
  }
  (control as HTMLInputElement).files = chosen.files;
  performance.mark('chosen');
  // after what it took to make the files
  setTimeout(() => {
    performance.mark('chosen');
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }, 300);
}

/** From now on notes the longest task, and when the next row of the register is painted. */
export function noteTasks(): void {
  const noted = { longest: 0, last: performance.now(), shown: 0 };
  const rows = document.querySelectorAll('li[data-file]').length;
  Object.assign(window, { noted });
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll('li[data-file]').length <= rows) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (noted.shown = performance.now())));
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const chosen = performance.getEntriesByName('chosen').at(-1)?.startTime ?? Infinity;
      if (startTime >= chosen) noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask' });
}

/** What was noted once the row is there: milliseconds from the choice to it, and the longest task. */
export function notedTasks(): Promise<{ time: number; longest: number }> {
  return new Promise((resolve) => {
    // a task that has just ended is told of a moment later
    setTimeout(() => {
      const { noted } = window as unknown as { noted: { longest: number; shown: number } };
      const chosen = performance.getEntriesByName('chosen').at(-1)?.startTime ?? NaN;
      resolve({ time: noted.shown - chosen, longest: noted.longest });
    }, 1_000);
  });
}
