import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import {
  openDossiers,
  type Dossiers,
  type StorageNotice,
} from '../../../src/adapters/storage/dossiers';
import type { Leaf, Revision } from '../../../src/domain/dossier/revision';

const opened: Dossiers[] = [];

/** A database of its own for each test, closed when the test is over. */
export const newName = () => `test-${crypto.randomUUID()}`;

let made = 0;
/** Identifiers of 26 letters and digits, as the application makes them, in a known order. */
export const nextId = () => `${(made += 1).toString(36).padStart(8, '0')}${'x'.repeat(18)}`;

export async function openStorage(
  name = newName(),
  onnotice?: (notice: StorageNotice) => void,
): Promise<Dossiers> {
  const dossiers = await openDossiers(name, nextId, onnotice);
  opened.push(dossiers);
  return dossiers;
}

afterEach(() => {
  for (const dossiers of opened.splice(0)) dossiers.close();
});

export const wrote = (
  id: string,
  value: Leaf,
  parents: string[] = [],
  field = 'title',
): Revision => ({
  id,
  field,
  value,
  parents,
  at: '2026-11-21T10:00:00.000Z',
  author: { name: 'أمينة', function: '' },
});

/** What a raw request of IndexedDB answers. */
export const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no error given'));
    };
  });
