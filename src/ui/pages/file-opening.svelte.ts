import type { Work } from '../../adapters/share/open-share';
import type { Keeping } from './keep-files';

/** How far the opening of a file with attached files is, in bytes. */
interface Step {
  is: 'checking' | 'keeping';
  done: number;
  total: number;
}

/** The opening of one file that may take a while: how far it is, and how it is cancelled. */
export class FileOpening {
  readonly #ending = new AbortController();
  /** undefined while nobody can say, and for a file without others in it */
  step = $state.raw<Step | undefined>(undefined);

  readonly checking: Work = this.#worked('checking');
  readonly keeping: Keeping = this.#worked('keeping');

  get isCancelled(): boolean {
    return this.#ending.signal.aborted;
  }

  readonly cancel = (): void => {
    this.#ending.abort();
  };

  #worked(is: Step['is']) {
    const onProgress = (done: number, total: number) => {
      this.step = { is, done, total };
    };
    return { signal: this.#ending.signal, onProgress };
  }
}
