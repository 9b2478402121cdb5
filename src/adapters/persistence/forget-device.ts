/** The database of this device. */
export const databaseName = 'tarchih';

/**
 * Deletes all that the application keeps on this device about the person and the dossiers: the
 * database, and what is remembered beside it. Other tabs let go of the database when they are asked.
 *
 * @throws DOMException when the browser cannot delete the database
 */
export async function forgetDevice(): Promise<void> {
  await deleteDatabase();
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('tarchih.')) localStorage.removeItem(key);
  }
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
