import type { makePackage, PackageInput, SavablePart } from './make-package';

/** How far the making of a package is. */
export type PackingState =
  | { is: 'idle' | 'cancelled' | 'failed' }
  /** bytes of the attached files that were verified; `total` is 0 while the texts are prepared */
  | { is: 'working'; done: number; total: number }
  | { is: 'made'; parts: readonly SavablePart[]; isDamaged: boolean };

type Make = typeof makePackage;

/** The making of one package: at most one is under way, and at most one is kept. */
export class Packing {
  #state = $state.raw<PackingState>({ is: 'idle' });
  #work: AbortController | undefined;
  readonly #load: () => Promise<Make>;

  /** @param load - fetches what makes packages, which few people ever need */
  constructor(load: () => Promise<Make>) {
    this.#load = load;
  }

  get state(): PackingState {
    return this.#state;
  }

  /** Makes a package in place of the one before. */
  async make(input: PackageInput): Promise<void> {
    this.discard();
    const work = new AbortController();
    const { signal } = work;
    this.#work = work;
    this.#state = { is: 'working', done: 0, total: 0 };
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) this.#state = { is: 'working', done, total };
    };
    try {
      const make = await this.#load();
      const made = await make(input, { onProgress, signal });
      if (!signal.aborted) this.#state = { is: 'made', ...made };
    } catch {
      if (!signal.aborted) this.#state = { is: 'failed' };
    }
  }

  /** Ends what is under way; nothing of it is kept. */
  cancel(): void {
    this.discard();
    this.#state = { is: 'cancelled' };
  }

  /** Ends what is under way and lets go of what was made. */
  discard(): void {
    this.#work?.abort(new DOMException('cancelled', 'AbortError'));
    this.#state = { is: 'idle' };
  }
}
