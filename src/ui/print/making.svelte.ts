import type { PdfDocument } from '../../adapters/pdf/document';
import type { PrintProgress } from '../../adapters/pdf/messages';
import type { PrintOptions } from '../../adapters/pdf/print';
import { printFault, type PrintFaultCode } from '../../adapters/pdf/print-fault';

/** What is to be made, and the name of its file. */
export interface Prepared<Of = PdfDocument> {
  document: Of;
  name: string;
}

/** What makes a file of it. */
export type Make<Of> = (document: Of, options: PrintOptions) => Promise<Made>;

export interface Made {
  file: Blob;
  /** undefined where the program that opens the file sets its pages */
  pages?: number | undefined;
  missing: readonly string[];
}

export interface MadeFile {
  name: string;
  /** of the file in this browser, until it is discarded */
  address: string;
  bytes: number;
  pages?: number | undefined;
  /** characters that no typeface has */
  missing: readonly string[];
}

export type MakingState =
  | { is: 'idle' | 'cancelled' }
  | { is: 'working'; progress: PrintProgress }
  | { is: 'made'; file: MadeFile }
  | { is: 'failed'; code: PrintFaultCode };

/** The making of one file: at most one is under way, and at most one is kept. */
export class Making<Of = PdfDocument> {
  #state = $state.raw<MakingState>({ is: 'idle' });
  #work: AbortController | undefined;
  readonly #print: Make<Of>;

  constructor(print: Make<Of>) {
    this.#print = print;
  }

  get state(): MakingState {
    return this.#state;
  }

  async make(prepare: () => Promise<Prepared<Of>>): Promise<void> {
    this.discard();
    const work = new AbortController();
    const { signal } = work;
    this.#work = work;
    const onProgress = (progress: PrintProgress) => {
      this.#state = { is: 'working', progress };
    };
    onProgress({ step: 'loading' });
    try {
      const { document, name } = await prepare();
      const { file, pages, missing } = await this.#print(document, { onProgress, signal });
      if (signal.aborted) return;
      const address = URL.createObjectURL(file);
      this.#state = { is: 'made', file: { name, address, bytes: file.size, pages, missing } };
    } catch (error) {
      if (!signal.aborted) this.#state = { is: 'failed', code: printFault(error).code };
    }
  }

  cancel(): void {
    this.discard();
    this.#state = { is: 'cancelled' };
  }

  /** Ends what is under way and lets go of what was made. */
  discard(): void {
    this.#work?.abort();
    if (this.#state.is === 'made') URL.revokeObjectURL(this.#state.file.address);
    this.#state = { is: 'idle' };
  }
}
