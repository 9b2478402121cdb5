import { saveBlob } from '../../adapters/files/save-file';
import type { FileKind, FileSubject } from './make-file';

/** `at` says which file: `xlsx`, `json`, `schema`, or the name of a table. */
type FilingState =
  | { is: 'idle' }
  | { is: 'working' | 'failed'; at: string }
  | { is: 'made'; at: string; name: string };

/** The making and saving of the files of a page, one at a time. */
export class Filing {
  #state = $state.raw<FilingState>({ is: 'idle' });

  get state(): FilingState {
    return this.#state;
  }

  async save(subject: FileSubject, kind: FileKind): Promise<void> {
    if (this.#state.is === 'working') return;
    const at = typeof kind === 'string' ? kind : kind.csv;
    this.#state = { is: 'working', at };
    try {
      const { makeFile } = await import('./make-file');
      const { name, content } = await makeFile(subject, kind);
      saveBlob(name, content);
      this.#state = { is: 'made', at, name };
    } catch {
      this.#state = { is: 'failed', at };
    }
  }
}
