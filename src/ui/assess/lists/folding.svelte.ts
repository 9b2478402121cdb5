import { SvelteSet } from 'svelte/reactivity';

/** More forms than this on one page are slow to draw and slower to read through. */
const few = 10;

/**
 * Which items of a long list show only what they are. The page begins with all of them folded where
 * they are many; one added later is open from the start.
 */
export class Folding {
  readonly #folded: SvelteSet<string>;

  /** @param ids - of the items with which the page begins */
  constructor(ids: readonly string[]) {
    this.#folded = new SvelteSet(ids.length > few ? ids : []);
  }

  isFolded(id: string): boolean {
    return this.#folded.has(id);
  }

  open(id: string): void {
    this.#folded.delete(id);
  }
}
