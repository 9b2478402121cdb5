import { storageFault } from './storage-fault';

/** Every row of every table as it is, whatever version wrote it. */
export async function allTables(db: IDBDatabase): Promise<Record<string, unknown[]>> {
  const names = [...db.objectStoreNames];
  const rows = await Promise.all(names.map((table) => allRows(db, table)));
  return Object.fromEntries(names.map((table, index) => [table, rows[index] ?? []]));
}

function allRows(db: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = db.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => {
      resolve(request.result as unknown[]);
    };
    request.onerror = () => {
      reject(storageFault(request.error));
    };
  });
}
