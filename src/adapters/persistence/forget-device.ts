import { handedCache } from '../handed-files/kept-by-worker';

/** The database of this device. */
export const databaseName = 'tarchih';

/**
 * Deletes all that the application keeps on this device about the person and the dossiers: the
 * database, what is remembered beside it, and files that the system has handed over. Other tabs let go of the database when they are asked.
 *
 * @throws DOMException when the browser cannot delete the database
 */
export async function forgetDevice(): Promise<void> {
  await deleteDatabase();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('tarchih.')) localStorage.removeItem(key);
  }
  if ('caches' in globalThis) await caches.delete(handedCache);
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database was not deleted'));
    };
  });
}
