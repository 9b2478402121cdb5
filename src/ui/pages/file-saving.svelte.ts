/** One saving of a file that may take a while: how far it is, and how it is cancelled. */
export class FileSaving {
  readonly #ending = new AbortController();
  /** bytes read, of how many */
  done = $state(0);
  total = $state(0);

  readonly signal = this.#ending.signal;

  readonly onProgress = (done: number, total: number): void => {
    this.done = done;
    this.total = total;
  };

  readonly cancel = (): void => {
    this.#ending.abort();
  };
}
