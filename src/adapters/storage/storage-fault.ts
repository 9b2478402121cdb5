/** What can go wrong with the device's storage; each maps to `error.storage-<code>`. */
export type StorageFaultCode = 'full' | 'blocked' | 'outdated' | 'newer' | 'unavailable' | 'failed';

/** A storage error in the application's own terms; the browser's is kept as its cause. */
export class StorageFault extends Error {
  readonly code: StorageFaultCode;

  constructor(code: StorageFaultCode, cause?: unknown) {
    super(`storage: ${code}`, { cause });
    this.name = 'StorageFault';
    this.code = code;
  }
}

const codesByName: Readonly<Record<string, StorageFaultCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  DatabaseClosedError: 'outdated',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  OpenFailedError: 'unavailable',
};

/** Turns any error of Dexie or IndexedDB into ours. */
export function storageFault(error: unknown): StorageFault {
  if (error instanceof StorageFault) return error;
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  // Dexie wraps a full disk as an aborted transaction whose inner error says so
  const code = codesByName[inner?.name ?? ''] ?? codesByName[name ?? ''] ?? 'failed';
  return new StorageFault(code, error);
}
