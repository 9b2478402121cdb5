interface Waiting {
  /** how long a worker waits for the next piece of work, ms */
  keptFor: number;
  /** whether it has made bytes that may still be on their way when its work is done */
  handsOver?: boolean;
}

interface Idle {
  worker: Worker;
  /** ends its waiting, and leaves it running */
  release: () => void;
}

/**
 * A worker that waits between two pieces of work, so that the next one finds its code loaded. One
 * waits at a time, and not for ever: after a while its memory is given back.
 */
export class WarmWorker {
  readonly #start: () => Worker;
  readonly #waiting: Waiting;
  #idle: Idle | undefined;

  constructor(start: () => Worker, waiting: Waiting) {
    this.#start = start;
    this.#waiting = waiting;
  }

  /**
   * The worker that waits, or a new one.
   *
   * @throws whatever the browser throws where no worker can be started
   */
  take(): Worker {
    if (this.#idle === undefined) return this.#start();
    const { worker, release } = this.#idle;
    release();
    return worker;
  }

  /** Takes back a worker that has nothing left to do; two at a time happen, and the first one stays. */
  giveBack(worker: Worker): void {
    if (this.#idle === undefined) this.#keep(worker);
    else if (this.#waiting.handsOver) setTimeout(() => worker.terminate(), this.#waiting.keptFor);
    else worker.terminate();
  }

  #keep(worker: Worker): void {
    const end = () => {
      release();
      worker.terminate();
    };
    const until = setTimeout(end, this.#waiting.keptFor);
    // one that is lost while it waits is of no use to anybody
    worker.addEventListener('error', end);
    const release = () => {
      clearTimeout(until);
      worker.removeEventListener('error', end);
      this.#idle = undefined;
    };
    this.#idle = { worker, release };
  }
}
