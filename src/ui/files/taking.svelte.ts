import type { AttachFault } from './attach-fault';
import { attachFault } from './attach-fault';
import { attachFile, type Attached, type Attaching } from './attach-file';

/** A file that was not attached, and why. */
export interface Refusal {
  fault: AttachFault;
  name: string;
  size: number;
}

/** How far the file is that is being attached. */
export interface Underway {
  name: string;
  size: number;
  /** bytes; undefined once it is being kept */
  read: number | undefined;
  /** among how many it is, from 1 */
  number: number;
  count: number;
}

/** The files a person has chosen at one place, attached one after the other. */
export class Taking {
  underway = $state.raw<Underway | undefined>(undefined);
  refusals = $state.raw<readonly Refusal[]>([]);
  attached = $state.raw<readonly Attached[]>([]);
  /** files not attached because the person has cancelled */
  cancelled = $state(0);
  #work: AbortController | undefined;
  readonly #attach: typeof attachFile;

  constructor(attach: typeof attachFile = attachFile) {
    this.#attach = attach;
  }

  /** Attaches files. While some are under way, no others are begun. */
  async take(files: readonly File[], how: Attaching): Promise<void> {
    if (this.#work !== undefined) return;
    this.clear();
    const work = new AbortController();
    this.#work = work;
    for (const [index, file] of files.entries()) {
      if (work.signal.aborted) this.cancelled += 1;
      else await this.#takeOne(file, how, { number: index + 1, count: files.length }, work.signal);
    }
    this.#work = undefined;
    this.underway = undefined;
  }

  async #takeOne(
    file: File,
    how: Attaching,
    place: Pick<Underway, 'number' | 'count'>,
    signal: AbortSignal,
  ): Promise<void> {
    const { name, size } = file;
    const at = (read: number | undefined) => {
      this.underway = { name, size, read, ...place };
    };
    at(0);
    try {
      const onKeeping = () => at(undefined);
      const one = await this.#attach(file, how, { signal, onRead: at, onKeeping });
      this.attached = [...this.attached, one];
    } catch (error) {
      if (signal.aborted) this.cancelled += 1;
      else this.refuse(attachFault(error), name, size);
    }
  }

  /** Adds a refusal to those shown. */
  refuse(fault: AttachFault, name = '', size = 0): void {
    this.refusals = [...this.refusals, { fault, name, size }];
  }

  /** Ends what is under way; what is attached already stays. */
  cancel(): void {
    this.#work?.abort(new DOMException('cancelled', 'AbortError'));
  }

  /** Forgets what was said of the files before. */
  clear(): void {
    this.refusals = [];
    this.attached = [];
    this.cancelled = 0;
  }
}
