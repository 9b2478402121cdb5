import { newId } from '../adapters/identity/new-id';
import { databaseName } from '../adapters/persistence/forget-device';
import type { Dossiers, StorageNotice } from '../adapters/storage/dossiers';
import type { StorageFaultCode } from '../adapters/storage/storage-fault';
import type { Author } from '../domain/dossier/revision';

/** How long a deleted dossier can still be brought back after the application was closed. */
const undoLasts = { hours: 1 };

/** How long the bytes of a file taken out of a dossier stay, so that history can bring it back. */
const fileUndoLasts = { hours: 30 * 24 };

/**
 * The storage of this device, opened when a page first needs it: the start page of a first visit
 * does not, and its code is not loaded for it.
 */
export class Device {
  /** undefined until opened, and where the browser gives no storage */
  dossiers = $state.raw<Dossiers | undefined>(undefined);
  author = $state.raw<Author | undefined>(undefined);
  trouble = $state.raw<StorageNotice | StorageFaultCode | undefined>(undefined);
  /** raised when storage that was blocked comes free: the page is then made anew */
  comebacks = $state(0);
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
    await this.open();
    await this.dossiers?.setAuthor(author);
  }

  /** An old tab that holds the database does not hold the page up: it comes back when it is free. */
  async #openOnce(): Promise<void> {
    const { promise: isBlocked, resolve } = withResolver();
    const note = (notice: StorageNotice) => {
      this.trouble = notice;
      if (notice === 'blocked') resolve();
    };
    try {
      await Promise.race([this.#openStorage(note), isBlocked]);
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }

  async #openStorage(onnotice: (notice: StorageNotice) => void): Promise<void> {
    const { openDossiers, storageFault } = await import('../adapters/storage');
    try {
      const dossiers = await openDossiers(databaseName, newId, onnotice);
      const known = await dossiers.author();
      // the person may have said it while storage was opening
      this.author ??= known;
      if (this.trouble === 'blocked') this.comebacks += 1;
      this.dossiers = dossiers;
      this.trouble = dossiers.isReadOnly ? 'newer' : undefined;
      if (!dossiers.isReadOnly) void clearAway(dossiers).catch(() => undefined);
    } catch (error) {
      this.trouble = storageFault(error).code;
    }
  }
}

/** What was deleted before this start, once nobody can be about to take it back. */
async function clearAway(dossiers: Dossiers): Promise<void> {
  await dossiers.purge(before(undoLasts));
  await dossiers.purgeFiles(before(fileUndoLasts));
}

const before = (lasts: Temporal.DurationLike): string =>
  Temporal.Now.instant().subtract(lasts).toString({ smallestUnit: 'millisecond' });

/** `Promise.withResolvers`, which the oldest browsers served lack. */
function withResolver() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
