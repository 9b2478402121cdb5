import { saveBlob } from '../../adapters/files/save-file';
import {
  saveArchive,
  SaveFault,
  savePicker,
  type SaveFaultCode,
} from '../../adapters/package/save-archive';
import type { SavablePart } from './make-package';

type SavingState =
  | { is: 'idle' | 'saved' | 'offered' }
  | { is: 'saving'; done: number; total: number }
  | { is: 'failed'; code: SaveFaultCode };

interface Ways {
  pick: ReturnType<typeof savePicker>;
  download: typeof saveBlob;
}

/** The saving of one archive, where the person wants it or where the browser saves everything. */
export class PartSaving {
  #state = $state.raw<SavingState>({ is: 'idle' });
  #work: AbortController | undefined;
  readonly #part: SavablePart;
  readonly #ways: Ways;

  constructor(part: SavablePart, ways: Ways = { pick: savePicker(), download: saveBlob }) {
    this.#part = part;
    this.#ways = ways;
  }

  get state(): SavingState {
    return this.#state;
  }

  /** Whether the browser can ask where. */
  get asksWhere(): boolean {
    return this.#ways.pick !== undefined;
  }

  /** Asks where, and writes; to be called from a press of a button, or the browser refuses to ask. */
  async save(): Promise<void> {
    const { pick } = this.#ways;
    if (pick === undefined) {
      this.download();
      return;
    }
    if (this.#state.is === 'saving') return;
    const work = new AbortController();
    this.#work = work;
    const { name, archive } = this.#part;
    const onProgress = (done: number, total: number) => {
      if (!work.signal.aborted) this.#state = { is: 'saving', done, total };
    };
    this.#state = { is: 'saving', done: 0, total: archive.size };
    try {
      await saveArchive(pick, name, archive, { onProgress, signal: work.signal });
      this.#state = { is: 'saved' };
    } catch (error) {
      this.#state = { is: 'failed', code: error instanceof SaveFault ? error.code : 'unwritable' };
    }
  }

  /** Hands the archive to the browser, which has a folder for what is saved. */
  download(): void {
    this.#ways.download(this.#part.name, this.#part.archive);
    this.#state = { is: 'offered' };
  }

  cancel(): void {
    this.#work?.abort(new DOMException('cancelled', 'AbortError'));
  }
}
