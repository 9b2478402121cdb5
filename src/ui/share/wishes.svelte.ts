import { tick } from 'svelte';

/** What a person chooses of a file before it is made. */
export interface Wishes {
  /** without what was deleted */
  isClean: boolean;
  /** empty: the file is not closed */
  passphrase: string;
}

/** Fewer letters are found by trying them all. */
const shortest = 8;

/** The choices of one file; a passphrase is kept nowhere and goes with the page. */
export class FileWishes {
  way = $state<'clean' | 'full'>('clean');
  passphrase = $state('');
  #hasTried = $state(false);
  readonly id: string;

  /** @param id - of the choices in the page */
  constructor(id: string) {
    this.id = id;
  }

  readonly #isShort = $derived.by(() => {
    const { length } = this.passphrase.trim();
    return length > 0 && length < shortest;
  });

  get isTooShort(): boolean {
    return this.#hasTried && this.#isShort;
  }

  /** The wishes, once they hold; otherwise what is wrong is shown where it stands. */
  async decided(): Promise<Wishes | undefined> {
    this.#hasTried = true;
    if (!this.#isShort) {
      return { isClean: this.way === 'clean', passphrase: this.passphrase.trim() };
    }
    await tick();
    document.getElementById(`${this.id}-passphrase`)?.focus();
    return undefined;
  }
}
