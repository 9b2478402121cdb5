/** The prototypes of what reads rows: stores and their indexes, with the same verbs. */
const readers = () => [IDBObjectStore.prototype, IDBIndex.prototype] as const;
const verbs = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const;

/** Counts the rows and keys that the database gives out while some work is done. */
export async function rowsReadBy(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const undo: (() => void)[] = [];
  for (const reader of readers()) {
    for (const verb of verbs) {
      const original = Reflect.get(reader, verb) as (...given: unknown[]) => IDBRequest<unknown>;
      Reflect.set(reader, verb, function (this: unknown, ...given: unknown[]) {
        const request = original.apply(this, given);
        request.addEventListener('success', () => {
          count += rowsIn(request.result);
        });
        return request;
      });
      undo.push(() => Reflect.set(reader, verb, original));
    }
  }
  try {
    await work();
    // what the work has set off is part of it, however busy the machine
    let before: number;
    do {
      before = count;
      await new Promise((resolve) => setTimeout(resolve, 150));
    } while (count > before);
  } finally {
    undo.forEach((one) => {
      one();
    });
  }
  return count;
}

const rowsIn = (result: unknown): number => {
  if (Array.isArray(result)) return result.length;
  return result === undefined || result === null ? 0 : 1;
};
