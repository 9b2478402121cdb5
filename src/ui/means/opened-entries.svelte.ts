import { SvelteSet } from 'svelte/reactivity';

/** As many entries as a page shows open at once: with more, each is opened when it is asked for. */
const mostOpen = 20;

/**
 * Which entries of a list show what is asked of them. All do, unless the list was long when the page
 * was opened; whatever is added to it meanwhile is open.
 */
export class OpenedEntries {
  readonly #closed: SvelteSet<string>;

  /** @param ids - of the list as the page finds it */
  constructor(ids: readonly string[]) {
    this.#closed = new SvelteSet(ids.length > mostOpen ? ids : []);
  }

  isOpen(id: string): boolean {
    return !this.#closed.has(id);
  }

  open(id: string): void {
    this.#closed.delete(id);
  }
}
