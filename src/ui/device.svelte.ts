import { newId } from '../adapters/identity/new-id';
import { databaseName } from '../adapters/persistence/forget-device';
import type { Dossiers, StorageNotice } from '../adapters/storage/dossiers';
import type { StorageFaultCode } from '../adapters/storage/storage-fault';
import type { Author } from '../domain/dossier/revision';

/** How long a deleted dossier can still be brought back after the application was closed. */
const undoLasts = { hours: 1 };

/**
 * The storage of this device, opened when a page first needs it: the start page of a first visit
 * does not, and its code is not loaded for it.
 */
export class Device {
  /** undefined until opened, and where the browser gives no storage */
  dossiers = $state.raw<Dossiers | undefined>(undefined);
  author = $state.raw<Author | undefined>(undefined);
  trouble = $state.raw<StorageNotice | StorageFaultCode | undefined>(undefined);
  #opening: Promise<void> | undefined;

  /** Resolves once storage is open, or known to be out of reach; `trouble` then says why. */
  readonly open = (): Promise<void> => (this.#opening ??= this.#openOnce());

  /** Whether anything can have been kept here before; true where the browser does not tell. */
  async mayHoldDossiers(): Promise<boolean> {
    try {
      // Firefox 115 has no list of databases
      const list = (indexedDB as Partial<IDBFactory>).databases?.bind(indexedDB);
      return list === undefined || (await list()).some(({ name }) => name === databaseName);
    } catch {
      return true;
    }
  }

  async setAuthor(author: Author): Promise<void> {
    this.author = author;
    await this.dossiers?.setAuthor(author);
  }

  #openOnce(): Promise<void> {
    return new Promise((resolve) => {
      const note = (notice: StorageNotice) => {
        this.trouble = notice;
        // an old tab holds the database: this page goes on, and comes back to it when it is free
        if (notice === 'blocked') resolve();
      };
      void this.#openStorage(note).then(resolve);
    });
  }

  async #openStorage(onnotice: (notice: StorageNotice) => void): Promise<void> {
    const { openDossiers, storageFault } = await import('../adapters/storage');
    try {
      const dossiers = await openDossiers(databaseName, newId, onnotice);
      this.author ??= await dossiers.author();
      this.dossiers = dossiers;
      this.trouble = dossiers.isReadOnly ? 'newer' : undefined;
      const before = Temporal.Now.instant()
        .subtract(undoLasts)
        .toString({ smallestUnit: 'millisecond' });
      if (!dossiers.isReadOnly) void dossiers.purge(before).catch(() => undefined);
    } catch (error) {
      this.trouble = storageFault(error).code;
    }
  }
}
