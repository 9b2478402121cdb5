import { saveBlob } from '../../adapters/files/save-file';

type MakingState = { is: 'idle' | 'making' | 'failed' } | { is: 'made'; file: File };

/** What is made: its name, and its bytes. */
export interface MadeFile {
  name: string;
  content: Blob;
}

/** The making of one file at a time, and what became of it. */
export class Making {
  #state = $state.raw<MakingState>({ is: 'idle' });
  readonly #save: typeof saveBlob;

  constructor(save = saveBlob) {
    this.#save = save;
  }

  get state(): MakingState {
    return this.#state;
  }

  /** Makes the file and offers it; false where it could not be made. */
  async make(work: () => Promise<MadeFile>): Promise<boolean> {
    if (this.#state.is === 'making') return false;
    this.#state = { is: 'making' };
    try {
      const { name, content } = await work();
      this.#state = { is: 'made', file: new File([content], name, { type: 'application/zip' }) };
      this.save();
      return true;
    } catch {
      this.#state = { is: 'failed' };
      return false;
    }
  }

  /** Offers the file that was made; it goes nowhere by itself. */
  save(): void {
    if (this.#state.is === 'made') this.#save(this.#state.file.name, this.#state.file);
  }
}
