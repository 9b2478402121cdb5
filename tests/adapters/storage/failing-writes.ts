const verbs = ['put', 'add'] as const;

/**
 * Lets the writes into one table fail as on a full disk while some work is done.
 *
 * @param after - how many of them still succeed
 * @returns how many were refused
 */
export async function withFullDisk(
  table: string,
  work: () => Promise<unknown>,
  after = 0,
): Promise<number> {
  const { prototype } = IDBObjectStore;
  let left = after;
  let refused = 0;
  const undo = verbs.map((verb) => {
    const original = Reflect.get(prototype, verb) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, verb, function (this: IDBObjectStore, ...given: unknown[]) {
      if (this.name === table && (left -= 1) < 0) {
        refused += 1;
        throw new DOMException('full', 'QuotaExceededError');
      }
      return original.apply(this, given);
    });
    return () => Reflect.set(prototype, verb, original);
  });
  try {
    await work();
  } finally {
    undo.forEach((one) => {
      one();
    });
  }
  return refused;
}
